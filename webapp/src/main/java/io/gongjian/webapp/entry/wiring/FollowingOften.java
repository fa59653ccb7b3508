package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.publish.FollowingServed;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether another node published a pack. */
@ApplicationScoped
public class FollowingOften {

  private static final Logger LOG = LoggerFactory.getLogger(FollowingOften.class);
  private static final int SECONDS = 1;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject FollowingServed followingServed;

  private @Nullable ScheduledFuture<?> often;
  private boolean failing;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    often = executor.scheduleWithFixedDelay(this::follow, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (often != null) {
      often.cancel(false);
    }
  }

  /** A store that is away is said once, not every second, and ends no later turn. */
  private void follow() {
    try {
      followingServed.follow();
      failing = false;
    } catch (RuntimeException unanswered) {
      if (!failing) {
        LOG.warn("Which packs other nodes serve cannot be read: {}", unanswered.toString());
      }
      failing = true;
    }
  }
}
