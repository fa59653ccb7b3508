package io.gongjian.engine.upload;

import io.gongjian.engine.refusal.UploadFault;

/** Ends the look at a file with what is wrong with it; it never leaves the package. */
final class Misfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UploadFault fault;

  Misfit(UploadFault fault) {
    super(fault.word(), null, false, false);
    this.fault = fault;
  }

  UploadFault fault() {
    return fault;
  }
}
