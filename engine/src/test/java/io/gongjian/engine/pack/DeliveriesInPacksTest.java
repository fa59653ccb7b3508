package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.Delivery.Channel;
import io.gongjian.engine.matter.Delivery.Original;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.table.Effect;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How materials are handed in, as the rows of packs write it. */
class DeliveriesInPacksTest {

  @Test
  void areReadWithTheRow() {
    assertThat(then(load("copies: 2, original: copy, channel: paper").pack().orElseThrow()))
        .contains(
            new Effect.Needs(
                new MaterialId("site_plan"),
                Necessity.TOLERATED,
                new Delivery(
                    Optional.of(2), Optional.of(Original.COPY), Optional.of(Channel.PAPER))));
  }

  @Test
  void areFreeWhereARowSaysNothing() {
    assertThat(then(load("copies: 1").pack().orElseThrow()))
        .contains(
            new Effect.Needs(
                new MaterialId("site_plan"),
                Necessity.TOLERATED,
                new Delivery(Optional.of(1), Optional.empty(), Optional.empty())));
  }

  @Test
  void areRefusedWithWhatCouldBeMeant() {
    assertThat(load("copies: 0").faults()).singleElement().matches(this::isInMaterials);
    assertThat(load("original: fax").faults()).singleElement().matches(this::isInMaterials);
    assertThat(load("channel: post").faults())
        .singleElement()
        .matches(this::isInMaterials)
        .satisfies(fault -> assertThat(fault.mend(Locale.ENGLISH)).contains("paper"));
  }

  private boolean isInMaterials(PackFault fault) {
    return fault.place().file().equals("matters/building_permit/materials.yaml");
  }

  private static Optional<Effect> then(Pack pack) {
    return pack.tables().stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.then())
        .filter(effect -> effect instanceof Effect.Needs needs && !needs.delivery().isFree())
        .findFirst();
  }

  private static PackLoading load(String how) {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    String path = "matters/building_permit/materials.yaml";
    String before = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    String after = before.replace("necessity: tolerated", "necessity: tolerated, " + how);
    assertThat(after).isNotEqualTo(before);
    files.put(path, after.getBytes(StandardCharsets.UTF_8));
    return new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
  }
}
