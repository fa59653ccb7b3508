package io.gongjian.engine.table;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a rule table: it holds when all its cells hold.
 *
 * @param when column name to cell text; a column that is not named holds whatever its value
 * @param say the rule in a sentence
 * @param from the first day in force
 * @param to the first day no longer in force
 * @param verified true when the pack says that its reading of the law was verified
 */
public record RuleRow(
    RowId id,
    Map<String, String> when,
    Effect then,
    List<CitationId> citations,
    LocalText say,
    LocalDate from,
    Optional<LocalDate> to,
    boolean verified,
    Optional<String> note,
    Place place) {

  public RuleRow {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    citations = List.copyOf(citations);
  }

  /** Rows are kept in sets and maps: looking at every cell would cost more than what is kept. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The facts that a row reads whose columns are all facts, in the order of its cells. */
  public List<FactId> facts() {
    Set<FactId> facts = new LinkedHashSet<>();
    when.forEach(
        (column, cell) -> {
          facts.add(new FactId(column));
          ComparedFact.in(cell).ifPresent(facts::add);
        });
    return List.copyOf(facts);
  }

  /** The same row with other cells. */
  public RuleRow with(Map<String, String> cells) {
    return new RuleRow(id, cells, then, citations, say, from, to, verified, note, place);
  }

  /** True when it is decided only where no other row of its group holds. */
  public boolean isDefault() {
    return when.keySet().stream().anyMatch(Input.OfOthers::isName);
  }

  /** The last day in force; the last day there is when no end is known. */
  public LocalDate lastDay() {
    return to.map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
  }

  public boolean inForce(LocalDate asOf) {
    return !asOf.isBefore(from) && to.map(asOf::isBefore).orElse(true);
  }
}
