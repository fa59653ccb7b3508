package io.gongjian.rules.drools;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.TypedRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Spells tests in one way: equal tests have equal texts, and no others. The engine shares a node
 * among all rules that give the same text.
 */
final class CellText {

  private CellText() {}

  static String of(List<TypedRow.Test> tests, SlotLayout layout) {
    return tests.stream()
        .map(test -> layout.name(test.slot()) + of(test.condition()))
        .collect(Collectors.joining(" and "));
  }

  static String of(Condition condition) {
    return condition.match(
        always -> " any",
        one -> "==" + spelled(one.values()),
        none -> "!=" + spelled(none.values()),
        CellText::spans,
        any -> " has " + new TreeSet<>(any.members()),
        none -> " has not " + new TreeSet<>(none.members()),
        some -> " has " + some.least() + " of " + new TreeSet<>(some.members()),
        few -> " has not " + few.least() + " of " + new TreeSet<>(few.members()));
  }

  private static String spans(Condition.Within within) {
    StringBuilder text = new StringBuilder(" in ");
    within.spans().forEach(span -> text.append(low(span)).append("..").append(high(span)));
    return text.toString();
  }

  private static String low(Span span) {
    return span.low().map(low -> (low.included() ? "[" : "(") + low.value()).orElse("(");
  }

  private static String high(Span span) {
    return span.high().map(high -> high.value() + (high.included() ? "]" : ")")).orElse(")");
  }

  private static String spelled(Set<Object> values) {
    return new TreeSet<>(
            values.stream().map(value -> value.getClass().getSimpleName() + ":" + value).toList())
        .toString();
  }
}
