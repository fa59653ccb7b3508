package io.gongjian.engine.determination;

import io.gongjian.engine.matter.StatedLimit;
import java.util.List;
import java.util.Optional;

/**
 * The limits of a matter for this project.
 *
 * @param statutory empty when the law's limit was not found
 * @param certain false when open facts could still change the statutory limit
 * @param promised what the region promises, never longer than the statutory limit
 * @param reasons the row that gave the statutory limit, where it is not the catalogue's
 */
public record LimitResult(
    Optional<StatedLimit> statutory,
    boolean certain,
    Optional<StatedLimit> promised,
    List<Finding> reasons) {
  public LimitResult {
    reasons = List.copyOf(reasons);
  }
}
