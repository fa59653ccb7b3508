package io.gongjian.engine.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a step ended. */
public enum StepOutcome {
  ACCEPTED,
  NOT_NEEDED,
  NOT_OURS,
  AGREE,
  OBJECT,
  APPROVE,
  REFUSE,
  DONE,
  /** Its condition was false, or what came before left nothing to do. */
  SKIPPED;

  /** As it stands in files: {@code not_needed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StepOutcome> named(String word) {
    return Arrays.stream(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
  }

  /** True for one that says no; of several signers, one of them decides what the step says. */
  public boolean isAgainst() {
    return this == NOT_NEEDED || this == NOT_OURS || this == OBJECT || this == REFUSE;
  }

  /** True for one after which a case is closed and what follows is skipped. */
  public boolean closes() {
    return isAgainst() && this != OBJECT;
  }
}
