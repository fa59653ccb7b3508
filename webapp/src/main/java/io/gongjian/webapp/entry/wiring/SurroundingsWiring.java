package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.webapp.entry.demo.DemoClock;
import io.gongjian.webapp.entry.reach.OwnNames;
import io.gongjian.webapp.entry.reach.Reach;
import io.gongjian.webapp.entry.security.ClientAddress;
import io.gongjian.webapp.entry.security.SessionLength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;

/** What comes from outside: time, chance, version and settings. */
@ApplicationScoped
public class SurroundingsWiring {

  /** The database keeps microseconds; finer times would not come back as they were. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  /** The law counts days in China's time. Only where a demo is made is it ever another's. */
  @Produces
  @Singleton
  Clock clock(Surroundings surroundings) {
    Clock server = Clock.tick(Clock.system(ChinaDay.ZONE), TICK);
    return surroundings.demoCases() ? new DemoClock(server) : server;
  }

  @Produces
  @Singleton
  NewId newId() {
    return UUID::randomUUID;
  }

  @Produces
  @Singleton
  Reach reach() {
    return Reach.of(System.getenv());
  }

  @Produces
  @Singleton
  OwnNames ownNames(Reach reach) {
    return new OwnNames(reach);
  }

  /** The one who speaks to us, or whom a proxy that we trust names. */
  @Produces
  @Singleton
  ClientAddress clientAddress(Reach reach) {
    return request ->
        reach
            .proxies()
            .client(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  @Produces
  @Singleton
  EngineVersion engineVersion() {
    return EngineVersion.current();
  }

  @Produces
  @Singleton
  SessionLength sessionLength() {
    return SessionLength.of(System.getenv());
  }

  @Produces
  @Singleton
  Surroundings surroundings() {
    return Surroundings.of(System.getenv());
  }
}
