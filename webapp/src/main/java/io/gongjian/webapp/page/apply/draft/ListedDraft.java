package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.Transition;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.io.Serializable;

/** A draft in the table. */
public final class ListedDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String matters;
  private final String changed;
  private final String by;
  private final String pack;
  private final String state;
  private final String transition;

  ListedDraft(DraftSummary draft, Pack serving, Transition next, Words words) {
    this.id = draft.id().toString();
    this.matters = MatterTitles.of(serving, draft.matters(), words);
    this.changed = DayWording.minute(draft.changedAt());
    this.by = draft.createdBy().value();
    this.pack = draft.pack().id() + " " + draft.pack().version();
    this.state = next.kind().word();
    this.transition =
        switch (next.kind()) {
          case CURRENT -> words.of("drafts.current");
          case STAYS ->
              words.of(
                  "drafts.stays",
                  next.until().map(DayWording::day).orElse(""),
                  next.serving().version());
          case RECONCILE -> words.of("drafts.reconcile", next.serving().version());
        };
  }

  public String getId() {
    return id;
  }

  public String getMatters() {
    return matters;
  }

  public String getChanged() {
    return changed;
  }

  public String getBy() {
    return by;
  }

  public String getPack() {
    return pack;
  }

  public String getTransition() {
    return transition;
  }

  public boolean isCurrent() {
    return state.equals("current");
  }
}
