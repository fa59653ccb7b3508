package io.gongjian.rules.drools;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits a row into alternatives that each ask one value or one span of a slot, so that the
 * engine's hash and range indices serve. A row with too many alternatives stays whole.
 */
final class RowRules {

  private static final int MOST_ALTERNATIVES = 24;

  private RowRules() {}

  static List<List<TypedRow.Test>> alternatives(TypedRow row) {
    List<List<TypedRow.Test>> alternatives = new ArrayList<>();
    alternatives.add(List.of());
    for (TypedRow.Test test : row.tests()) {
      List<Condition> choices = choices(test.condition());
      if (alternatives.size() * choices.size() > MOST_ALTERNATIVES) {
        choices = List.of(test.condition());
      }
      alternatives = product(alternatives, test.slot(), choices);
    }
    return alternatives.stream().map(RowRules::cheapestFirst).toList();
  }

  private static List<List<TypedRow.Test>> product(
      List<List<TypedRow.Test>> alternatives, int slot, List<Condition> choices) {
    List<List<TypedRow.Test>> product = new ArrayList<>();
    for (List<TypedRow.Test> alternative : alternatives) {
      for (Condition choice : choices) {
        List<TypedRow.Test> longer = new ArrayList<>(alternative);
        longer.add(new TypedRow.Test(slot, choice));
        product.add(longer);
      }
    }
    return product;
  }

  private static List<Condition> choices(Condition condition) {
    if (condition instanceof Condition.OneOf oneOf) {
      List<Object> sorted = new ArrayList<>(oneOf.values());
      sorted.sort(Comparator.comparing(Object::toString));
      return sorted.stream().<Condition>map(value -> new Condition.OneOf(Set.of(value))).toList();
    }
    if (condition instanceof Condition.Within within) {
      return within.spans().stream()
          .<Condition>map(span -> new Condition.Within(List.of(span)))
          .toList();
    }
    return List.of(condition);
  }

  private static List<TypedRow.Test> cheapestFirst(List<TypedRow.Test> tests) {
    return tests.stream()
        .sorted(
            Comparator.comparingInt((TypedRow.Test test) -> cost(test.condition()))
                .thenComparingInt(TypedRow.Test::slot))
        .toList();
  }

  private static int cost(Condition condition) {
    if (condition instanceof Condition.OneOf oneOf) {
      return oneOf.values().size() == 1 ? 0 : 2;
    }
    return condition instanceof Condition.Within ? 3 : 1;
  }

  /** The text of a condition in one spelling: equal conditions have equal texts, and no others. */
  static String text(Condition condition) {
    if (condition instanceof Condition.OneOf oneOf) {
      return "==" + spelled(oneOf.values());
    }
    if (condition instanceof Condition.NoneOf noneOf) {
      return "!=" + spelled(noneOf.values());
    }
    if (condition instanceof Condition.HasAnyOf any) {
      return " has " + new TreeSet<>(any.members());
    }
    if (condition instanceof Condition.HasNoneOf none) {
      return " has not " + new TreeSet<>(none.members());
    }
    if (condition instanceof Condition.Within within) {
      StringBuilder text = new StringBuilder(" in ");
      within.spans().forEach(span -> text.append(low(span)).append("..").append(high(span)));
      return text.toString();
    }
    return " any";
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
