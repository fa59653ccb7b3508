package io.gongjian.engine.clock;

import io.gongjian.engine.citation.CitationId;
import java.util.Locale;

/**
 * The limits of the Administrative Licensing Law (行政许可法), in working days by its article 82. Other
 * laws may give others; those of a matter are in the pack.
 */
public enum LicensingLimit {
  /** To accept, or to tell all corrections at once; from the day of receipt. */
  ACCEPTANCE(5, 0, "32"),
  /** To decide, from the day of acceptance; the head of the authority may extend it. */
  DECISION(20, 10, "42"),
  /** To decide jointly; the government of the same level may extend it. */
  JOINT_DECISION(45, 15, "42"),
  /** For the review of a lower authority, from the day of acceptance. */
  LOWER_REVIEW(20, 0, "43"),
  /** To deliver the licence, from the day of the decision. */
  DELIVERY(10, 0, "44"),
  /** To ask for a hearing, from the day on which one was told of the right to it. */
  HEARING_REQUEST(5, 0, "47"),
  /** To hold the hearing, from the day on which it was asked for. */
  HEARING(20, 0, "47");

  private static final String LAW = "administrative_licensing_law";

  private final int days;
  private final int extension;
  private final String article;

  LicensingLimit(int days, int extension, String article) {
    this.days = days;
    this.extension = extension;
    this.article = article;
  }

  public StatutoryLimit limit() {
    return new StatutoryLimit(ClockLimit.working(days), extension, new CitationId(LAW, article));
  }

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
