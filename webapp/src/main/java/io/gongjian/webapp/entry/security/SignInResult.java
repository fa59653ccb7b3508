package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import java.time.Duration;

/** What came of a try to sign in. */
sealed interface SignInResult {

  /**
   * Name and password are right.
   *
   * @param generation what a session of the account must be of
   */
  record Known(Account account, int generation) implements SignInResult {}

  /** Name or password is wrong; which of them is not told. */
  record Wrong() implements SignInResult {}

  /** Name and password are right, but the account is locked. */
  record Locked() implements SignInResult {}

  /** Too many tries before; whether this one was right is not told. */
  record MustWait(Duration left) implements SignInResult {}

  /** Too many are signing in at the same time; whether this one was right is not known. */
  record Busy() implements SignInResult {

    static final int SECONDS = 5;
  }
}
