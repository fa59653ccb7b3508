package io.gongjian.webapp.entry.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where the slow hashing of passwords is done: a few at once, a bounded number in the queue and
 * half of it at most from one address. Whoever finds no place is told to come again, so that a
 * flood of sign-ins takes neither all processors nor all threads.
 */
final class HashingDesk {

  private final Semaphore places;
  private final int mostWaiting;
  private final Duration patience;
  private final Map<String, Integer> waiting = new HashMap<>();
  private int inside;

  /**
   * Opens a desk.
   *
   * @param atOnce how many are served at the same time
   * @param mostWaiting how many are there at the same time, those included who are served
   * @param patience how long one waits to be served
   */
  HashingDesk(int atOnce, int mostWaiting, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** For everybody: half of the processors. */
  static HashingDesk forStrangers() {
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new HashingDesk(half, 16, Duration.ofSeconds(4));
  }

  /** For those who signed in from there before, so that strangers cannot keep them out. */
  static HashingDesk forTheKnown() {
    return new HashingDesk(1, 16, Duration.ofSeconds(4));
  }

  /** Does the work, or nothing when there is no place. */
  <T> Optional<T> work(String address, Supplier<T> hashing) {
    if (!comeIn(address)) {
      return Optional.empty();
    }
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      try {
        return Optional.of(hashing.get());
      } finally {
        places.release();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      leave(address);
    }
  }

  private synchronized boolean comeIn(String address) {
    int ofAddress = waiting.getOrDefault(address, 0);
    if (inside >= mostWaiting || ofAddress >= Math.max(1, mostWaiting / 2)) {
      return false;
    }
    waiting.put(address, ofAddress + 1);
    inside++;
    return true;
  }

  private synchronized void leave(String address) {
    inside--;
    waiting.computeIfPresent(address, (one, many) -> many == 1 ? null : many - 1);
  }
}
