package io.gongjian.forms.draft;

import io.gongjian.engine.pack.PackReference;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a new version of the pack, or a new day, means for a draft.
 *
 * @param serving the version that serves now
 * @param until the last day on which the draft may stay as it is
 */
public record Transition(Kind kind, PackReference serving, Optional<LocalDate> until) {

  /** What becomes of a draft. */
  public enum Kind {
    /** For its matters, what serves is what it was begun with. */
    CURRENT,
    /** Something else serves, and it may stay as it is for now. */
    STAYS,
    /** Something else serves, and it must be taken there before it is handed in. */
    RECONCILE;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
