package io.gongjian.webapp.entry.wiring;

import io.gongjian.webapp.entry.demo.SeedingDemoCases;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the cases of the demo in the background, once the server answers. */
@ApplicationScoped
public class SeedingLater {

  private static final Logger LOG = LoggerFactory.getLogger(SeedingLater.class);
  private static final int SECONDS = 15;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject SeedingDemoCases seeding;

  private @Nullable ScheduledFuture<?> later;

  /** Begins it when packs and accounts are there. */
  void begin() {
    later = executor.schedule(this::seed, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (later != null) {
      later.cancel(true);
    }
  }

  /** The server serves whatever becomes of it. */
  private void seed() {
    try {
      seeding.seed();
    } catch (RuntimeException failed) {
      LOG.warn("The cases of the demo could not be made: {}", failed.toString());
    }
  }
}
