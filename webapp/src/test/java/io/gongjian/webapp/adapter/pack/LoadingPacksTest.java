package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.FollowingServed;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A province and a city that extends it, loaded from folders that are edited, and again. */
class LoadingPacksTest extends LoadedPacks {

  private static final RegionCode OTHER_CITY = new RegionCode("990200");
  private static final LocalDate DAY = LocalDate.MAX;
  private static final String CITY_CASES = "test_city/matters/road_digging/scenarios/city.yaml";
  private static final String PARK =
      """
      id: park
      schema: 1
      version: "1"
      region: "990101"
      validFrom: 2022-01-01
      title: {zh: 园区, en: Park}
      extends: %s
      """;
  private static final String ROWS = "test_province/matters/building_permit/tables/applies.yaml";

  LoadingPacksTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void thePackOfTheSmallestRegionServes() {
    load();

    assertThat(id(PROVINCE)).isEqualTo("test_province");
    assertThat(id(CITY_DISTRICT)).isEqualTo("test_city");
    assertThat(refusal(new RegionCode("110000"))).contains(new Refusal.NoPack("110000"));
    assertThat(serving.widest().orElseThrow().reference().id()).isEqualTo("test_province");
    assertThat(serving.faulty()).isEmpty();
  }

  @Test
  void everyPackIsKeptBeforeItServes() {
    load();

    assertThat(kept.keySet())
        .containsExactlyInAnyOrderElementsOf(
            serving.packs().stream().map(Pack::reference).toList());
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldOne() {
    load();
    PackReference before = serves(PROVINCE);

    packs.edit("test_province/pack.yaml", "version: ", "version: 9");
    load();

    assertThat(serves(PROVINCE).version()).startsWith("9");
    assertThat(serves(PROVINCE).hash()).isNotEqualTo(before.hash());
    assertThat(kept).containsKeys(before, serves(PROVINCE));
  }

  /** Each way in which a pack can be wrong, in a file of the city. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P0131 | test_city/pack.yaml | region: | rejion:",
        "P0112 | test_city/fills.yaml | fills: | fills: [",
        "P0402 | " + CITY_TABLE + " | \"true\" | \"> > 1\"",
        "P0501 | " + CITY_CASES + " | {road_digging: required} | {road_digging: not_required}",
      })
  void aPackWithAnErrorOfAnyKindDoesNotServeAndTheOneBeforeDoes(
      String code, String file, String text, String by) {
    load();
    PackReference before = serves(CITY_DISTRICT);

    packs.edit(file, text, by);
    packs.edit("test_province/pack.yaml", "version: ", "version: 9");
    restart();

    assertThat(serves(CITY_DISTRICT)).isEqualTo(before);
    assertThat(serves(PROVINCE).version()).startsWith("9");
    assertThat(serving.isLastGood(before)).isTrue();
    assertThat(serving.isLastGood(serves(PROVINCE))).isFalse();
    assertThat(faults("test_city")).extracting(fault -> fault.code().code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test_city/pack.yaml | region: | rejion:",
        "test_city/fills.yaml | fills: | fills: [",
        CITY_CASES + " | {road_digging: required} | {road_digging: not_required}",
      })
  void aCityWhosePackNeverServedIsRefusedAndNotAnsweredByTheProvince(
      String file, String text, String by) {
    packs.edit(file, text, by);

    load();

    assertThat(refusal(CITY_DISTRICT)).contains(new Refusal.PackNotServed("990101", "test_city"));
    assertThat(id(PROVINCE)).isEqualTo("test_province");
    assertThat(id(OTHER_CITY)).isEqualTo("test_province");
  }

  @Test
  void ofTwoPacksOfOneRegionTheFirstServesAndTheOtherSaysWhy() {
    for (String file : packs.files("test_city/")) {
      packs.write(
          file.replace("test_city/", "zz_city/"),
          packs.text(file).replace("id: test_city", "id: zz_city"));
    }

    load();

    assertThat(id(CITY_DISTRICT)).isEqualTo("test_city");
    assertThat(faults("zz_city")).extracting(fault -> fault.code().code()).contains("P0265");
    assertThat(serving.packs())
        .extracting(pack -> pack.reference().id())
        .containsExactly("test_city", "test_province");
  }

  @Test
  void whatLiesOverAPackThatIsHeldBackDoesNotServeOverIt() {
    packs.write("park/pack.yaml", PARK.formatted("test_city"));
    load();
    PackReference before = serves(CITY_DISTRICT);
    for (String file : packs.files("test_city/")) {
      packs.write(
          file.replace("test_city/", "zz_city/"),
          packs.text(file).replace("id: test_city", "id: zz_city"));
    }
    packs.write("park/pack.yaml", PARK.formatted("zz_city"));

    restart();

    assertThat(before.id()).isEqualTo("park");
    assertThat(serves(CITY_DISTRICT)).isEqualTo(before);
    assertThat(faults("park")).extracting(fault -> fault.code().code()).contains("P0265");
    served.remove("park");
    restart();
    assertThat(refusal(CITY_DISTRICT)).contains(new Refusal.PackNotServed("990101", "park"));
  }

  /** Cells on which readers of numbers have broken, in a column of numbers of the province. */
  @ParameterizedTest
  @ValueSource(strings = {"> 0x18", "20_000", "24d", "1e999999999", "<= 1e-999999999", "> 1_0f"})
  void aCellThatNoReaderOfNumbersTakesIsAFaultWithItsPlace(String cell) {
    load();
    PackReference before = serves(PROVINCE);

    packs.edit(ROWS, "<= term.small_investment", cell);
    load();

    assertThat(serves(PROVINCE)).isEqualTo(before);
    assertThat(faults("test_province")).isNotEmpty();
  }

  @Test
  void formsThatCannotBeMergedKeepAPackFromServing() {
    load();
    PackReference before = serves(PROVINCE);

    packs.edit(
        "test_province/matters/road_digging/form.schema.json",
        "\"minLength\": 4}",
        "\"minLength\": 90}");
    load();

    assertThat(serves(PROVINCE)).isEqualTo(before);
    assertThat(faults("test_province")).extracting(PackFault::code).contains(FaultCode.FORMS_CLASH);
  }

  @Test
  void aScenarioOfFormsThatFailsKeepsAPackFromServing() {
    load();
    PackReference before = serves(PROVINCE);

    packs.edit(
        "test_province/matters/building_permit/scenarios/fields.yaml",
        "building_permit.duration: 30",
        "building_permit.duration: 31");
    load();

    assertThat(serves(PROVINCE)).isEqualTo(before);
  }

  @Test
  void theCityIsLaidOverTheProvinceThatServesWhenTheNewerOneHasFaults() {
    load();
    PackReference province = serves(PROVINCE);

    packs.edit(ROWS, "then: required", "then: requiered");
    packs.edit("test_city/pack.yaml", "version: \"1\"", "version: \"2\"");
    restart();

    assertThat(serves(PROVINCE)).isEqualTo(province);
    assertThat(serves(CITY_DISTRICT).version()).isEqualTo("2");
    assertThat(serving.isLastGood(serves(CITY_DISTRICT))).isFalse();
    assertThat(serving.find(CITY_DISTRICT, DAY).pack().orElseThrow().base()).contains(province);
  }

  @Test
  void scenariosOfTheProvinceThatFailKeepItsCityFromServingThatContent() {
    packs.edit(
        "test_province/matters/road_digging/scenarios/applies.yaml", "required", "not_required");

    load();

    assertThat(serving.packs()).isEmpty();
    assertThat(refusal(OTHER_CITY)).contains(new Refusal.PackNotServed("990200", "test_province"));
    assertThat(refusal(CITY_DISTRICT)).contains(new Refusal.PackNotServed("990101", "test_city"));
  }

  @Test
  void whateverACheckThrowsIsAFaultAndTheOthersServe() {
    packThatBreaksTheCheck = "test_city";

    load();

    assertThat(id(PROVINCE)).isEqualTo("test_province");
    assertThat(faults("test_city"))
        .extracting(PackFault::code)
        .containsExactly(FaultCode.CHECK_BROKE_OFF);
    assertThat(refusal(CITY_DISTRICT)).isPresent();
  }

  @Test
  void aFileAsDeepAsAnyIsAFaultOfThatFile() {
    packs.write("test_city/fills.yaml", "fills: " + "[".repeat(200_000));

    load();

    assertThat(id(PROVINCE)).isEqualTo("test_province");
    assertThat(faults("test_city"))
        .anySatisfy(fault -> assertThat(fault.place().file()).isEqualTo("fills.yaml"));
  }

  @Test
  void aPackThatLostItsFirstFileIsMissedAndNotForgotten() {
    load();
    PackReference before = serves(CITY_DISTRICT);

    packs.delete("test_city/pack.yaml");
    restart();

    assertThat(serves(CITY_DISTRICT)).isEqualTo(before);
    assertThat(faults("test_city")).isNotEmpty();
  }

  @Test
  void aFolderOfPacksThatIsGoneLeavesWhatServedLast() {
    load();
    PackReference before = serves(CITY_DISTRICT);

    serving = new ServingPacks();
    loading().load(packs.folder().resolve("gone"));

    assertThat(serves(CITY_DISTRICT)).isEqualTo(before);
    assertThat(serving.faulty())
        .extracting(Publication::name)
        .containsExactly("test_city", "test_province");
  }

  @Test
  void aPackThatWasTakenAwayServesNoLonger() {
    load();

    packs.delete("test_city");
    restart();

    assertThat(id(CITY_DISTRICT)).isEqualTo("test_province");
    assertThat(serving.faulty()).isEmpty();
  }

  @Test
  void whatOneNodePublishesServesOnTheOthers() {
    load();
    ServingPacks other = serving;
    packs.edit("test_province/pack.yaml", "version: ", "version: 9");
    restart();
    assertThat(other.packs()).extracting(Pack::reference).doesNotContain(serves(PROVINCE));

    assertThat(following(other).follow())
        .containsExactlyInAnyOrderElementsOf(
            serving.packs().stream().map(Pack::reference).toList());

    assertThat(other.packs())
        .extracting(Pack::reference)
        .containsExactlyInAnyOrderElementsOf(
            serving.packs().stream().map(Pack::reference).toList());
    assertThat(following(other).follow()).isEmpty();
  }

  @Test
  void whatANodeCannotLoadLeavesWhatItServesAndIsNotTriedAgain() {
    load();
    ServingPacks other = serving;
    PackReference before = serves(CITY_DISTRICT);
    packs.edit("test_city/pack.yaml", "version: \"1\"", "version: \"2\"");
    restart();
    PackReference strange = serves(CITY_DISTRICT);
    List<PackReference> asked = new ArrayList<>();
    FollowingServed following =
        new FollowingServed(
            () -> List.copyOf(served.values()),
            reference -> {
              asked.add(reference);
              return Optional.empty();
            },
            publishing(new PackLoader()),
            other);

    assertThat(following.follow()).isEmpty();
    assertThat(following.follow()).isEmpty();

    assertThat(asked).containsExactly(strange);
    assertThat(other.packs()).extracting(Pack::reference).contains(before);
  }

  @Test
  void aNodeThatHasLoadedNothingYetFollowsNobody() {
    load();

    assertThat(following(new ServingPacks()).follow()).isEmpty();
  }

  private FollowingServed following(ServingPacks node) {
    return new FollowingServed(
        () -> List.copyOf(served.values()),
        reference -> Optional.ofNullable(kept.get(reference)),
        publishing(new PackLoader()),
        node);
  }
}
