package io.gongjian.forms.application;

import static io.gongjian.forms.draft.DraftWorld.LI;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftWorld;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers of a form that cannot be together or seldom are, those in rows of a table too. */
class FactsTogetherInFormsTest {

  private static final String SURPRISE = "surprise/seldom_dearer";
  private static final FactId AMOUNT = new FactId("invest.amount");

  private final DraftWorld world = new DraftWorld(TestPacks.load(files()));

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = TestPacks.files();
    for (String matter : List.of("building_permit", "fire_review")) {
      change(files, "matters/" + matter + "/matter.yaml", "kind:", "several: true\nkind:");
    }
    change(
        files,
        "vocabulary.yaml",
        "- {id: building.floors,",
        """
        - {id: building.list, type: table, title: {zh: 单体, en: Buildings}, question: {zh: 有哪些？, en: Which?}, columns: [{id: name, type: string, title: {zh: 名称, en: Name}}, {id: floors, type: integer, unit: 层, title: {zh: 层数, en: Floors}}]}
              - {id: building.floors,\
        """);
    change(
        files,
        "matters/building_permit/form.schema.json",
        "\"building.floors\": {",
        "\"building.list\": {\"x-fact\": \"building.list\", \"x-section\": \"works\", \"x-order\": 35},\n"
            + "    \"building.floors\": {");
    files.put(
        "constraints.yaml",
        """
        constraints:
          - {id: seldom_dearer, strength: surprising, must: {left: invest.amount, is: "<=", right: 300, unit: 万元}, say: {zh: 一般不超过三百万元, en: It is seldom above three million}}
          - {id: none_higher, strength: impossible, must: {left: {largest: {table: building.list, column: floors}}, is: "<=", right: building.floors}, say: {zh: 单体不会更高, en: No building is higher}}
        """
            .getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static void change(Map<String, byte[]> files, String file, String find, String with) {
    String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    assertThat(before).contains(find);
    files.put(file, before.replace(find, with).getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void asksOnceWhetherWhatIsSurprisingIsMeantAndKeepsItWithTheFact() {
    DraftId draft = filled(301, List.of());

    assertThat(world.review(draft).promises()).extracting(Promise::id).containsExactly(SURPRISE);
    Refusal.NotReady asked = hindered(draft, "one");
    assertThat(asked.obstacle()).isEqualTo(Obstacle.PROMISES);
    assertThat(asked.reasons()).extracting(Reason::code).containsExactly("surprise_unconfirmed");

    assertThat(world.submit(draft, "one", SURPRISE).asDone()).isPresent();

    FactRecord amount = record(AMOUNT);
    assertThat(amount.confirmed()).containsExactly("seldom_dearer");
    assertThat(world.review(world.begin("building_permit").draft().id()).promises()).isEmpty();
  }

  @Test
  void asksAgainWhenTheAnswerIsAnother() {
    assertThat(world.submit(filled(301, List.of()), "one", SURPRISE).asDone()).isPresent();

    assertThat(world.review(filled(302, List.of())).promises())
        .extracting(Promise::id)
        .containsExactly(SURPRISE);
  }

  @Test
  void refusesRowsOfATableThatCannotBeTogetherWithAnotherAnswer() {
    DraftId draft = filled(300, List.of(Map.of("name", "1#", "floors", 3)));

    Refusal.NotReady refused = hindered(draft, "one");
    assertThat(refused.obstacle()).isEqualTo(Obstacle.ANSWERS);
    assertThat(refused.reasons())
        .extracting(Reason::subject)
        .containsExactlyInAnyOrder("building.list", "building.floors");

    world.save(LI, draft, Map.of("building.list", List.of(Map.of("name", "1#", "floors", 2))));
    assertThat(world.submit(draft, "one").asDone()).isPresent();
    assertThat(record(new FactId("building.list")).answer().known())
        .contains(
            FactValue.Rows.of(List.of(Map.of("name", "1#", "floors", BigDecimal.valueOf(2)))));
  }

  private FactRecord record(FactId fact) {
    return world.store.facts(world.project).stream()
        .filter(one -> one.fact().equals(fact))
        .findFirst()
        .orElseThrow();
  }

  private Refusal.NotReady hindered(DraftId draft, String key) {
    return (Refusal.NotReady) world.submit(draft, key).asRefused().orElseThrow();
  }

  private DraftId filled(int amount, List<Map<String, Object>> rows) {
    DraftId draft = world.begin("building_permit").draft().id();
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("owner_name", "某某公司");
    answers.put("owner_code", "91460100MA5DEM012B");
    answers.put("project.kind", "building");
    answers.put("invest.amount", amount);
    answers.put("building.floors", 2);
    answers.put("building.list", rows);
    world.save(LI, draft, answers);
    return draft;
  }
}
