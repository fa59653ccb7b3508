package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.UploadLimits;
import java.time.Duration;

/**
 * What looking into one file has cost so far, together with all that lies in it, however deep: one
 * set of bounds for the whole, so that a file gains nothing by being divided.
 */
final class Spent {

  private static final long FREE_GROWTH = 10L * 1024 * 1024;
  private static final long MOST_XML = 256L * 1024 * 1024;
  private static final Duration LONGEST_ON_PDFS = Duration.ofMinutes(1);
  private static final long MOST_EVENTS = 40_000_000;

  private final UploadLimits limits;
  private final long size;
  private int entries;
  private long unpacked;
  private long xml;
  private long events;
  private Duration pdfs = Duration.ZERO;

  /** Nothing yet, of a file of so many bytes. */
  Spent(UploadLimits limits, long size) {
    this.limits = limits;
    this.size = size;
  }

  /** How many entries may still come. */
  int entriesLeft() {
    return limits.mostEntries() - entries;
  }

  void entries(int more) {
    entries += more;
  }

  /** Counts bytes that came out of an archive, whatever its directory claims. */
  void unpacked(int more) {
    unpacked += more;
    boolean grown = unpacked > FREE_GROWTH && unpacked / size > limits.largestRatio();
    if (unpacked > limits.largestContent() || grown) {
      throw new Misfit(UploadFault.ARCHIVE_BOMB);
    }
  }

  /** Counts bytes that are parsed. */
  void xml(int more) {
    xml += more;
    if (xml > MOST_XML) {
      throw new Misfit(UploadFault.TOO_COMPLEX);
    }
  }

  /** Counts the time that a PDF took. */
  void pdf(Duration more) {
    pdfs = pdfs.plus(more);
    if (pdfs.compareTo(LONGEST_ON_PDFS) > 0) {
      throw new Misfit(UploadFault.TOO_COMPLEX);
    }
  }

  /** Counts one step of parsing. */
  void event() {
    events++;
    if (events > MOST_EVENTS) {
      throw new Misfit(UploadFault.TOO_COMPLEX);
    }
  }
}
