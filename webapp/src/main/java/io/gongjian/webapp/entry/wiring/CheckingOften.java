package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.upload.CheckingUploads;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has uploads checked again that could not be checked when they came, every half minute. */
@ApplicationScoped
public class CheckingOften {

  private static final Logger LOG = LoggerFactory.getLogger(CheckingOften.class);
  private static final int SECONDS = 30;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject CheckingUploads checkingUploads;

  private @Nullable ScheduledFuture<?> often;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    often = executor.scheduleWithFixedDelay(this::check, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (often != null) {
      often.cancel(false);
    }
  }

  /** Another turn comes when it fails, and a failure that is thrown here would end them all. */
  private void check() {
    try {
      int checked = checkingUploads.check();
      if (checked > 0) {
        LOG.info("{} uploads checked that had waited", checked);
      }
    } catch (IOException | EngineException failed) {
      LOG.warn("Uploads that wait could not be checked: {}", failed.toString());
    }
  }
}
