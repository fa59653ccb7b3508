package io.gongjian.processes.flow;

import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.flow.FlowScenario.Deed;
import io.gongjian.engine.flow.FlowScenario.Expected;
import io.gongjian.engine.flow.PlainConditions;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.TellCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Plays a case by its step table, and compares what it comes to with what is expected. */
public final class PlayingScenario {

  private static final String NOTHING = "—";
  private static final String DONE = "done";

  /** Plays it; what is not expected is not compared. */
  public PlayedScenario play(FlowScenario scenario) {
    return play(scenario, new PlainConditions(scenario.facts()));
  }

  /** Plays it where conditions are told otherwise than by its facts alone. */
  public PlayedScenario play(FlowScenario scenario, TellCondition conditions) {
    ActingInFlow acting =
        new ActingInFlow(
            scenario.flow(), conditions, lane -> scenario.people().getOrDefault(lane, List.of()));
    List<FlowDifference> differences = new ArrayList<>();
    RunningFlow running = acting.begun();
    for (int at = 0; at < scenario.deeds().size(); at++) {
      Deed deed = scenario.deeds().get(at);
      FlowAttempt attempt = acting.act(running, deed.request());
      compare(at, deed, attempt).ifPresent(differences::add);
      RunningFlow before = running;
      running = attempt.fold(FlowAttempt.Done::running, refused -> before);
    }
    differences.addAll(compare(scenario.expected(), running));
    return new PlayedScenario(scenario, differences);
  }

  private static Optional<FlowDifference> compare(int at, Deed deed, FlowAttempt attempt) {
    String expected = deed.refused().map(code -> code.word()).orElse(DONE);
    String actual = attempt.fold(done -> DONE, code -> code.word());
    String subject = "%d %s".formatted(at + 1, deed.request().action().act().word());
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(new FlowDifference("action", subject, expected, actual));
  }

  private static List<FlowDifference> compare(Expected expected, RunningFlow running) {
    FlowReading reading = running.reading();
    List<FlowDifference> differences = new ArrayList<>();
    expected
        .state()
        .filter(state -> state != reading.state())
        .ifPresent(
            state ->
                differences.add(
                    new FlowDifference("state", "", state.word(), reading.state().word())));
    expected
        .open()
        .ifPresent(
            open -> differences.addAll(each("open", open, reading.open(), Object::toString)));
    expected
        .waiting()
        .ifPresent(
            waiting ->
                differences.addAll(each("waiting", waiting, reading.waiting(), Object::toString)));
    expected
        .done()
        .ifPresent(
            done -> differences.addAll(each("done", done, reading.done(), how -> how.word())));
    for (Map.Entry<FlowAct, Integer> count : expected.record().entrySet()) {
      long lines =
          running.record().stream()
              .filter(line -> line.request().action().act() == count.getKey())
              .count();
      if (lines != count.getValue()) {
        differences.add(
            new FlowDifference(
                "record",
                count.getKey().word(),
                count.getValue().toString(),
                String.valueOf(lines)));
      }
    }
    return differences;
  }

  private static <T> List<FlowDifference> each(
      String aspect, Map<StepId, T> expected, Map<StepId, T> actual, Function<T, String> shown) {
    Set<StepId> steps = new TreeSet<>(expected.keySet());
    steps.addAll(actual.keySet());
    return steps.stream()
        .map(
            step ->
                new FlowDifference(
                    aspect,
                    step.value(),
                    Optional.ofNullable(expected.get(step)).map(shown).orElse(NOTHING),
                    Optional.ofNullable(actual.get(step)).map(shown).orElse(NOTHING)))
        .filter(one -> !one.expected().equals(one.actual()))
        .toList();
  }
}
