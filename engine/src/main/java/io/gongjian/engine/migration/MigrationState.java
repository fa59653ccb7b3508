package io.gongjian.engine.migration;

import io.gongjian.engine.casefile.FlowMigration;
import java.util.Arrays;
import java.util.Locale;

/** How a case of a migration stands. */
public enum MigrationState {
  /** Nothing was done with it yet. */
  WAITING,
  /** It can be taken, or was. */
  SAFE,
  /** It stays until an administrator says something of a step. */
  NEEDS_ANSWER,
  /** It stays. */
  MUST_STAY,
  /** It was closed meanwhile, or is of another version. */
  GONE,
  /** It could not be taken, and stands as before. */
  FAILED;

  static MigrationState of(FlowMigration migration) {
    if (migration instanceof FlowMigration.Safe) {
      return SAFE;
    }
    return migration instanceof FlowMigration.NeedsAnswer ? NEEDS_ANSWER : MUST_STAY;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of a word that was written by {@link #word()}. */
  public static MigrationState ofWord(String word) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a state [" + word + "]"));
  }
}
