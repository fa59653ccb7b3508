package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.receipt.Receipt;

/**
 * A kept determination, made again from its receipt.
 *
 * @param pack the version of the pack that the receipt names
 * @param again the receipt of the answer that was made again
 */
public record OpenedDetermination(
    Project project,
    SavedDetermination saved,
    Pack pack,
    Determination determination,
    Receipt again) {

  /** True when the answer made again is the kept one, byte for byte. */
  public boolean reproduced() {
    return again.equals(saved.receipt());
  }
}
