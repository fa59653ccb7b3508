package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.administration.PasswordRule;
import io.gongjian.webapp.adapter.persistence.account.Credential;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.account.MyBatisKnownDevices;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Checks name and password, slowing down those who guess. */
public final class SigningIn {

  private static final long PATIENCE_SECONDS = 10;

  private final MyBatisAccounts accounts;
  private final MyBatisKnownDevices devices;
  private final PasswordHashing hashing;
  private final SignInBrake brake;
  private final RecentPasswords recent;
  private final HashingDesk strangers = HashingDesk.forStrangers();
  private final HashingDesk known = HashingDesk.forTheKnown();
  private final ConcurrentMap<String, CompletableFuture<SignInResult>> underWay =
      new ConcurrentHashMap<>();
  private final String hashOfNobody;

  public SigningIn(
      MyBatisAccounts accounts, MyBatisKnownDevices devices, PasswordHashing hashing, Clock clock) {
    this.accounts = accounts;
    this.devices = devices;
    this.hashing = hashing;
    this.brake = new SignInBrake(clock);
    this.recent = new RecentPasswords(clock);
    this.hashOfNobody = hashing.hash("nobody");
  }

  /** Checks a guess; the same guess from the same place at the same time is checked once. */
  SignInResult signIn(Guess guess) {
    String key =
        String.join(
            " ",
            guess.nameKey(),
            guess.address(),
            guess.device().orElse(""),
            recent.digest(guess.password()));
    CompletableFuture<SignInResult> mine = new CompletableFuture<>();
    CompletableFuture<SignInResult> other = underWay.putIfAbsent(key, mine);
    if (other != null) {
      return await(other);
    }
    try {
      SignInResult result = attempt(guess);
      mine.complete(result);
      return result;
    } finally {
      underWay.remove(key, mine);
      mine.complete(new SignInResult.Busy());
    }
  }

  private static SignInResult await(CompletableFuture<SignInResult> other) {
    try {
      return other.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unknown) {
      return new SignInResult.Busy();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new SignInResult.Busy();
    }
  }

  private SignInResult attempt(Guess guess) {
    boolean knownDevice =
        guess.device().isPresent()
            && guess.name().isPresent()
            && devices.knows(guess.name().get(), guess.device().get());
    SignInBrake.Leave leave = brake.ask(guess, knownDevice);
    if (leave instanceof SignInBrake.Wait wait) {
      return new SignInResult.MustWait(wait.left());
    }
    SignInBrake.Go go = (SignInBrake.Go) leave;
    SignInResult result = new SignInResult.Busy();
    try {
      result = check(guess, knownDevice ? known : strangers);
    } finally {
      if (result instanceof SignInResult.Busy) {
        go.untried();
      }
    }
    if (result instanceof SignInResult.Known || result instanceof SignInResult.Locked) {
      go.succeeded();
    }
    return result;
  }

  /** Takes as long for a name that nobody has as for a wrong password. */
  private SignInResult check(Guess guess, HashingDesk desk) {
    Optional<Credential> stored = guess.name().flatMap(accounts::credential);
    Optional<Boolean> fits =
        fits(guess, stored.map(Credential::passwordHash).orElse(hashOfNobody), desk);
    if (fits.isEmpty()) {
      return new SignInResult.Busy();
    }
    if (!fits.get() || stored.isEmpty()) {
      return new SignInResult.Wrong();
    }
    if (stored.get().locked()) {
      return new SignInResult.Locked();
    }
    int generation = stored.get().generation();
    Optional<Account> account = guess.name().flatMap(name -> accounts.find(name, generation));
    return account.isPresent()
        ? new SignInResult.Known(account.get(), generation)
        : new SignInResult.Wrong();
  }

  /** Empty when there is no time to find out. */
  private Optional<Boolean> fits(Guess guess, String storedHash, HashingDesk desk) {
    String password = guess.password();
    if (password.length() > PasswordRule.LONGEST) {
      return Optional.of(false);
    }
    if (recent.knows(storedHash, password)) {
      return Optional.of(true);
    }
    Optional<Boolean> fits = desk.work(guess.address(), () -> hashing.fits(password, storedHash));
    if (fits.orElse(false) && !storedHash.equals(hashOfNobody)) {
      recent.remember(storedHash, password);
    }
    return fits;
  }
}
