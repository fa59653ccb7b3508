package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.webapp.adapter.persistence.account.Credential;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.seed.MyBatisSeeded;
import io.gongjian.webapp.entry.security.PasswordHashing;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the demo accounts. Each is made once: what a person deleted, locked or gave another
 * password since stays so. What nobody touched gets the password of this start.
 */
public final class KeepingDemoAccounts {

  private static final String KIND = "account:";

  private static final String KNOWN = "known ";
  private static final String RANDOM = "random ";

  /** Noted of an account whose password is a person's. */
  private static final String NOT_OURS = "-";

  private final MyBatisAccounts accounts;
  private final AccountLibrary library;
  private final MyBatisSeeded seeded;
  private final PasswordHashing hashing;
  private final Clock clock;

  public KeepingDemoAccounts(
      MyBatisAccounts accounts,
      AccountLibrary library,
      MyBatisSeeded seeded,
      PasswordHashing hashing,
      Clock clock) {
    this.accounts = accounts;
    this.library = library;
    this.seeded = seeded;
    this.hashing = hashing;
    this.clock = clock;
  }

  /**
   * Makes what is missing and gives all that is still ours the password of this start.
   *
   * @param random true where others than this machine reach the pages
   * @return the accounts that can be signed in to, with their passwords
   */
  public List<DemoAccount> keep(List<DemoAccount> demos, boolean random) {
    return keep(demos, random, DemoAccounts::randomPassword);
  }

  /** The same for accounts that all get one password, which is told once. */
  public List<DemoAccount> keepAlike(List<DemoAccount> demos, boolean random) {
    String one = DemoAccounts.randomPassword();
    return keep(demos, random, () -> one);
  }

  private List<DemoAccount> keep(
      List<DemoAccount> demos, boolean random, Supplier<String> passwords) {
    Map<String, String> hashes = new HashMap<>();
    return demos.stream()
        .flatMap(
            demo -> keep(demo, random ? demo.with(passwords.get()) : demo, random, hashes).stream())
        .toList();
  }

  /** The hashes that {@link #makeMissing} will need: they take long, and nobody waits for them. */
  public Map<String, String> hashesOfMissing(List<DemoAccount> demos) {
    Map<String, String> hashes = new HashMap<>();
    missing(demos).forEach(demo -> hashes.computeIfAbsent(demo.password(), hashing::hash));
    return hashes;
  }

  /** Makes those accounts that were never there; touches nothing else. */
  public void makeMissing(List<DemoAccount> demos, Map<String, String> hashes) {
    missing(demos).forEach(demo -> make(demo, KNOWN, hashes));
  }

  private List<DemoAccount> missing(List<DemoAccount> demos) {
    return demos.stream()
        .filter(demo -> seeded.detail(thing(demo)).isEmpty())
        .filter(demo -> accounts.credential(new AccountName(demo.name())).isEmpty())
        .toList();
  }

  private Optional<DemoAccount> keep(
      DemoAccount demo, DemoAccount fresh, boolean random, Map<String, String> hashes) {
    String kind = random ? RANDOM : KNOWN;
    Optional<Credential> stored = accounts.credential(new AccountName(fresh.name()));
    Optional<String> noted = seeded.detail(thing(fresh));
    if (stored.isEmpty()) {
      if (noted.isPresent()) {
        return Optional.empty();
      }
      make(fresh, kind, hashes);
      return Optional.of(fresh);
    }
    String hash = stored.get().passwordHash();
    String before = noted.orElseGet(() -> adopted(demo, hash));
    if (stored.get().locked() || !(before.equals(KNOWN + hash) || before.equals(RANDOM + hash))) {
      return Optional.empty();
    }
    if (random || before.startsWith(RANDOM)) {
      String set = hashes.computeIfAbsent(fresh.password(), hashing::hash);
      library.setPassword(new AccountName(fresh.name()), set, clock.instant());
      seeded.note(thing(fresh), kind + set, clock.instant());
    }
    return Optional.of(fresh);
  }

  /**
   * An account that was there before anything was noted is ours if everybody knows its password.
   */
  private String adopted(DemoAccount demo, String hash) {
    String note = hashing.fits(demo.password(), hash) ? KNOWN + hash : NOT_OURS;
    seeded.note(thing(demo), note, clock.instant());
    return note;
  }

  /**
   * The known password is everybody's, and so may its hash be; computing it for each account would
   * take most of a start.
   */
  private void make(DemoAccount demo, String kind, Map<String, String> hashes) {
    Optional<Organisation> organisation =
        demo.organisation().map(KeepingDemoAccounts::organisation);
    organisation
        .filter(missing -> accounts.find(missing.code()).isEmpty())
        .ifPresent(accounts::store);
    AccountName name = new AccountName(demo.name());
    Account account = new Account(name, demo.shownName(), Role.ofWord(demo.role()), organisation);
    String hash = hashes.computeIfAbsent(demo.password(), hashing::hash);
    accounts.store(account, hash, clock.instant());
    seeded.note(thing(demo), kind + hash, clock.instant());
  }

  private static String thing(DemoAccount demo) {
    return KIND + demo.name();
  }

  private static Organisation organisation(DemoOrganisation demo) {
    return new Organisation(new CreditCode(demo.creditCode()), demo.title());
  }
}
