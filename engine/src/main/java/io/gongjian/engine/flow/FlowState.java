package io.gongjian.engine.flow;

import java.util.Locale;

/** How a case stands. */
public enum FlowState {
  OPEN,
  CORRECTING,
  SPECIAL,
  APPROVED,
  REFUSED,
  NOT_NEEDED,
  NOT_OURS,
  WITHDRAWN;

  /** As it stands in files: {@code not_needed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when nothing more can be done. */
  public boolean isClosed() {
    return this != OPEN && this != CORRECTING && this != SPECIAL;
  }
}
