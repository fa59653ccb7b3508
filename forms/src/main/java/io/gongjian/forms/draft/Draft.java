package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.prefill.Prefilled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An application that is being filled in. It is begun for some matters with what is known then;
 * each saving that changes a field gives it the next version; once it is submitted it stays as it
 * is.
 *
 * @param matters those that were chosen; what they carry is determined anew each time
 * @param pack the version of the pack whose forms are filled in
 * @param asOf the day whose rows its forms keep to: that on which it was begun or taken to another
 *     version
 * @param version from 0
 * @param prefilled what sources said when it was begun
 * @param gone titles of fields that its pack had before and has no longer
 * @param application the number of the application that was made of it
 */
public record Draft(
    DraftId id,
    ProjectId project,
    SortedSet<MatterId> matters,
    PackReference pack,
    LocalDate asOf,
    long version,
    Instant createdAt,
    AccountName createdBy,
    Instant changedAt,
    Map<FieldId, Prefilled> prefilled,
    Map<FieldId, LocalText> gone,
    Optional<String> application) {

  public Draft {
    matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
    prefilled = Collections.unmodifiableMap(new TreeMap<>(prefilled));
    gone = Collections.unmodifiableMap(new TreeMap<>(gone));
  }

  /** What a list shows of this draft. */
  public DraftSummary summary() {
    return new DraftSummary(
        id, project, matters, pack, asOf, version, createdAt, createdBy, changedAt, application);
  }

  /** This draft after a saving. */
  public Draft next(Instant at) {
    return after(pack, asOf, matters, prefilled, gone, at, application);
  }

  /** This draft on another version of the pack, or on the rows in force on another day. */
  Draft on(
      PackReference next,
      LocalDate day,
      SortedSet<MatterId> left,
      Map<FieldId, Prefilled> known,
      Map<FieldId, LocalText> without,
      Instant at) {
    return after(next, day, left, known, without, at, application);
  }

  /** This draft once it was submitted. */
  public Draft submittedAs(String number, Instant at) {
    return after(pack, asOf, matters, prefilled, gone, at, Optional.of(number));
  }

  private Draft after(
      PackReference nextPack,
      LocalDate nextDay,
      SortedSet<MatterId> nextMatters,
      Map<FieldId, Prefilled> nextPrefilled,
      Map<FieldId, LocalText> nextGone,
      Instant at,
      Optional<String> number) {
    return new Draft(
        id,
        project,
        nextMatters,
        nextPack,
        nextDay,
        version + 1,
        createdAt,
        createdBy,
        at,
        nextPrefilled,
        nextGone,
        number);
  }
}
