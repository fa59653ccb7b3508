package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.refusal.Attempt;

/** A refusal of what the demo does is an accident: nobody is there to be told of it. */
final class DemoRefused {

  private DemoRefused() {}

  /** What was done. */
  static <T> T unless(Attempt<T> attempt) {
    return attempt.fold(
        done -> done,
        refusal -> {
          throw new EngineException(ErrorCode.UNEXPECTED, "the demo is refused [" + refusal + "]");
        });
  }
}
