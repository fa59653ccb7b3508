package io.gongjian.webapp.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingPacksTest {

  private static final RegionCode HAINAN = new RegionCode("460000");
  private static final RegionCode HAIKOU_DISTRICT = new RegionCode("460108");

  private final CopiedPacks packs;
  private String packWithFaultyRules = "";
  private final Map<PackReference, PackSource> kept = new HashMap<>();
  private final ServingPacks serving = new ServingPacks();
  private final LoadingPacks loading =
      new LoadingPacks(
          new PackLoader(), pack -> faultsOfRules(pack.reference().id()), kept::put, serving);

  LoadingPacksTest(@TempDir Path folder) {
    this.packs = CopiedPacks.of(Path.of("..", "packs"), folder);
  }

  @Test
  void thePackOfTheSmallestRegionServes() {
    loading.load(packs.folder());

    assertThat(id(HAINAN)).isEqualTo("hainan");
    assertThat(id(HAIKOU_DISTRICT)).isEqualTo("haikou");
    assertThat(serving.find(new RegionCode("110000"), LocalDate.MAX).pack()).isEmpty();
    assertThat(serving.widest().orElseThrow().reference().id()).isEqualTo("hainan");
    assertThat(serving.refused()).isEmpty();
  }

  @Test
  void everyPackIsKeptBeforeItServes() {
    loading.load(packs.folder());

    assertThat(kept.keySet())
        .containsExactlyInAnyOrderElementsOf(
            serving.packs().stream().map(Pack::reference).toList());
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldOne() {
    loading.load(packs.folder());
    PackReference before = serving.find(HAINAN, LocalDate.MAX).pack().orElseThrow().reference();

    packs.edit("hainan/pack.yaml", "version: ", "version: 9");
    loading.load(packs.folder());

    PackReference after = serving.find(HAINAN, LocalDate.MAX).pack().orElseThrow().reference();
    assertThat(after.version()).startsWith("9");
    assertThat(after.hash()).isNotEqualTo(before.hash());
    assertThat(kept).containsKeys(before, after);
  }

  @Test
  void aPackWithFaultsDoesNotServeAndTheOldOneStays() {
    loading.load(packs.folder());
    PackReference before =
        serving.find(HAIKOU_DISTRICT, LocalDate.MAX).pack().orElseThrow().reference();

    packs.edit("haikou/pack.yaml", "region: ", "rejion: ");
    packs.edit("hainan/pack.yaml", "version: ", "version: 9");
    loading.load(packs.folder());

    assertThat(serving.find(HAIKOU_DISTRICT, LocalDate.MAX).pack().orElseThrow().reference())
        .isEqualTo(before);
    assertThat(serving.find(HAINAN, LocalDate.MAX).pack().orElseThrow().reference().version())
        .startsWith("9");
    assertThat(serving.refused()).containsOnlyKeys("haikou");
    assertThat(serving.refused().get("haikou")).isNotEmpty();
  }

  @Test
  void aPackThatHadFaultsFromTheBeginningIsSimplyNotThere() {
    packs.edit("haikou/pack.yaml", "region: ", "rejion: ");

    loading.load(packs.folder());

    assertThat(id(HAIKOU_DISTRICT)).isEqualTo("hainan");
    assertThat(serving.refused()).containsOnlyKeys("haikou");
  }

  @Test
  void aPackWhoseRulesHaveFaultsDoesNotServe() {
    packWithFaultyRules = "haikou";

    loading.load(packs.folder());

    assertThat(id(HAIKOU_DISTRICT)).isEqualTo("hainan");
    assertThat(serving.refused().get("haikou"))
        .extracting(PackFault::code)
        .containsExactly(FaultCode.ROWS_TIE);
    assertThat(kept.keySet()).extracting(PackReference::id).containsExactly("hainan");
  }

  private List<PackFault> faultsOfRules(String id) {
    return id.equals(packWithFaultyRules)
        ? List.of(PackFault.of(FaultCode.ROWS_TIE, Place.file(id, "a.yaml"), "one", "other", ""))
        : List.of();
  }

  private String id(RegionCode region) {
    return serving.find(region, LocalDate.MAX).pack().orElseThrow().reference().id();
  }
}
