package io.gongjian.forms.draft;

import io.gongjian.engine.effect.EffectHashes;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.draft.Transition.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells what the version that serves today means for a draft. Only what reaches its matters counts:
 * a comment, a scenario or a change of other matters leaves it as it is, while a row that begins or
 * ends by its date is a change like one of the pack.
 */
public final class TellingTransition {

  private final FindPackVersion findPackVersion;
  private final EffectHashes effects;

  public TellingTransition(FindPackVersion findPackVersion, EffectHashes effects) {
    this.findPackVersion = findPackVersion;
    this.effects = effects;
  }

  /** What {@code serving} means for {@code draft}. */
  public Transition tell(DraftSummary draft, Pack serving, LocalDate today) {
    if (draft.pack().equals(serving.reference()) && draft.asOf().equals(today)) {
      return new Transition(Kind.CURRENT, serving.reference(), Optional.empty());
    }
    boolean same =
        findPackVersion
            .find(draft.pack())
            .map(own -> effects.same(draft.matters(), own, draft.asOf(), serving, today))
            .orElse(false);
    if (same) {
      return new Transition(Kind.CURRENT, serving.reference(), Optional.empty());
    }
    boolean stays =
        draft.pack().id().equals(serving.reference().id())
            && serving.draftsUntil().map(last -> !today.isAfter(last)).orElse(false);
    return new Transition(
        stays ? Kind.STAYS : Kind.RECONCILE,
        serving.reference(),
        stays ? serving.draftsUntil() : Optional.empty());
  }
}
