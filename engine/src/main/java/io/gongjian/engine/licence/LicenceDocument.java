package io.gongjian.engine.licence;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence as it was given; its kind and number name it.
 *
 * @param issuer the department that gave it
 * @param validFrom the first day it counts, the day it was given
 * @param validUntil the last day it counts; empty when unlimited
 * @param content the hash of the document, where it is known
 */
public record LicenceDocument(
    LicenceId kind,
    String number,
    LicenceSubject subject,
    DepartmentId issuer,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    Optional<ContentHash> content) {

  public static final int LONGEST_NUMBER = 100;

  public LicenceDocument {
    if (number.isBlank() || number.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException("not a number of a licence [" + number + "]");
    }
    if (validUntil.map(last -> last.isBefore(validFrom)).orElse(false)) {
      throw new IllegalArgumentException("a licence ends before it begins [" + number + "]");
    }
  }

  /** True when it counts on {@code day}, its first and last day included. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
