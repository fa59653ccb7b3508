package io.gongjian.rules.drools;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits rows into alternatives that each ask one value or one span of a slot, so that the engine's
 * hash and range indices serve, and orders what they ask so that the slot which tells most rows
 * apart comes first. Where few rows are left, an index gains nothing any more: the rest of a row is
 * then tested in one go, and a list stays whole; so does one that names most of a slot's values.
 */
final class RowRules {

  private static final int MOST_ALTERNATIVES = 24;
  private static final double FEW_ROWS = 16;

  private final Map<Integer, Set<Object>> named = new HashMap<>();
  private final int[] rowsOfStratum;

  RowRules(RuleBook book) {
    this.rowsOfStratum = new int[book.strata()];
    for (TypedRow row : book.rows()) {
      rowsOfStratum[row.stratum()]++;
      for (TypedRow.Test test : row.tests()) {
        if (test.condition() instanceof Condition.OneOf oneOf) {
          named.computeIfAbsent(test.slot(), slot -> new HashSet<>()).addAll(oneOf.values());
        }
      }
    }
  }

  /**
   * One way in which a row holds: all tests hold.
   *
   * @param indexed tests that an index may serve, in this order
   * @param rest tests for the few rows that are left
   */
  record Alternative(List<TypedRow.Test> indexed, List<TypedRow.Test> rest) {}

  /** The alternatives of {@code row}: it holds when one of them does. */
  List<Alternative> alternatives(TypedRow row) {
    List<List<TypedRow.Test>> indexed = List.of(List.of());
    List<TypedRow.Test> rest = new ArrayList<>();
    double left = rowsOfStratum[row.stratum()];
    for (TypedRow.Test test : sharpestFirst(row.tests())) {
      if (left <= FEW_ROWS) {
        rest.add(test);
        continue;
      }
      List<Condition> choices = choices(test);
      boolean split = choices.size() * indexed.size() <= MOST_ALTERNATIVES;
      indexed = product(indexed, test.slot(), split ? choices : List.of(test.condition()));
      left /= split && isSharp(test) ? values(test) : 1;
    }
    return indexed.stream().map(tests -> new Alternative(tests, rest)).toList();
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

  private List<Condition> choices(TypedRow.Test test) {
    if (test.condition() instanceof Condition.OneOf oneOf && isSharp(test)) {
      List<Object> sorted = new ArrayList<>(oneOf.values());
      sorted.sort(Comparator.comparing(Object::toString));
      return sorted.stream().<Condition>map(value -> new Condition.OneOf(Set.of(value))).toList();
    }
    if (test.condition() instanceof Condition.Within within) {
      return within.spans().stream()
          .<Condition>map(span -> new Condition.Within(List.of(span)))
          .toList();
    }
    return List.of(test.condition());
  }

  /** Few values of many first, then sets, then other lists and spans. */
  private List<TypedRow.Test> sharpestFirst(List<TypedRow.Test> tests) {
    return tests.stream()
        .sorted(
            Comparator.comparingInt(this::rank)
                .thenComparingInt(test -> -values(test))
                .thenComparingInt(TypedRow.Test::slot))
        .toList();
  }

  private int rank(TypedRow.Test test) {
    if (test.condition() instanceof Condition.OneOf) {
      return isSharp(test) ? 0 : 2;
    }
    return test.condition() instanceof Condition.Within ? 3 : 1;
  }

  /** True for a list of at most half of what rows name in the slot. */
  private boolean isSharp(TypedRow.Test test) {
    return test.condition() instanceof Condition.OneOf oneOf
        && 2 * oneOf.values().size() <= values(test);
  }

  /** How many values rows tell apart in the slot. */
  private int values(TypedRow.Test test) {
    return Math.max(2, named.getOrDefault(test.slot(), Set.of()).size());
  }
}
