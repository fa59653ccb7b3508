package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.application.ApplicationCase;
import io.gongjian.forms.application.ApplicationSummary;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.io.Serializable;

/** An application in the table. */
public final class ListedApplication implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String number;
  private final String matters;
  private final String submitted;
  private final String by;
  private final int cases;

  ListedApplication(ApplicationSummary application, Pack pack, Words words) {
    this.number = application.number().value();
    this.matters =
        MatterTitles.of(
            pack, application.cases().stream().map(ApplicationCase::matter).toList(), words);
    this.submitted = DayWording.minute(application.submittedAt());
    this.by = application.submittedBy().value();
    this.cases = application.cases().size();
  }

  public String getNumber() {
    return number;
  }

  public String getMatters() {
    return matters;
  }

  public String getSubmitted() {
    return submitted;
  }

  public String getBy() {
    return by;
  }

  public int getCases() {
    return cases;
  }
}
