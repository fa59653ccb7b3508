package io.gongjian.engine.upload;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Removes uploads that nobody finished in time, what was refused long ago, and parts that belong to
 * no upload. What waits for its check stays.
 */
public final class ClearingUploads {

  private final OpenUploads uploads;
  private final PartStore parts;
  private final UploadLimits limits;
  private final Clock clock;

  public ClearingUploads(OpenUploads uploads, PartStore parts, UploadLimits limits, Clock clock) {
    this.uploads = uploads;
    this.parts = parts;
    this.limits = limits;
    this.clock = clock;
  }

  /** Clears once, and tells how many parts it removed. */
  public int clear() throws IOException {
    Instant oldest = clock.instant().minus(limits.openFor());
    for (Upload stale : uploads.stale(oldest)) {
      uploads.remove(stale.id());
    }
    int removed = 0;
    for (UploadId part : parts.all()) {
      if (uploads.find(part).isEmpty()) {
        parts.remove(part);
        removed++;
      }
    }
    return removed;
  }
}
