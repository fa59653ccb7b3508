package io.gongjian.forms.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a list shows of a draft.
 *
 * @param asOf the day whose rows its forms keep to
 * @param application the number of the application that was made of it
 */
public record DraftSummary(
    DraftId id,
    ProjectId project,
    SortedSet<MatterId> matters,
    PackReference pack,
    LocalDate asOf,
    long version,
    Instant createdAt,
    AccountName createdBy,
    Instant changedAt,
    Optional<String> application) {

  public DraftSummary {
    matters = Collections.unmodifiableSortedSet(new TreeSet<>(matters));
  }
}
