package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.determination.Results.Chosen;
import io.gongjian.rules.table.TypedRow;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the process type and the end-to-end target of an outcome. */
final class Processes {

  private Processes() {}

  static ProcessResult of(
      Outcome outcome,
      Results results,
      Findings findings,
      MissingFacts missingFacts,
      Function<BitSet, List<FactId>> inOrder) {
    List<TypedRow> processRows = outcome.book().processRows();
    List<TypedRow> targetRows = outcome.book().targetRows();
    Chosen process = results.choose(processRows);
    Chosen target = results.choose(targetRows);
    BitSet missing = new BitSet();
    if (!process.certain()) {
      missingFacts.addOpen(before(processRows, process), missing);
    }
    if (!target.certain()) {
      missingFacts.addOpen(before(targetRows, target), missing);
    }
    Optional<TypedRow> processRow = process.certain() ? process.row() : Optional.empty();
    Optional<TypedRow> targetRow = target.certain() ? target.row() : Optional.empty();
    return new ProcessResult(
        processRow.flatMap(Processes::process),
        reasons(findings, processRow),
        targetRow.flatMap(Processes::target),
        reasons(findings, targetRow),
        inOrder.apply(missing),
        outcome.book().silences());
  }

  private static List<TypedRow> before(List<TypedRow> rows, Chosen chosen) {
    return chosen.row().map(row -> rows.subList(0, rows.indexOf(row))).orElse(rows);
  }

  private static List<Finding> reasons(Findings findings, Optional<TypedRow> row) {
    return row.map(findings::of).stream().toList();
  }

  private static Optional<ProcessId> process(TypedRow row) {
    return row.row().then() instanceof Effect.OfProcess of
        ? Optional.of(of.process())
        : Optional.empty();
  }

  private static Optional<StatedLimit> target(TypedRow row) {
    return row.row().then() instanceof Effect.HasTarget has
        ? Optional.of(new StatedLimit(has.target(), row.row().citations(), row.row().verified()))
        : Optional.empty();
  }
}
