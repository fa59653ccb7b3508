package io.gongjian.engine.account;

import java.util.Optional;

/** Who acts: every use case is told, and checks for itself what this one may do. */
public record Actor(AccountName account, Role role, Optional<CreditCode> organisation) {

  /** True when this one acts for {@code other}. */
  public boolean actsFor(CreditCode other) {
    return organisation.map(other::equals).orElse(false);
  }
}
