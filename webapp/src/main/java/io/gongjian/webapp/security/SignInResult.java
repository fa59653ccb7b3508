package io.gongjian.webapp.security;

import io.gongjian.engine.account.Account;
import java.time.Duration;

/** What came of a try to sign in. */
sealed interface SignInResult {

  /** Name and password are right. */
  record Known(Account account) implements SignInResult {}

  /** Name or password is wrong; which of them is not told. */
  record Wrong() implements SignInResult {}

  /** Too many tries before; whether this one was right is not told. */
  record MustWait(Duration left) implements SignInResult {}
}
