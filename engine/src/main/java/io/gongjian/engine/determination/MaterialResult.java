package io.gongjian.engine.determination;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import java.util.List;

/**
 * A material of a matter that is needed ({@code certain}) or still may be; the strictest necessity.
 */
public record MaterialResult(
    MaterialId material, Necessity necessity, boolean certain, List<Finding> reasons) {
  public MaterialResult {
    reasons = List.copyOf(reasons);
  }
}
