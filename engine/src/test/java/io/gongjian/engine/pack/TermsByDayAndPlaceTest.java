package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.effect.EffectHashes;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values of open terms as packs write them: defaults by day, fillings by day and by zone. */
class TermsByDayAndPlaceTest {

  private static final TermId SMALL = new TermId("small_investment");
  private static final MatterId PERMIT = new MatterId("building_permit");
  private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
  private static final String ZONE =
      """
            - {id: city.zone, type: enum, title: {zh: 分区, en: Zone}, question: {zh: 在哪个分区？, en: Which zone?}, values: {core: {zh: 核心区, en: Core}, port: {zh: 港区, en: Port}}}
      """;

  @Test
  void readOneDefaultForAllDays() {
    OpenTerm term = term(loaded("default: 30", ""));

    assertThat(term.presets()).hasSize(1);
    assertThat(term.presetOn(LocalDate.MIN)).isEqualTo(term.presetOn(CHANGE));
  }

  @Test
  void readDefaultsOfDays() {
    Pack pack =
        loaded("defaults: [{value: 30, to: 2027-01-01}, {value: 50, from: 2027-01-01}]", "");

    assertThat(value(pack, BEFORE)).isEqualTo(Amount.of("30"));
    assertThat(value(pack, CHANGE)).isEqualTo(Amount.of("50"));
    assertThat(pack.term(SMALL, CHANGE).orElseThrow().citations())
        .isEqualTo(term(pack).citations());
    assertThat(pack.vocabulary().find(SMALL.asFact())).isEmpty();
  }

  @Test
  void letACityFillForAZoneAndOnDays() {
    Pack pack =
        loaded(
            "default: 30",
            """
              - {term: small_investment, value: 20, from: 2026-01-01, to: 2027-01-01, cite: [city_notice#1]}
              - {term: small_investment, value: 5, where: {city.zone: core}, from: 2027-01-01, cite: [city_notice#1]}
            """);

    assertThat(value(pack, BEFORE)).isEqualTo(Amount.of("20"));
    assertThat(pack.term(SMALL, CHANGE)).isEmpty();
    FactDefinition fact = pack.vocabulary().find(SMALL.asFact()).orElseThrow();
    assertThat(fact.isAsked()).isFalse();
    assertThat(fact.unit()).contains("万元");
    assertThat(follows(fact, BEFORE, "")).contains(Amount.of("20"));
    assertThat(follows(fact, CHANGE, "core")).contains(Amount.of("5"));
    assertThat(follows(fact, CHANGE, "port")).contains(Amount.of("30"));
    assertThat(follows(fact, CHANGE, "")).isEmpty();
  }

  @Test
  void haveAValueInAllPlacesWhereAllValuesOfOneFactAreNamed() {
    String fills =
        """
          - {term: small_investment, value: 5, where: {city.zone: core}, from: 2027-01-01, cite: [city_notice#1]}
          - {term: small_investment, value: 6, where: {city.zone: %s}, from: 2026-01-01, cite: [city_notice#1]}
        """;

    assertThat(loading("note: none", fills.formatted("port")).faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.PLACES_NOT_COVERED);
    assertThat(
            loading("note: none", fills.formatted("port").replace("2026-01", "2027-01")).faults())
        .isEmpty();
  }

  @Test
  void areSaidByTheLawAlone() {
    Pack pack =
        loaded(
            "default: 30",
            """
              - {term: small_investment, value: 5, where: {city.zone: core}, from: 2027-01-01, cite: [city_notice#1]}
            """);
    FactId fact = SMALL.asFact();
    byte[] asked = "{facts: {term.small_investment: 1000}}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            FactSheetReader.read(
                pack.vocabulary(), Map.of(fact.value(), 1000), FactSource.APPLICANT))
        .isEqualTo(
            new FactSheetReading.Faulty(
                List.of(new FactFault.KeptElsewhere(fact.value(), FactSource.REGION))));
    assertThat(FactSheetReader.faultOf(pack.vocabulary(), fact, Amount.of("1000"))).isPresent();
    assertThat(new PackLoader().question(pack, "", "asked.yaml", asked).faults())
        .extracting(PackFault::code)
        .containsExactly(FaultCode.UNKNOWN_FACT);
  }

  @Test
  void reachAMatterOnTheDayOnWhichTheyChange() {
    Pack dated =
        loaded("defaults: [{value: 30, to: 2027-01-01}, {value: 50, from: 2027-01-01}]", "");
    Pack always = loaded("default: 30", "");
    EffectHashes effects = new EffectHashes(10);

    assertThat(effects.same(List.of(PERMIT), dated, BEFORE, dated, CHANGE)).isFalse();
    assertThat(effects.same(List.of(PERMIT), always, BEFORE, dated, BEFORE)).isTrue();
    assertThat(effects.same(List.of(PERMIT), always, BEFORE, always, CHANGE)).isTrue();
  }

  private static Optional<FactValue> follows(FactDefinition fact, LocalDate day, String zone) {
    return fact.derived()
        .orElseThrow()
        .from(id -> id.equals(new FactId("city.zone")) && !zone.isEmpty() ? zone : null, day)
        .map(fact::computed);
  }

  private static OpenTerm term(Pack pack) {
    return Objects.requireNonNull(pack.openTerms().get(SMALL));
  }

  private static FactValue value(Pack pack, LocalDate day) {
    return pack.term(SMALL, day).orElseThrow().value();
  }

  private static Pack loaded(String presets, String fills) {
    PackLoading loading = loading(presets, fills);
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }

  private static PackLoading loading(String presets, String fills) {
    Map<String, byte[]> province = files("test_province");
    Map<String, byte[]> city = files("test_city");
    edit(province, "open-terms.yaml", "default: 30", presets);
    edit(city, "fills.yaml", "fills:\n", "fills:\n" + fills);
    edit(city, "vocabulary/city.yaml", "    facts:\n", "    facts:\n" + ZONE);
    return new PackLoader()
        .load(
            PackFiles.of("test_city", city), Optional.of(PackFiles.of("test_province", province)));
  }

  private static void edit(Map<String, byte[]> files, String file, String find, String with) {
    String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(before).contains(find);
    files.put(file, before.replace(find, with).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> files(String pack) {
    PackFiles valid = PackFiles.read(BrokenPack.FOLDER.resolve("test-valid").resolve(pack));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }
}
