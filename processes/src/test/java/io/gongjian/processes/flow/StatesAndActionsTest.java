package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.flow.FlowAct;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each action in each state of a step that one of a lane may claim, done or refused with its code:
 * the cells of {@code states-and-actions.csv}.
 */
class StatesAndActionsTest {

  private static final String ACCEPTED = "w1 complete accept accepted";
  private static final Map<String, List<String>> STATES = states();
  private static final Map<FlowAct, String> ACTIONS = actions();

  private static Map<String, List<String>> states() {
    Map<String, List<String>> states = new LinkedHashMap<>();
    states.put("not_reached", List.of());
    states.put("open_to_lane", List.of(ACCEPTED));
    states.put("claimed", List.of(ACCEPTED, "u1 claim expert"));
    states.put("claimed_by_other", List.of(ACCEPTED, "u2 claim expert"));
    states.put("waiting", List.of(ACCEPTED, "u1 delegate expert to=x1"));
    states.put("delegate", List.of(ACCEPTED, "u2 delegate expert to=u1"));
    states.put(
        "answered",
        List.of(
            ACCEPTED, "u1 add_signer expert person=x1 place=after", "u1 complete expert agree"));
    states.put("ended", List.of(ACCEPTED, "u1 complete expert agree"));
    states.put("ended_by_other", List.of(ACCEPTED, "u2 complete expert agree"));
    states.put("sent_back", List.of(ACCEPTED, "u1 return expert to=accept reason=x"));
    states.put("correcting", List.of(ACCEPTED, "v1 correct other items=[a]"));
    states.put("special", List.of(ACCEPTED, "v1 special_start other kind=hearing clause=x"));
    states.put(
        "special_of_its_kind",
        List.of(ACCEPTED, "v1 special_start other kind=expert_review clause=x"));
    List<String> agreed = List.of(ACCEPTED, "u1 complete expert agree", "v1 complete other agree");
    states.put("decided", with(agreed, "z1 complete decide approve"));
    states.put("closed", with(agreed, "z1 complete decide refuse"));
    return states;
  }

  private static Map<FlowAct, String> actions() {
    return Stream.of(
            "u1 claim expert",
            "u1 release expert",
            "u1 complete expert object",
            "u1 return expert to=accept reason=x",
            "u1 recall expert",
            "u1 transfer expert to=x5",
            "u1 delegate expert to=x5",
            "u1 deputise to=x5 from=2026-03-02 until=2026-03-03",
            "u1 add_signer expert person=x5 place=beside",
            "u1 remove_signer expert person=u2 reason=x",
            "u1 read expert",
            "u1 consult expert person=w1 text=x",
            "u1 copy expert person=w1",
            "u1 urge",
            "system leave person=u1 to=x5",
            "u1 correct expert items=[a]",
            "applicant answer items=[a]",
            "u1 special_start expert kind=hearing clause=x",
            "u1 special_end expert",
            "u1 extend expert days=5 reason=x",
            "applicant withdraw")
        .collect(
            LinkedHashMap::new,
            (all, told) -> all.put(FlowAct.named(told.split(" ", -1)[1]).orElseThrow(), told),
            Map::putAll);
  }

  private static List<String> with(List<String> deeds, String more) {
    return Stream.concat(deeds.stream(), Stream.of(more)).toList();
  }

  private static List<List<String>> table() {
    return FlowFixture.resource("states-and-actions.csv")
        .lines()
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  static Stream<List<String>> rows() {
    return table().stream().skip(1);
  }

  @Test
  void everyActionStandsInTheTableOnceAndEveryStateInItsHead() {
    assertThat(rows().map(row -> row.get(0)))
        .containsExactlyElementsOf(Arrays.stream(FlowAct.values()).map(FlowAct::word).toList());
    assertThat(ACTIONS.keySet()).containsExactlyInAnyOrder(FlowAct.values());
    assertThat(new TreeSet<>(table().get(0).subList(1, table().get(0).size())))
        .isEqualTo(new TreeSet<>(STATES.keySet()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isDoneOrRefusedAsItsCellSays(List<String> row) {
    List<String> head = table().get(0);
    String action = FlowAct.named(row.get(0)).map(ACTIONS::get).orElseThrow();
    for (int column = 1; column < head.size(); column++) {
      List<String> before = STATES.getOrDefault(head.get(column), List.of());
      boolean isDone = row.get(column).equals("done");
      String deed = isDone ? action : action + " !" + row.get(column);
      String lines =
          "{record: {%s: %d}}".formatted(row.get(0), before(before, row.get(0)) + (isDone ? 1 : 0));
      FlowFixture.plays("special", lines, with(before, deed).toArray(String[]::new));
    }
  }

  private static long before(List<String> deeds, String act) {
    return deeds.stream().filter(told -> told.split(" ", -1)[1].equals(act)).count();
  }
}
