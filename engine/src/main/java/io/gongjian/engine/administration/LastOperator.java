package io.gongjian.engine.administration;

import io.gongjian.engine.account.Role;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Set;

/** The one operator who is left: without them nobody could administer accounts any more. */
final class LastOperator {

  private LastOperator() {}

  /** True when no other operator may sign in; others wait until this transaction ends. */
  static boolean is(KeptAccount account, AccountLibrary accounts) {
    return account.account().role() == Role.OPERATOR
        && !account.locked()
        && accounts.lockOperators().equals(Set.of(account.name()));
  }

  static <T> Attempt<T> refuse(KeptAccount account) {
    LocalText why =
        new LocalText(
            "这是最后一个可用的运维账户；请先建立另一个运维账户",
            "this is the last operator who may sign in; make another one first");
    return Attempt.refused(
        new Refusal.NotReady(
            Obstacle.LAST_OPERATOR,
            List.of(new Reason("last_operator", account.name().value(), why))));
  }
}
