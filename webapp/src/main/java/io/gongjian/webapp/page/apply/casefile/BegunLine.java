package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.forms.draft.OwnDraft;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.wording.DayWording;

/** A draft that is to be finished. */
public final class BegunLine {

  private final OwnDraft own;
  private final Words words;

  BegunLine(OwnDraft own, Words words) {
    this.own = own;
    this.words = words;
  }

  public String getId() {
    return own.draft().id().toString();
  }

  public String getMatters() {
    return MatterTitles.of(own.pack(), own.draft().matters(), words);
  }

  public String getProject() {
    return own.project().name();
  }

  public String getText() {
    return words.of("home.draft", DayWording.minute(own.draft().changedAt()));
  }
}
