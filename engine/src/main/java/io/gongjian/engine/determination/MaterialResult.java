package io.gongjian.engine.determination;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Necessity;
import java.util.List;

/**
 * A material of a matter that is needed ({@code certain}) or still may be; the strictest necessity.
 *
 * @param delivery how it is handed in so that all rows are satisfied that need it
 */
public record MaterialResult(
    MaterialId material,
    Necessity necessity,
    Delivery delivery,
    boolean certain,
    List<Finding> reasons) {
  public MaterialResult {
    reasons = List.copyOf(reasons);
  }

  /** A material of which it is not said how it is handed in. */
  public MaterialResult(
      MaterialId material, Necessity necessity, boolean certain, List<Finding> reasons) {
    this(material, necessity, Delivery.FREE, certain, reasons);
  }
}
