package io.gongjian.engine.project;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.receipt.Receipt;

/** What came of making a kept determination again. */
public sealed interface Remade {

  /** The answer made again, and its receipt. */
  record Made(Determination determination, Receipt receipt) implements Remade {}

  /** The rules of that time can no longer be applied. */
  record Failed(EngineException accident) implements Remade {}

  /**
   * The receipt of the answer made again.
   *
   * @throws EngineException when it could not be made
   */
  default Receipt receiptOrThrow() {
    if (this instanceof Made made) {
      return made.receipt();
    }
    throw ((Failed) this).accident();
  }

  /** True when the answer made again is {@code kept}, byte for byte. */
  default boolean gives(Receipt kept) {
    return this instanceof Made made && made.receipt().equals(kept);
  }
}
