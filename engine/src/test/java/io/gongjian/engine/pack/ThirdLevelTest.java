package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A park or district whose pack lies over that of a city, as that lies over a province's. */
class ThirdLevelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final TermId SMALL = new TermId("small_investment");
  private static final Map<String, String> PARK =
      Map.of(
          "pack.yaml",
          """
          id: test_park
          schema: 1
          version: "1"
          region: "990101"
          validFrom: 2022-01-01
          title: {zh: 园区, en: Park}
          extends: test_city
          """,
          "fills.yaml",
          """
          fills:
            - {term: small_investment, value: 20, from: 2026-01-01, cite: [city_notice#1]}
          """);

  private final PackLoader loader = new PackLoader();

  @Test
  void holdsAllThatTheCityAndTheProvinceSay() {
    Pack pack = load(PARK).pack().orElseThrow();
    Pack city = loader.load(city()).pack().orElseThrow();

    assertThat(pack.base()).contains(city.reference());
    assertThat(pack.region()).isEqualTo(new RegionCode("990101"));
    assertThat(pack.matters().keySet()).isEqualTo(city.matters().keySet());
    assertThat(pack.tables()).hasSameSizeAs(city.tables());
    assertThat(pack.regions()).containsKey(new RegionCode("990200"));
    assertThat(pack.reference().hash())
        .isNotEqualTo(city.reference().hash())
        .isEqualTo(source(PARK).hash());
  }

  @Test
  void fillsBeforeTheCityDoes() {
    Pack pack = load(PARK).pack().orElseThrow();
    Pack elsewhere =
        load(with(
                "fills.yaml",
                "fills:\n  - {term: small_investment, value: 20, where:"
                    + " {project.kind: road}, from: 2026-01-01, cite: [city_notice#1]}\n"))
            .pack()
            .orElseThrow();

    assertThat(pack.term(SMALL, DAY).orElseThrow().value()).isEqualTo(Amount.of("20"));
    assertThat(pack.term(new TermId("permit_promise"), DAY).orElseThrow().value())
        .isEqualTo(Amount.of("2"));
    assertThat(pack.term(SMALL, LocalDate.of(2025, 6, 1)).orElseThrow().value())
        .isEqualTo(Amount.of("25"));
    assertThat(filled(elsewhere, "road")).contains(Amount.of("20"));
    assertThat(filled(elsewhere, "building")).contains(Amount.of("25"));
  }

  @Test
  void isKeptAndReadAgainWithBothPacksBelow() {
    PackSource source = source(PARK);
    PackSource opened = PackSource.open(source.archive());

    assertThat(opened.hash()).isEqualTo(source.hash());
    assertThat(opened.below())
        .extracting(PackFiles::name)
        .containsExactly("test_city", "test_province");
    assertThat(loader.kept(opened).reference())
        .isEqualTo(load(PARK).pack().orElseThrow().reference());
  }

  @Test
  void answersForItsRegionAndNobodyElseWhereItCannotServe() {
    Pack park = load(PARK).pack().orElseThrow();
    Pack city = loader.load(city()).pack().orElseThrow();
    RegionCode inside = new RegionCode("990101");

    assertThat(new PackLibrary(List.of(park, city)).choose(inside, DAY).pack()).contains(park);
    assertThat(new PackLibrary(List.of(park, city)).choose(city.region(), DAY).pack())
        .contains(city);
    assertThat(new PackLibrary(List.of(city), Map.of(inside, "test_park")).choose(inside, DAY))
        .isEqualTo(new PackChoice.HeldBack(inside, "test_park"));
    assertThat(
            new PackLibrary(List.of(park), Map.of(city.region(), "test_city"))
                .choose(inside, DAY)
                .pack())
        .contains(park);
  }

  /** What a city may not do to a matter of the province, a park may not do to either's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXEMPTION_NOT_OPEN | building_permit | matter | exempt",
        "REQUIREMENT_NOT_OPEN | building_permit | matter | required",
        "FEE_NOT_OPEN | building_permit | fee | {fee: f, title: {zh: 费, en: Fee}, unit: 元, rate: 1}",
        "MATERIAL_NOT_OPEN | building_permit | material | {material: site_plan, necessity: mandatory}",
        "EXEMPTION_NOT_OPEN | city_view | matter | exempt",
        "FEE_NOT_OPEN | city_view | fee | {fee: f, title: {zh: 费, en: Fee}, unit: 元, rate: 1}",
        "MATERIAL_NOT_OPEN | city_view | material | {material: site_plan, necessity: mandatory}",
      })
  void mayDoNoMoreThanACity(FaultCode code, String matter, String decides, String then) {
    String table =
        """
        table: %s.park
        title: {zh: 园区, en: Park}
        decides: %s
        policy: collect
        from: 2022-01-01
        inputs: []
        rows:
          - {id: one, when: {}, then: %s, cite: [city_notice#1], say: {zh: 园区规定, en: The park says so}}
        """
            .formatted(matter, decides, then);

    assertThat(load(with("matters/" + matter + "/tables/park.yaml", table)).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(code);
              assertThat(fault.place().pack()).isEqualTo("test_park");
            });
  }

  @Test
  void liesInsideTheCityAndShadowsNothing() {
    assertThat(codes(load(edited("990101", "990200")))).contains(FaultCode.OVERLAY_OUTSIDE_BASE);
    assertThat(codes(load(edited("990101", "990100")))).contains(FaultCode.OVERLAY_OUTSIDE_BASE);
    assertThat(codes(load(with("vocabulary/city.yaml", "groups: []\n"))))
        .contains(FaultCode.OVERLAY_SHADOWS_FILE);
  }

  @Test
  void standsOnTheCitysPackAndThatOnTheProvinces() {
    PackSource withoutProvince = new PackSource(park(PARK), List.of(city().own()));
    PackSource fourth = block(new PackSource(park(PARK), List.of(city().own())));

    assertThat(codes(loader.load(withoutProvince))).contains(FaultCode.BASE_IS_OVERLAY);
    assertThat(codes(loader.load(fourth))).contains(FaultCode.BASE_IS_OVERLAY);
  }

  @Test
  void isNotItselfExtendedThoughAllBelowAreThere() {
    assertThat(loader.load(block(source(PARK))).faults())
        .filteredOn(fault -> fault.code() == FaultCode.BASE_IS_OVERLAY)
        .singleElement()
        .satisfies(fault -> assertThat(fault.place().pack()).isEqualTo("test_block"));
  }

  @Test
  void isToldThatTheCitysFillingCountsOnDaysLeftOut() {
    String fills =
        """
        fills:
          - {term: small_investment, value: 20, from: 2026-01-01, to: 2026-03-01, cite: [city_notice#1]}
          - {term: small_investment, value: 22, from: 2026-06-01, cite: [city_notice#1]}
        """;

    assertThat(load(with("fills.yaml", fills)).faults())
        .filteredOn(fault -> fault.code() == FaultCode.DAYS_NOT_COVERED)
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.what(Locale.ENGLISH)).contains("in the pack below, counts"));
  }

  private static PackSource block(PackSource base) {
    String pack =
        """
        id: test_block
        schema: 1
        version: "1"
        region: "990101"
        validFrom: 2022-01-01
        title: {zh: 街区, en: Block}
        extends: test_park
        """;
    return PackSource.over(PackFiles.of("test_block", bytes(Map.of("pack.yaml", pack))), base);
  }

  private Optional<FactValue> filled(Pack pack, String kind) {
    FactDefinition fact = pack.vocabulary().find(SMALL.asFact()).orElseThrow();
    return fact.derived()
        .orElseThrow()
        .from(id -> id.equals(new FactId("project.kind")) ? kind : null, DAY)
        .map(fact::computed);
  }

  private static List<FaultCode> codes(PackLoading loading) {
    return loading.faults().stream().map(PackFault::code).toList();
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new TreeMap<>(PARK);
    files.put(path, text);
    return files;
  }

  private static Map<String, String> edited(String find, String with) {
    Map<String, String> files = new TreeMap<>(PARK);
    files.replaceAll((path, text) -> text.replace(find, with));
    return files;
  }

  private PackLoading load(Map<String, String> park) {
    return loader.load(source(park));
  }

  private static PackSource source(Map<String, String> park) {
    return PackSource.over(park(park), city());
  }

  private static PackFiles park(Map<String, String> files) {
    return PackFiles.of("test_park", bytes(files));
  }

  private static Map<String, byte[]> bytes(Map<String, String> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  /** The city, which fills the term otherwise and has a matter of its own. */
  private static PackSource city() {
    Map<String, byte[]> files = files("test_city");
    String fills =
        new String(files.getOrDefault("fills.yaml", new byte[0]), StandardCharsets.UTF_8);
    files.putAll(
        bytes(
            Map.of(
                "fills.yaml",
                fills.replace(
                    "fills:\n",
                    "fills:\n  - {term: small_investment, value: 25, from: 2025-01-01, cite:"
                        + " [city_notice#1]}\n"),
                "matters/city_view/matter.yaml",
                """
                matter: city_view
                ref: L1
                title: {zh: 景观登记, en: Registration of the view}
                stage: construction
                kind: filing
                department: housing
                basis: [city_notice#1]
                limit: {immediate: true, cite: [city_notice#1]}
                """,
                "matters/city_view/tables/applies.yaml",
                """
                table: city_view.applies
                title: {zh: 是否办理, en: Whether it applies}
                decides: matter
                policy: collect
                from: 2021-01-01
                inputs:
                  - {name: project.kind}
                rows:
                  - {id: road, when: {project.kind: "road"}, then: required, cite: [city_notice#1], say: {zh: 道路须办, en: Roads need it}}
                """)));
    return new PackSource(
        PackFiles.of("test_city", files),
        Optional.of(PackFiles.of("test_province", files("test_province"))));
  }

  private static Map<String, byte[]> files(String pack) {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid").resolve(pack));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }
}
