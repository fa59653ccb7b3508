package io.gongjian.engine.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a matter has its applicability, row by row, and what would change it.
 *
 * @param rows every row that decides the matter and is in force, those that hold first
 * @param notInForce rows of the matter that are not yet or no longer in force on the day asked
 * @param silences what cannot be said because no text was in force on that day
 * @param changes the smallest sets of changed facts (one fact, else two) that turn a required
 *     matter into one that is not, or the other way round; empty when none with two facts does, or
 *     unknown
 * @param searchStopped true when the search for changes was ended before all pairs of facts were
 *     tried, so that there may be others
 */
public record Explanation(
    MatterId matter,
    Applicability applicability,
    List<RowTrace> rows,
    List<DatedRow> notInForce,
    List<Silence> silences,
    List<FactChange> changes,
    boolean searchStopped) {

  public Explanation {
    rows = List.copyOf(rows);
    notInForce = List.copyOf(notInForce);
    silences = List.copyOf(silences);
    changes = List.copyOf(changes);
  }

  /** An explanation whose changes were all searched for. */
  public Explanation(
      MatterId matter,
      Applicability applicability,
      List<RowTrace> rows,
      List<DatedRow> notInForce,
      List<Silence> silences,
      List<FactChange> changes) {
    this(matter, applicability, rows, notInForce, silences, changes, false);
  }

  /** How a row stood. */
  public enum Standing {
    HOLDS,
    FAILS,
    OPEN
  }

  /** A row with each of its conditions. */
  public record RowTrace(
      RowId row, boolean exempts, Standing standing, List<ConditionTrace> conditions) {
    public RowTrace {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A condition of a row.
   *
   * @param input the column's name: a fact id, {@code matter.x} or {@code situation.x}
   * @param cell the cell's text
   * @param actual what was compared, as text; empty when unknown
   * @param with the other fact that the cell compares the column with
   */
  public record ConditionTrace(
      String input,
      String cell,
      Optional<String> actual,
      Standing standing,
      Optional<ComparedWith> with) {

    /** A condition that compares with no other fact. */
    public ConditionTrace(String input, String cell, Optional<String> actual, Standing standing) {
      this(input, cell, actual, standing, Optional.empty());
    }
  }

  /** The other fact that a cell names, and its value as text where that is known. */
  public record ComparedWith(FactId fact, Optional<String> actual) {}

  /** A row out of force on the day asked. */
  public record DatedRow(RowId row, LocalDate from, Optional<LocalDate> to) {}

  /** Facts to change together so that the applicability becomes {@code becomes}. */
  public record FactChange(List<ChangedFact> facts, Applicability becomes) {
    public FactChange {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One changed fact.
   *
   * @param from what it is now; empty when unknown
   * @param to an example of a value that does it
   * @param condition all values that do, as a cell: {@code > 20000}
   */
  public record ChangedFact(
      FactId fact, Optional<FactValue> from, FactValue to, String condition) {}
}
