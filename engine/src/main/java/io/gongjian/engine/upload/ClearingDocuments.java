package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.engine.ledger.Ledger;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Removes files that no ledger knows: the file is kept first and noted after, so that a note never
 * lacks its file, and a note that fails leaves a file behind.
 */
public final class ClearingDocuments {

  /** So long after it was kept, a file is noted or never will be. */
  private static final Duration NOTED_WITHIN = Duration.ofHours(1);

  private final DocumentStore documents;
  private final Ledger ledger;
  private final Clock clock;

  public ClearingDocuments(DocumentStore documents, Ledger ledger, Clock clock) {
    this.documents = documents;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Clears once, and tells how many files it removed. */
  public int clear() throws IOException {
    Instant oldest = clock.instant().minus(NOTED_WITHIN);
    int removed = 0;
    for (ContentHash hash : documents.before(oldest)) {
      if (!ledger.needs(hash) && documents.remove(hash, oldest, ledger::needs)) {
        removed++;
      }
    }
    return removed;
  }
}
