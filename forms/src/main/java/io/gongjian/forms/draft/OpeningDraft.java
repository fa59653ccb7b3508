package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a draft where it was left, for anybody of the organisation, on any machine. */
public final class OpeningDraft {

  private final DraftAccess access;
  private final FindEntries findEntries;
  private final StandingDraft standing;
  private final ShowingDraft showing;
  private final Clock clock;

  public OpeningDraft(
      DraftAccess access,
      FindEntries findEntries,
      StandingDraft standing,
      ShowingDraft showing,
      Clock clock) {
    this.access = access;
    this.findEntries = findEntries;
    this.standing = standing;
    this.showing = showing;
    this.clock = clock;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<OpenedDraft> open(Actor actor, DraftId id) {
    LocalDate today = Moment.of(clock).day();
    return access.reading(
        actor,
        id,
        (draft, project) ->
            Attempt.done(
                showing.show(
                    actor, standing.stand(draft, project, findEntries.entries(id), today), today)));
  }
}
