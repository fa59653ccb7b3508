package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.pack.Pack;

/**
 * A kept determination as its receipt says it.
 *
 * @param pack the version of the pack that the receipt names
 * @param determination the answer that the receipt records
 * @param again what came of making it again
 */
public record OpenedDetermination(
    Project project,
    SavedDetermination saved,
    Pack pack,
    Determination determination,
    Remade again) {

  /** True when the answer made again is the kept one, byte for byte. */
  public boolean reproduced() {
    return again.gives(saved.receipt());
  }
}
