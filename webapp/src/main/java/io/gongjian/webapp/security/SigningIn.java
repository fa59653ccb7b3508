package io.gongjian.webapp.security;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.persistence.account.MyBatisAccounts;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Checks name and password, slowing down those who guess. */
public final class SigningIn {

  private static final int LONGEST_PASSWORD = 200;

  private final MyBatisAccounts accounts;
  private final PasswordHashing hashing;
  private final SignInThrottle throttle;
  private final RecentPasswords recent;
  private final String hashOfNobody;

  public SigningIn(MyBatisAccounts accounts, PasswordHashing hashing, Clock clock) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.throttle = new SignInThrottle(clock);
    this.recent = new RecentPasswords(clock);
    this.hashOfNobody = hashing.hash("nobody");
  }

  /**
   * Checks a name and a password.
   *
   * @param address where the request came from
   */
  SignInResult signIn(String name, String password, String address) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    Optional<Duration> wait = throttle.waiting(key, address);
    if (wait.isPresent()) {
      return new SignInResult.MustWait(wait.get());
    }
    Optional<Account> account = check(key, password);
    if (account.isEmpty()) {
      throttle.failed(key, address);
      return new SignInResult.Wrong();
    }
    throttle.succeeded(key, address);
    return new SignInResult.Known(account.get());
  }

  /** Takes as long for a name that nobody has as for a wrong password. */
  private Optional<Account> check(String name, String password) {
    Optional<AccountName> wellFormed =
        Optional.of(name).filter(AccountName::isName).map(AccountName::new);
    Optional<String> stored = wellFormed.flatMap(accounts::passwordHash);
    boolean fits =
        password.length() <= LONGEST_PASSWORD && fits(password, stored.orElse(hashOfNobody));
    return fits && stored.isPresent() ? wellFormed.flatMap(accounts::find) : Optional.empty();
  }

  private boolean fits(String password, String storedHash) {
    if (recent.knows(storedHash, password)) {
      return true;
    }
    boolean fits = hashing.fits(password, storedHash);
    if (fits && !storedHash.equals(hashOfNobody)) {
      recent.remember(storedHash, password);
    }
    return fits;
  }
}
