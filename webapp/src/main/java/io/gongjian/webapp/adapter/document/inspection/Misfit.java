package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.refusal.UploadFault;

/** Ends the look at a file with what is wrong with it; it never leaves the package. */
final class Misfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UploadFault fault;
  private final SeenContent seen;

  Misfit(UploadFault fault) {
    this(fault, SeenContent.UNKNOWN);
  }

  /** One that says what the content is instead. */
  Misfit(UploadFault fault, SeenContent seen) {
    super(fault.word(), null, false, false);
    this.fault = fault;
    this.seen = seen;
  }

  SeenContent seen() {
    return seen;
  }

  UploadFault fault() {
    return fault;
  }
}
