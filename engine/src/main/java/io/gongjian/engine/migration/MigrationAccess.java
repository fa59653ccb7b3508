package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/**
 * Who may take cases into a changed flow: those who keep the flows, and those who keep the system
 * running. One who works in some regions does so for packs of these; one without any, for all.
 */
public final class MigrationAccess {

  private MigrationAccess() {}

  public static boolean opensTo(Role role) {
    return switch (role) {
      case POLICY_ADMINISTRATOR, OPERATOR -> true;
      case APPLICANT, APPROVER, SUPERVISOR, SYSTEM -> false;
    };
  }

  static boolean mayMove(Actor actor, RegionCode region) {
    return opensTo(actor.role()) && (actor.regions().isEmpty() || actor.worksIn(region));
  }

  static <T> Attempt<T> notAllowed(Actor actor) {
    return Attempt.refused(new Refusal.NotAllowed(actor.role()));
  }
}
