package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.io.Serializable;

/** A kept list in the table. */
public final class KeptRow implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_HASH = 12;

  private final String id;
  private final String project;
  private final String keptAt;
  private final String keptBy;
  private final String asOf;
  private final String pack;
  private final String counts;
  private final String receipt;

  KeptRow(DeterminationSummary summary, Words words) {
    this.id = summary.id().toString();
    this.project = summary.project().toString();
    this.keptAt = DayWording.minute(summary.savedAt());
    this.keptBy = summary.savedBy().value();
    this.asOf = DayWording.day(summary.asOf());
    this.pack = summary.pack().id() + " " + summary.pack().version();
    this.counts =
        words.of(
            "projects.counts",
            summary.counts().required(),
            summary.counts().open(),
            summary.counts().notRequired());
    this.receipt = summary.receiptHash();
  }

  public String getId() {
    return id;
  }

  public String getProject() {
    return project;
  }

  public String getKeptAt() {
    return keptAt;
  }

  public String getKeptBy() {
    return keptBy;
  }

  public String getAsOf() {
    return asOf;
  }

  public String getPack() {
    return pack;
  }

  public String getCounts() {
    return counts;
  }

  public String getReceipt() {
    return receipt;
  }

  public String getShortReceipt() {
    return Excerpt.head(receipt, SHORT_HASH);
  }

  /** One line for choosing it. */
  public String getLine() {
    return keptAt + " · " + counts;
  }
}
