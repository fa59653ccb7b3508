package io.gongjian.forms.draft;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a new version of the pack means for a draft.
 *
 * @param serving the version that serves now
 * @param until the last day on which the draft may stay as it is
 */
public record Transition(Kind kind, PackReference serving, Optional<LocalDate> until) {

  /** What becomes of a draft. */
  public enum Kind {
    /** Its version serves. */
    CURRENT,
    /** Another version serves, and it may stay on its own for now. */
    STAYS,
    /** Another version serves, and it must be taken to it before it is handed in. */
    RECONCILE;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What {@code serving} means for a draft that was begun with another version. */
  public static Transition of(PackReference begunWith, Pack serving, LocalDate today) {
    if (begunWith.equals(serving.reference())) {
      return new Transition(Kind.CURRENT, serving.reference(), Optional.empty());
    }
    boolean stays =
        begunWith.id().equals(serving.reference().id())
            && serving.draftsUntil().map(last -> !today.isAfter(last)).orElse(false);
    return new Transition(
        stays ? Kind.STAYS : Kind.RECONCILE,
        serving.reference(),
        stays ? serving.draftsUntil() : Optional.empty());
  }
}
