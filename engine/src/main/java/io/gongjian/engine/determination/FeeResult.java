package io.gongjian.engine.determination;

import io.gongjian.engine.table.RowId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a row says is to be paid.
 *
 * @param amount in the unit of the row's fee; empty while the fact that is charged is unknown
 * @param certain false while facts that are missing could still make the row fall away
 */
public record FeeResult(
    RowId rule, Optional<BigDecimal> amount, boolean certain, List<Finding> reasons) {
  public FeeResult {
    reasons = List.copyOf(reasons);
  }
}
