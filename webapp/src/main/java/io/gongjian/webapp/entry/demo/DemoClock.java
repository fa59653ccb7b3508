package io.gongjian.webapp.entry.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a server with a demo: that of the server, but for what one thread does as of an
 * earlier moment. So the cases of a demo have a past that the use cases themselves made.
 */
public final class DemoClock extends Clock {

  private static final ThreadLocal<@Nullable Instant> THEN = new ThreadLocal<>();

  private final Clock server;

  public DemoClock(Clock server) {
    this.server = server;
  }

  /** Does something as of a moment. */
  static <T> T at(Instant then, Supplier<T> work) {
    THEN.set(then);
    try {
      return work.get();
    } finally {
      THEN.remove();
    }
  }

  @Override
  public ZoneId getZone() {
    return server.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemoClock(server.withZone(zone));
  }

  @Override
  public Instant instant() {
    Instant then = THEN.get();
    return then == null ? server.instant() : then;
  }
}
