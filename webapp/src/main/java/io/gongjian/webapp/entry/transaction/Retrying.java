package io.gongjian.webapp.entry.transaction;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.outside.AskFirst;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Does something whole again when others were in its way, at most five times, and when others must
 * be asked first. What it does must leave nothing behind when it fails.
 */
final class Retrying {

  static final int MOST_TRIES = 5;

  /** More than the sources that any use case has. */
  private static final int MOST_QUESTIONS = 10;

  private final IntConsumer pause;

  /** Makes one that pauses before the next try; {@code pause} is told how many there were. */
  Retrying(IntConsumer pause) {
    this.pause = pause;
  }

  /**
   * Does it.
   *
   * @throws EngineException with {@link ErrorCode#STORE_CONTENDED} when others are still in the way
   */
  <T> T run(Supplier<T> whole) {
    int questions = 0;
    int tries = 0;
    while (true) {
      try {
        return whole.get();
      } catch (AskFirst outside) {
        questions++;
        if (questions > MOST_QUESTIONS) {
          throw new EngineException(ErrorCode.UNEXPECTED, "an answer is not remembered", outside);
        }
        outside.ask();
      } catch (RuntimeException failure) {
        tries++;
        if (!Contention.isBehind(failure)) {
          throw failure;
        }
        if (tries == MOST_TRIES) {
          throw new EngineException(
              ErrorCode.STORE_CONTENDED, "others were in the way " + tries + " times", failure);
        }
        pause.accept(tries);
      }
    }
  }
}
