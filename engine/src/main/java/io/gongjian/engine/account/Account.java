package io.gongjian.engine.account;

import java.util.Optional;

/**
 * Somebody who may sign in. An applicant always acts for an organisation; the others act for the
 * administration and have none.
 *
 * @param shownName the name that pages show
 */
public record Account(
    AccountName name, String shownName, Role role, Optional<Organisation> organisation) {

  public Account {
    if (role == Role.APPLICANT && organisation.isEmpty()) {
      throw new IllegalArgumentException("an applicant needs an organisation [" + name + "]");
    }
  }

  /** This account as the one who acts. */
  public Actor actor() {
    return new Actor(name, role, organisation.map(Organisation::code));
  }
}
