package io.gongjian.engine.flow;

import io.gongjian.engine.vocabulary.CellTest;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells conditions by facts that no vocabulary defines, as those of cases given on the command
 * line: a fact is of the type of its value. Of a fact with several values, a cell holds when one of
 * them fulfils it, and {@code not(...)} when none is named.
 */
public final class PlainConditions implements TellCondition {

  private static final FactId ANY = new FactId("any.fact");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s,()\"<>=\\[\\]]+");
  private static final List<Object> SAMPLES = List.of(true, BigDecimal.ONE, "2026-01-31", "word");

  private final Map<String, Object> facts;

  /**
   * Knows these facts.
   *
   * @param facts Boolean, Number, String or a collection of String by name
   */
  public PlainConditions(Map<String, Object> facts) {
    this.facts = Map.copyOf(facts);
  }

  @Override
  public ConditionTruth tell(Step step, Function<StepId, Optional<StepOutcome>> outcomes) {
    boolean isOpen = false;
    for (Map.Entry<String, String> cell : step.when().entrySet()) {
      Optional<Boolean> holds = known(cell.getKey(), outcomes).flatMap(value -> holds(cell, value));
      if (holds.filter(yes -> !yes).isPresent()) {
        return ConditionTruth.FAILS;
      }
      isOpen |= holds.isEmpty();
    }
    return isOpen ? ConditionTruth.UNKNOWN : ConditionTruth.HOLDS;
  }

  private Optional<Object> known(String name, Function<StepId, Optional<StepOutcome>> outcomes) {
    return name.startsWith(Step.OUTCOME)
        ? outcomes.apply(new StepId(name.substring(Step.OUTCOME.length()))).map(StepOutcome::word)
        : Optional.ofNullable(facts.get(name));
  }

  private static Optional<Boolean> holds(Map.Entry<String, String> cell, Object value) {
    if (!(value instanceof Collection<?> several)) {
      return test(cell.getValue(), value).map(test -> test.holds(comparable(value)));
    }
    Optional<CellTest> test = test(cell.getValue(), several.isEmpty() ? "" : several.toString());
    return test.map(
        one ->
            one.negated()
                ? several.stream().allMatch(each -> one.holds(each.toString()))
                : several.stream().anyMatch(each -> one.holds(each.toString())));
  }

  private static Object comparable(Object value) {
    return value instanceof Number number ? new BigDecimal(number.toString()) : value;
  }

  /** True when a cell means something for values of some type. */
  public static boolean isReadable(String cell) {
    return SAMPLES.stream().anyMatch(sample -> test(cell, sample).isPresent());
  }

  private static Optional<CellTest> test(String cell, Object value) {
    if (value instanceof Boolean) {
      return CellTest.read(cell, column(FactType.BOOLEAN, List.of()));
    }
    if (value instanceof Number) {
      return CellTest.read(cell, column(FactType.DECIMAL, List.of()));
    }
    return cell.contains("@\"")
        ? CellTest.read(cell, column(FactType.DATE, List.of()))
        : CellTest.read(cell, column(FactType.ENUM, words(cell)));
  }

  /** The words of a cell, which are the values that it knows. */
  private static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(cell);
    while (matcher.find()) {
      @Nullable String quoted = matcher.group(1);
      words.add(quoted == null ? matcher.group() : quoted);
    }
    return words;
  }

  private static FactDefinition column(FactType type, List<String> words) {
    return FactDefinition.untitled(ANY, type, words);
  }
}
