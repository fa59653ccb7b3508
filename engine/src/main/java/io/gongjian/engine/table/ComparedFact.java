package io.gongjian.engine.table;

import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the other fact that a cell compares its column with: {@code "<= building.total_area"}. */
public final class ComparedFact {

  private static final String TERM = "term.";
  private static final Pattern CELL =
      Pattern.compile(
          "\\s*(?:not\\s*\\(\\s*)?(?:[<>]=?\\s*)?"
              + "(?<fact>[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*){1,3})\\s*\\)?\\s*");

  private ComparedFact() {}

  /** The fact that a cell names; empty for one that compares with constants. */
  public static Optional<FactId> in(String cell) {
    if (cell.indexOf('.') < 0) {
      return Optional.empty();
    }
    Matcher matcher = CELL.matcher(cell);
    return matcher.matches() && !matcher.group("fact").startsWith(TERM)
        ? Optional.of(new FactId(matcher.group("fact")))
        : Optional.empty();
  }

  /** The open term that a cell compares its column with, as the fact that may stand for it. */
  public static Optional<FactId> termIn(String cell) {
    if (!cell.contains(TERM)) {
      return Optional.empty();
    }
    Matcher matcher = CELL.matcher(cell);
    return matcher.matches() && matcher.group("fact").startsWith(TERM)
        ? Optional.of(new FactId(matcher.group("fact")))
        : Optional.empty();
  }

  /** The fact that a cell names, or the term, where a fact of the vocabulary stands for it. */
  public static Optional<FactId> in(String cell, Vocabulary vocabulary) {
    return in(cell).or(() -> termIn(cell).filter(term -> vocabulary.find(term).isPresent()));
  }

  /** True when a cell of a row names an open term, alone or in any other way. */
  public static boolean readsATerm(RuleRow row) {
    return row.when().values().stream().anyMatch(cell -> cell.contains(TERM));
  }

  /**
   * The facts that the cells of a table name, and the terms that are facts; it looks at each cell
   * of the table.
   */
  public static Set<FactId> namedBy(RuleTable table, Vocabulary vocabulary) {
    Set<FactId> named = new LinkedHashSet<>();
    for (Column column : table.columns()) {
      if (column.input() instanceof Input.OfFact) {
        for (RuleRow row : table.rows()) {
          Optional.ofNullable(row.when().get(column.input().name()))
              .flatMap(cell -> in(cell, vocabulary))
              .ifPresent(named::add);
        }
      }
    }
    return named;
  }

  /** The comparisons that the cells of a table ask for; it looks at each cell of the table. */
  public static Set<Input.OfOrder> ordersOf(RuleTable table, Vocabulary vocabulary) {
    Set<Input.OfOrder> orders = new LinkedHashSet<>();
    for (Column column : table.columns()) {
      if (column.input() instanceof Input.OfFact fact) {
        for (RuleRow row : table.rows()) {
          Optional.ofNullable(row.when().get(fact.name()))
              .flatMap(cell -> in(cell, vocabulary))
              .ifPresent(other -> orders.add(new Input.OfOrder(fact.fact(), other)));
        }
      }
    }
    return orders;
  }
}
