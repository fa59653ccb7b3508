package io.gongjian.engine.citation;

import io.gongjian.engine.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a law, rule or notice.
 *
 * @param validTo the first day on which this version is no longer in force
 * @param datesVerified false when the day of entry into force could not be verified
 */
public record Instrument(
    String id,
    LocalText title,
    Level level,
    Optional<LocalText> issuer,
    Optional<String> number,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    boolean datesVerified,
    Optional<String> address,
    Optional<String> note,
    List<Article> articles) {

  public Instrument {
    articles = List.copyOf(articles);
  }

  /** The rank of an instrument, highest first. */
  public enum Level {
    LAW,
    ADMINISTRATIVE_REGULATION,
    DEPARTMENT_RULE,
    LOCAL_REGULATION,
    NORMATIVE_DOCUMENT,
    LOCAL_PRACTICE,
    CUSTOMER_DOCUMENT
  }
}
