package io.gongjian.forms.draft;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.forms.wording.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells which matters cannot be applied for because an application for them is under way. */
public final class AppliedBefore {

  private AppliedBefore() {}

  /** A reason for each of {@code matters} that was applied for and allows no second application. */
  public static List<Reason> reasons(
      Pack pack, Collection<MatterId> matters, List<AppliedMatter> applied) {
    List<Reason> reasons = new ArrayList<>();
    for (MatterId id : matters) {
      Matter matter = pack.matters().get(id);
      if (matter != null && !matter.several()) {
        latest(id, applied).ifPresent(found -> reasons.add(reason(matter, found)));
      }
    }
    return reasons;
  }

  /** The latest application for a matter that has not ended. */
  public static Optional<AppliedMatter> latest(MatterId matter, List<AppliedMatter> applied) {
    return applied.stream().filter(one -> one.matter().equals(matter)).findFirst();
  }

  private static Reason reason(Matter matter, AppliedMatter found) {
    return new Reason(
        "applied_already",
        matter.id().value(),
        Sentences.of(
            "reason.applied_already",
            matter.title(),
            Sentences.same(found.application()),
            Sentences.same(found.day().toString())),
        Optional.of(found.application()));
  }
}
