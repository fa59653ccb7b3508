package io.gongjian.forms.application;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.StandMaterials;
import io.gongjian.forms.draft.AppliedMatter;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.draft.FindApplied;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.OpeningDraft;
import io.gongjian.forms.draft.StandingDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a draft as it would be handed in: materials, promises, and what still hinders it. */
public final class ReviewingDraft {

  private final OpeningDraft opening;
  private final StandingDraft standing;
  private final StandMaterials standMaterials;
  private final FindApplied findApplied;
  private final Surprises surprises;

  public ReviewingDraft(
      OpeningDraft opening,
      StandingDraft standing,
      StandMaterials standMaterials,
      FindApplied findApplied,
      Surprises surprises) {
    this.surprises = surprises;
    this.opening = opening;
    this.standing = standing;
    this.findApplied = findApplied;
    this.standMaterials = standMaterials;
  }

  /**
   * A draft before it is handed in.
   *
   * @param hindrance what it would be refused with although everything were confirmed
   */
  public record Review(
      OpenedDraft opened,
      List<ResolvedMaterial> materials,
      List<Promise> promises,
      Optional<Refusal> hindrance) {

    public Review {
      materials = List.copyOf(materials);
      promises = List.copyOf(promises);
    }
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Review> review(Actor actor, DraftId id) {
    return opening.open(actor, id).map(this::review);
  }

  /** What was applied for, but by this draft itself. */
  private List<AppliedMatter> others(DraftState state) {
    return findApplied.applied(state.project().id()).stream()
        .filter(one -> !state.draft().application().equals(Optional.of(one.application())))
        .toList();
  }

  private Review review(OpenedDraft opened) {
    DraftState state = opened.state();
    Determination determination = standing.determine(state);
    List<ResolvedMaterial> materials =
        standMaterials.stand(
            state.project(), state.pack(), determination, state.bundle().all(), state.asOf());
    List<Promise> promises = Promise.of(state.pack(), materials, surprises.of(state));
    return new Review(
        opened,
        materials,
        promises,
        Hindrances.of(
            opened,
            determination,
            others(state),
            materials,
            promises,
            promises.stream().map(Promise::id).collect(Collectors.toSet())));
  }
}
