package io.gongjian.rules.drools;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Empty sessions that wait to be used again, a few at most: opening one costs more than deciding in
 * it. Takes no lock; threads look in different places first.
 */
final class IdleSessions {

  private static final int PLACES = 16;

  private final AtomicReferenceArray<@Nullable RuleSession> places =
      new AtomicReferenceArray<>(PLACES);

  /** A session that nobody else uses, or null when none waits. */
  @Nullable RuleSession take() {
    int start = start();
    for (int i = 0; i < PLACES; i++) {
      int place = (start + i) % PLACES;
      if (places.get(place) != null) {
        RuleSession session = places.getAndSet(place, null);
        if (session != null) {
          return session;
        }
      }
    }
    return null;
  }

  /** Keeps a session for the next; false when enough are kept. */
  boolean give(RuleSession session) {
    int start = start();
    for (int i = 0; i < PLACES; i++) {
      int place = (start + i) % PLACES;
      if (places.get(place) == null && places.compareAndSet(place, null, session)) {
        return true;
      }
    }
    return false;
  }

  private static int start() {
    return (int) (Thread.currentThread().getId() % PLACES);
  }
}
