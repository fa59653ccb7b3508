package io.gongjian.engine.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When an added signer answers. */
public enum SignerPlace {
  /** First; then the asker's task is active again, whatever the answer. */
  BEFORE,
  /** Beside the asker, with a vote. */
  BESIDE,
  /** After the asker, in the same step. */
  AFTER;

  /** As it stands in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SignerPlace> named(String word) {
    return Arrays.stream(values()).filter(place -> place.word().equals(word)).findFirst();
  }
}
