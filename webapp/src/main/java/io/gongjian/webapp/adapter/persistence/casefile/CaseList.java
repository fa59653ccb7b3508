package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;

/** The lists in which cases stand: by the day on which they are due, but for the last. */
public enum CaseList {
  /** Of an account: where that one may act now. */
  MINE,
  /** Of an account: where that one acts only after another. */
  WAITING,
  /** Of an account: what that one was shown. */
  COPIED,
  /** Of a department in a region. */
  DEPARTMENT,
  /** Of a region. */
  REGION,
  /** Of a region: where nobody was found for an open step. */
  NOBODY,
  /** Of an account: where that one has acted, by time. */
  ACTED;

  /** Whose list of {@link #DEPARTMENT} it is. */
  static String of(DepartmentId department, RegionCode region) {
    return department + "@" + region;
  }
}
