package io.gongjian.engine.licence;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;

/**
 * Who adds licences to the library and reads their history: those who keep the system, and
 * approvers what their departments give in their regions.
 */
final class LicenceAccess {

  private LicenceAccess() {}

  static boolean opensTo(Actor actor) {
    return switch (actor.role()) {
      case APPROVER, OPERATOR -> true;
      case APPLICANT, POLICY_ADMINISTRATOR, SUPERVISOR, SYSTEM -> false;
    };
  }

  /** True when one to whom it opens may say what a department gave. */
  static boolean worksFor(Actor actor, DepartmentId issuer) {
    return switch (actor.role()) {
      case APPROVER -> actor.worksFor(issuer);
      case OPERATOR -> true;
      case APPLICANT, POLICY_ADMINISTRATOR, SUPERVISOR, SYSTEM -> false;
    };
  }

  /** True when one to whom it opens may say what was given in a region. */
  static boolean worksIn(Actor actor, RegionCode region) {
    return switch (actor.role()) {
      case APPROVER -> actor.worksIn(region);
      case OPERATOR -> true;
      case APPLICANT, POLICY_ADMINISTRATOR, SUPERVISOR, SYSTEM -> false;
    };
  }
}
