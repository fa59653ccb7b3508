package io.gongjian.webapp.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing of passwords. After a few failures of one account from one address, it makes
 * that pair wait; each further failure doubles the time. It remembers a bounded number of pairs;
 * the one that failed longest ago is forgotten first.
 */
final class SignInThrottle {

  static final int FREE_FAILURES = 5;
  static final int MOST_PAIRS = 10_000;
  static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** After this long without a failure, a pair starts afresh. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final Map<Pair, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
          return size() > MOST_PAIRS;
        }
      };

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  private record Pair(String account, String address) {}

  private record Failures(int count, Instant last) {
    Instant nextTry() {
      if (count < FREE_FAILURES) {
        return last;
      }
      int doublings = Math.min(count - FREE_FAILURES, 10);
      Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
      return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }

  /** How long this pair must still wait; empty when it may try now. */
  synchronized Optional<Duration> waiting(String account, String address) {
    Failures before = failures.get(new Pair(account, address));
    if (before == null) {
      return Optional.empty();
    }
    Duration left = Duration.between(clock.instant(), before.nextTry());
    return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
  }

  synchronized void failed(String account, String address) {
    Pair pair = new Pair(account, address);
    @Nullable Failures before = failures.remove(pair);
    Instant now = clock.instant();
    boolean fresh = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now);
    failures.put(pair, new Failures(fresh ? 1 : before.count() + 1, now));
  }

  synchronized void succeeded(String account, String address) {
    failures.remove(new Pair(account, address));
  }

  synchronized int size() {
    return failures.size();
  }
}
