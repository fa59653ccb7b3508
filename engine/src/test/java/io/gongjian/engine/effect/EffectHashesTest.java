package io.gongjian.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PackSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes the hash of a matter, and what does not: in a small province and its city. */
class EffectHashesTest {

  private static final Path PACKS = Path.of("src/test/resources/packs/test-valid");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String PERMIT = "building_permit";
  private static final String ROAD = "road_digging";
  private static final Map<String, byte[]> PROVINCE = files("test_province");
  private static final Map<String, byte[]> CITY = files("test_city");

  private final EffectHashes effects = new EffectHashes(100);

  @ParameterizedTest
  @ValueSource(strings = {PERMIT, ROAD, "site_approval", "fire_review"})
  void commentsLineEndsAndBlanksChangeNothing(String matter) {
    Map<String, byte[]> other = new TreeMap<>(PROVINCE);
    other.replaceAll(
        (path, bytes) -> path.endsWith(".yaml") ? edited(bytes, text -> "# so\n" + text) : bytes);
    other.replaceAll((path, bytes) -> edited(bytes, text -> text.replace("\n", "\r\n")));
    other.put("README.md", "# 另一份说明\n".getBytes(StandardCharsets.UTF_8));

    assertThat(hash(city(other, CITY), matter)).isEqualTo(hash(city(PROVINCE, CITY), matter));
  }

  @Test
  void theOrderOfKeysAndAScenarioChangeNothing() {
    Map<String, byte[]> other =
        with(
            with(
                PROVINCE,
                "matters/building_permit/tables/applies.yaml",
                "decides: matter\npolicy: collect",
                "policy: collect\ndecides: matter"),
            "vocabulary.yaml",
            "{building: {zh: 房屋, en: Building}, road: {zh: 道路, en: Road}}",
            "{road: {zh: 道路, en: Road}, building: {zh: 房屋, en: Building}}");
    Map<String, byte[]> without = new TreeMap<>(other);
    without.put(
        "matters/building_permit/scenarios/more.yaml",
        "cases:\n  - {id: more, facts: {project.kind: building, project.emergency: true}, expect: {building_permit: not_required}}\n"
            .getBytes(StandardCharsets.UTF_8));

    assertThat(hash(city(without, CITY), PERMIT)).isEqualTo(hash(city(PROVINCE, CITY), PERMIT));
  }

  /** Each change reaches the matter on the left and leaves that on the right alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "building_permit | fire_review | matters/building_permit/form.schema.json | 施工许可申请表 | 施工许可表",
        "road_digging | building_permit | matters/road_digging/form.schema.json | 挖掘长度 | 长度",
        "road_digging | fire_review | matters/road_digging/tables/applies.yaml | \"road\" | \"building\"",
        "building_permit | road_digging | matters/building_permit/tables/applies.yaml | 房屋须办 | 房屋要办",
        "building_permit | site_approval | vocabulary.yaml | 总投资多少？ | 投资多少？",
        "building_permit | fire_review | materials/common.yaml | site_plan, title: {zh: | site_plan, title: {zh: 新",
        "building_permit | road_digging | matters/site_approval/tables/applies.yaml | say: {zh: | say: {zh: 新",
      })
  void aChangeReachesTheMattersThatItTouchesAndNoOther(
      String touched, String other, String file, String text, String by) {
    Pack before = city(PROVINCE, CITY);
    Pack after = city(with(PROVINCE, file, text, by), CITY);

    assertThat(hash(after, touched)).isNotEqualTo(hash(before, touched));
    assertThat(hash(after, other)).isEqualTo(hash(before, other));
  }

  /** The flow that a matter names counts as what else is said of the matter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days: 2 | days: 3",
        "sign: all | sign: any",
        "> 3 | > 4",
        "en: Window | en: Desk",
        "department: planning | department: housing",
        "returns: [accept] | returns: []",
      })
  void aChangeOfAFlowReachesTheMattersThatNameIt(String text, String by) {
    String flow =
        """
        flow: standard
        title: {zh: 标准许可, en: Standard permit}
        lanes:
          window: {department: own, title: {zh: 窗口, en: Window}}
          planning: {department: planning, title: {zh: 规划, en: Planning}}
        steps:
          - {id: accept, kind: accept, lane: window, days: 1}
          - {id: planning, kind: review, lane: planning, sign: all, days: 2, when: {building.floors: "> 3"}, returns: [accept]}
          - {id: decide, kind: decide, lane: window}
        """;
    Map<String, byte[]> province =
        with(
            PROVINCE,
            "matters/road_digging/matter.yaml",
            "kind: permit",
            "kind: permit\nflow: standard");
    province.put("flows/standard.yaml", flow.getBytes(StandardCharsets.UTF_8));
    Pack before = city(province, CITY);
    Pack after = city(with(province, "flows/standard.yaml", text, by), CITY);

    assertThat(hash(after, ROAD)).isNotEqualTo(hash(before, ROAD));
    assertThat(hash(after, PERMIT)).isEqualTo(hash(before, PERMIT));
  }

  @Test
  void aCityChangesOnlyWhatItSays() {
    Pack before = city(PROVINCE, CITY);
    Pack after =
        city(PROVINCE, with(CITY, "matters/road_digging/tables/city.yaml", "河道须办", "河道要办"));

    assertThat(hash(after, ROAD)).isNotEqualTo(hash(before, ROAD));
    assertThat(hash(after, PERMIT)).isEqualTo(hash(before, PERMIT));
  }

  @Test
  void aRowThatBeginsByItsDateIsAChangeOfThatDay() {
    Pack pack = city(PROVINCE, CITY);
    LocalDate last = LocalDate.of(2029, 12, 31);

    assertThat(effects.of(pack, new MatterId(PERMIT), last)).isEqualTo(hash(pack, PERMIT));
    assertThat(effects.of(pack, new MatterId(PERMIT), last.plusDays(1)))
        .isNotEqualTo(hash(pack, PERMIT));
  }

  private String hash(Pack pack, String matter) {
    return new EffectHashes(1).of(pack, new MatterId(matter), DAY);
  }

  private static Pack city(Map<String, byte[]> province, Map<String, byte[]> city) {
    PackLoading loading =
        new PackLoader()
            .load(
                new PackSource(
                    PackFiles.of("test_city", city),
                    Optional.of(PackFiles.of("test_province", province))));
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }

  private static Map<String, byte[]> files(String name) {
    PackFiles read = PackFiles.read(PACKS.resolve(name));
    Map<String, byte[]> files = new TreeMap<>();
    read.paths().forEach(path -> files.put(path, read.find(path).orElseThrow()));
    return files;
  }

  private static Map<String, byte[]> with(
      Map<String, byte[]> files, String file, String text, String by) {
    Map<String, byte[]> other = new TreeMap<>(files);
    other.compute(
        file,
        (path, bytes) -> {
          byte[] before = bytes == null ? new byte[0] : bytes;
          assertThat(new String(before, StandardCharsets.UTF_8)).contains(text);
          return edited(before, all -> all.replace(text, by));
        });
    return other;
  }

  private static byte[] edited(byte[] bytes, UnaryOperator<String> edit) {
    return edit.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
