package io.gongjian.forms.sheet;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftAccess;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.FindEntries;
import io.gongjian.forms.draft.StandingDraft;
import io.gongjian.forms.merge.MergedField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Finds a table of the form of a draft. */
public final class DraftTable {

  private static final int LONGEST_SHOWN = 80;

  private final DraftAccess access;
  private final FindEntries findEntries;
  private final StandingDraft standing;
  private final Clock clock;

  public DraftTable(
      DraftAccess access, FindEntries findEntries, StandingDraft standing, Clock clock) {
    this.access = access;
    this.findEntries = findEntries;
    this.standing = standing;
    this.clock = clock;
  }

  /** Goes on with the table, for one who may work on the draft. */
  <R> Attempt<R> with(Actor actor, DraftId id, String field, Function<Table, Attempt<R>> next) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return access.reading(
        actor,
        id,
        (draft, project) -> {
          Optional<MergedField> asked =
              FieldId.isId(field)
                  ? standing
                      .stand(draft, project, findEntries.entries(id), today)
                      .form()
                      .live()
                      .form()
                      .find(new FieldId(field))
                  : Optional.empty();
          return asked.isPresent() && asked.get().shape() instanceof Shape.Rows rows
              ? next.apply(new Table(draft, asked.get(), rows))
              : Attempt.refused(new Refusal.NotFound("table", shown(field)));
        });
  }

  private static String shown(String field) {
    return Excerpt.of(field, LONGEST_SHOWN);
  }

  /** A field of a draft that is a table. */
  public record Table(Draft draft, MergedField field, Shape.Rows shape) {}
}
