package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps how a case reads as JSON; its state stands beside. */
final class ReadingInText {

  private static final String OPEN = "open";
  private static final String WAITING = "waiting";
  private static final String DONE = "done";

  private ReadingInText() {}

  static String written(FlowReading reading) {
    return JsonText.canonical(
        Map.of(
            OPEN, tree(reading.open(), ReadingInText::names),
            WAITING, tree(reading.waiting(), ReadingInText::names),
            DONE, tree(reading.done(), StepOutcome::word)));
  }

  private static <T> Map<String, Object> tree(Map<StepId, T> steps, Function<T, Object> as) {
    Map<String, Object> tree = new TreeMap<>();
    steps.forEach((step, value) -> tree.put(step.value(), as.apply(value)));
    return tree;
  }

  private static List<String> names(List<PersonId> people) {
    return people.stream().map(PersonId::value).toList();
  }

  static FlowReading read(FlowState state, String text) {
    if (!(JsonReader.read(text) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree)) {
      throw unreadable();
    }
    return new FlowReading(
        state,
        steps(tree.get(OPEN), ReadingInText::people),
        steps(tree.get(WAITING), ReadingInText::people),
        steps(tree.get(DONE), ReadingInText::outcome));
  }

  private static <T> Map<StepId, T> steps(@Nullable Object tree, Function<Object, T> as) {
    if (!(tree instanceof Map<?, ?> members)) {
      throw unreadable();
    }
    Map<StepId, T> steps = new TreeMap<>();
    members.forEach((step, value) -> steps.put(new StepId(step.toString()), as.apply(value)));
    return steps;
  }

  private static List<PersonId> people(Object value) {
    return texts(value).stream().map(PersonId::new).toList();
  }

  private static StepOutcome outcome(Object value) {
    return StepOutcome.valueOf(value.toString().toUpperCase(Locale.ROOT));
  }

  /** The texts of a JSON list. */
  static List<String> texts(String json) {
    if (JsonReader.read(json) instanceof JsonReading.Read read && read.tree() != null) {
      return texts(read.tree());
    }
    throw unreadable();
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    throw unreadable();
  }

  private static EngineException unreadable() {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "case");
  }
}
