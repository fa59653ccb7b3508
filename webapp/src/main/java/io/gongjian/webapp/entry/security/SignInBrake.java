package io.gongjian.webapp.entry.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing of passwords. A try is checked and counted in one step, as a failure until it
 * is known to be none, so that many at once are no more than many one after the other.
 *
 * <p>Strangers are counted by account and address together and by address alone; when one account
 * is tried from everywhere, each address has one free try for it. Who signed in from the same
 * device or address before is counted for themselves alone: what strangers do keeps nobody out.
 * Nothing is ever locked: waits grow to an end and pass. What is remembered is bounded.
 */
final class SignInBrake {

  static final int FREE_TRIES = 5;
  static final int FREE_TRIES_OF_ADDRESS = 40;
  static final int MANY_TRIES_OF_ACCOUNT = 50;
  static final int MOST_REMEMBERED = 50_000;
  static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  static final Duration FIRST_WAIT_OF_ADDRESS = Duration.ofSeconds(5);
  static final Duration LONGEST_WAIT_OF_ADDRESS = Duration.ofMinutes(5);

  /** After this long without a failure, a count starts afresh. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int MOST_DOUBLINGS = 10;

  private final Clock clock;
  private final Cache<String, Failures> failures;
  private final Cache<String, Boolean> knownPairs;

  SignInBrake(Clock clock) {
    this.clock = clock;
    this.failures = bounded(FORGOTTEN_AFTER);
    this.knownPairs = bounded(KNOWN_FOR);
  }

  /** How often, and until when the next try must wait. */
  private record Failures(int count, Instant until) {}

  private record Rule(String key, int freeTries, Duration firstWait, Duration longestWait) {

    Failures next(@Nullable Failures before, Instant now) {
      int count = before == null ? 1 : before.count() + 1;
      if (count < freeTries) {
        return new Failures(count, now);
      }
      Duration wait = firstWait.multipliedBy(1L << Math.min(count - freeTries, MOST_DOUBLINGS));
      return new Failures(count, now.plus(wait.compareTo(longestWait) > 0 ? longestWait : wait));
    }
  }

  /** Whether a try may be made. */
  sealed interface Leave {}

  /** Not yet. */
  record Wait(Duration left) implements Leave {}

  /** Yes; it is counted as a failure unless it is told otherwise. */
  final class Go implements Leave {

    private final String pair;
    private final List<Rule> rules;
    private final List<@Nullable Failures> before;
    private final List<Failures> counted;

    private Go(
        String pair, List<Rule> rules, List<@Nullable Failures> before, List<Failures> counted) {
      this.pair = pair;
      this.rules = List.copyOf(rules);
      this.before = before;
      this.counted = counted;
    }

    /** The password was right. */
    void succeeded() {
      synchronized (SignInBrake.this) {
        takeBack();
        failures.invalidate(rules.get(0).key());
        knownPairs.put(pair, true);
      }
    }

    /** Whether it was right is not known. */
    void untried() {
      synchronized (SignInBrake.this) {
        takeBack();
      }
    }

    private void takeBack() {
      for (int index = 0; index < rules.size(); index++) {
        takeBack(rules.get(index).key(), before.get(index), counted.get(index));
      }
    }

    private void takeBack(String key, @Nullable Failures was, Failures mine) {
      Failures now = failures.getIfPresent(key);
      if (now == null) {
        return;
      }
      if (now.count() <= 1) {
        failures.invalidate(key);
      } else if (now.equals(mine) && was != null) {
        failures.put(key, was);
      } else {
        failures.put(key, new Failures(now.count() - 1, now.until()));
      }
    }
  }

  /**
   * Asks for leave to try.
   *
   * @param knownDevice true when the guess comes from a device that the account signed in from
   */
  synchronized Leave ask(Guess guess, boolean knownDevice) {
    String pair = "pair " + guess.nameKey() + " " + guess.address();
    Instant now = clock.instant();
    List<Rule> rules = rules(guess, pair, knownDevice);
    List<@Nullable Failures> before = new ArrayList<>();
    Duration longest = Duration.ZERO;
    for (Rule rule : rules) {
      Failures one = failures.getIfPresent(rule.key());
      before.add(one);
      Duration left = one == null ? Duration.ZERO : Duration.between(now, one.until());
      longest = left.compareTo(longest) > 0 ? left : longest;
    }
    if (!longest.isZero()) {
      return new Wait(longest);
    }
    List<Failures> counted = new ArrayList<>();
    for (int index = 0; index < rules.size(); index++) {
      Failures next = rules.get(index).next(before.get(index), now);
      failures.put(rules.get(index).key(), next);
      counted.add(next);
    }
    return new Go(pair, rules, before, counted);
  }

  /** What counts a try: what comes first is forgotten when one succeeds. */
  private List<Rule> rules(Guess guess, String pair, boolean knownDevice) {
    if (knownDevice) {
      String key = "device " + guess.nameKey() + " " + guess.device().orElse("");
      return List.of(new Rule(key, FREE_TRIES, FIRST_WAIT, LONGEST_WAIT));
    }
    if (knownPairs.getIfPresent(pair) != null) {
      return List.of(new Rule(pair, FREE_TRIES, FIRST_WAIT, LONGEST_WAIT));
    }
    String account = "account " + guess.nameKey();
    Failures everywhere = failures.getIfPresent(account);
    boolean hot = everywhere != null && everywhere.count() >= MANY_TRIES_OF_ACCOUNT;
    return List.of(
        new Rule(pair, hot ? 1 : FREE_TRIES, FIRST_WAIT, LONGEST_WAIT),
        new Rule(
            "address " + guess.address(),
            FREE_TRIES_OF_ADDRESS,
            FIRST_WAIT_OF_ADDRESS,
            LONGEST_WAIT_OF_ADDRESS),
        new Rule(account, Integer.MAX_VALUE, Duration.ZERO, Duration.ZERO));
  }

  /** How much is remembered. */
  long size() {
    failures.cleanUp();
    knownPairs.cleanUp();
    return failures.estimatedSize() + knownPairs.estimatedSize();
  }

  private <T> Cache<String, T> bounded(Duration keptFor) {
    return Caffeine.newBuilder()
        .maximumSize(MOST_REMEMBERED)
        .expireAfterAccess(keptFor)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli()))
        .executor(Runnable::run)
        .build();
  }
}
