package io.gongjian.engine.administration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Optional;

/** Who may administer accounts: operators, and nobody else. */
public final class Administration {

  private Administration() {}

  public static boolean opensTo(Role role) {
    return switch (role) {
      case OPERATOR -> true;
      case APPLICANT, APPROVER, POLICY_ADMINISTRATOR, SUPERVISOR, SYSTEM -> false;
    };
  }

  static <T> Attempt<T> notAllowed(Actor actor) {
    return Attempt.refused(new Refusal.NotAllowed(actor.role()));
  }

  static <T> Attempt<T> noAccount(String name) {
    return Attempt.refused(new Refusal.NotFound("account", name));
  }

  /** An account of the library, by a name that was typed. */
  static Optional<KeptAccount> find(AccountLibrary accounts, String name) {
    return Optional.of(name.strip())
        .filter(AccountName::isName)
        .map(AccountName::new)
        .flatMap(accounts::find);
  }
}
