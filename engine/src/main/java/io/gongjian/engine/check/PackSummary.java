package io.gongjian.engine.check;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.table.RowId;
import java.util.List;
import java.util.Optional;

/**
 * What is in a pack. Tables, rows and scenarios are those of the pack itself, without those of the
 * pack that it extends.
 *
 * @param articles the articles that can be cited
 * @param fillings values for open terms of the pack that it extends
 * @param verifiedRows rows that say so and of which each cited article was read
 * @param scenarios how many were run, those of forms and flows among them; none when the rules have
 *     errors
 * @param silentRows rows that spoke in no scenario
 */
public record PackSummary(
    PackReference reference,
    Optional<PackReference> base,
    int matters,
    int forms,
    int tables,
    int rows,
    int articles,
    int fillings,
    int verifiedRows,
    int scenarios,
    int passedScenarios,
    List<RowId> silentRows) {

  public PackSummary {
    silentRows = List.copyOf(silentRows);
  }

  public int failedScenarios() {
    return scenarios - passedScenarios;
  }

  /** Rows that spoke in at least one scenario. */
  public int heardRows() {
    return rows - silentRows.size();
  }
}
