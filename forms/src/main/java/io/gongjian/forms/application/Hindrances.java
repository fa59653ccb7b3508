package io.gongjian.forms.application;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.forms.check.FieldProblem;
import io.gongjian.forms.draft.AppliedBefore;
import io.gongjian.forms.draft.AppliedMatter;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.Transition;
import io.gongjian.forms.wording.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What keeps a draft from being handed in, the gravest first. */
final class Hindrances {

  private Hindrances() {}

  static Optional<Refusal> of(
      OpenedDraft opened,
      Determination determination,
      List<AppliedMatter> applied,
      List<ResolvedMaterial> materials,
      List<Promise> promises,
      Collection<String> confirmed) {
    DraftState state = opened.state();
    if (opened.transition().kind() == Transition.Kind.RECONCILE) {
      String version = opened.transition().serving().version();
      return refusal(
          Obstacle.PACK_CHANGED,
          List.of(
              new Reason(
                  "pack_changed",
                  version,
                  Sentences.of("reason.pack_changed", Sentences.same(version)))));
    }
    List<Reason> again = AppliedBefore.reasons(state.pack(), state.bundle().all(), applied);
    List<Reason> bundle = new ArrayList<>(state.bundle().reasons());
    bundle.addAll(state.bundle().undecided(state.pack(), determination));
    return refusal(Obstacle.APPLIED_ALREADY, again)
        .or(() -> refusal(Obstacle.BUNDLE, bundle))
        .or(() -> refusal(Obstacle.ANSWERS, answers(state.checked().problems())))
        .or(() -> refusal(Obstacle.MATERIALS, missing(state, materials)))
        .or(() -> refusal(Obstacle.PROMISES, unconfirmed(promises, confirmed)));
  }

  private static Optional<Refusal> refusal(Obstacle obstacle, List<Reason> reasons) {
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.NotReady(obstacle, reasons));
  }

  private static List<Reason> answers(List<FieldProblem> problems) {
    return problems.stream()
        .map(problem -> new Reason(problem.code(), problem.field().value(), problem.text()))
        .toList();
  }

  private static List<Reason> missing(DraftState state, List<ResolvedMaterial> materials) {
    return materials.stream()
        .filter(ResolvedMaterial::isMissing)
        .map(
            material ->
                new Reason(
                    "material_missing",
                    material.matter() + "/" + material.material(),
                    Sentences.of(
                        "reason.material_missing",
                        ApplicationReceipt.title(state.pack(), material.matter()),
                        material.title(),
                        material.standing().reason())))
        .toList();
  }

  private static List<Reason> unconfirmed(List<Promise> promises, Collection<String> confirmed) {
    return promises.stream()
        .filter(promise -> !confirmed.contains(promise.id()))
        .map(
            promise ->
                new Reason(
                    promise.isOfSurprise() ? "surprise_unconfirmed" : "promise_missing",
                    promise.id(),
                    Sentences.of(
                        promise.isOfSurprise()
                            ? "reason.surprise_unconfirmed"
                            : "reason.promise_missing",
                        promise.text())))
        .toList();
  }
}
