package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.wording.DayWording;

/** A case that waits for the applicant's corrections: how many, and since when. */
public final class CorrectionLine {

  private final OwnCase one;
  private final Words words;

  CorrectionLine(OwnCase one, Words words) {
    this.one = one;
    this.words = words;
  }

  public String getNumber() {
    return one.file().number().value();
  }

  public String getMatter() {
    return MatterTitles.of(one.pack(), one.file().head().matter(), words);
  }

  public String getProject() {
    return one.project().name();
  }

  public String getText() {
    return words.of(
        "home.correction", one.asked().size(), one.askedAt().map(DayWording::minute).orElse(""));
  }
}
