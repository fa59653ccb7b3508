package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.upload.ClearingDocuments;
import io.gongjian.engine.upload.ClearingUploads;
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

/** Removes what nobody will come back for, at the start and once a day. */
@ApplicationScoped
public class ClearingDaily {

  private static final Logger LOG = LoggerFactory.getLogger(ClearingDaily.class);

  @Resource private ManagedScheduledExecutorService executor;

  @Inject ClearingUploads clearingUploads;
  @Inject ClearingDocuments clearingDocuments;

  private @Nullable ScheduledFuture<?> daily;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    daily = executor.scheduleWithFixedDelay(this::clear, 0, 1, TimeUnit.DAYS);
  }

  @PreDestroy
  void stop() {
    if (daily != null) {
      daily.cancel(false);
    }
  }

  /** Another day comes when it fails, and a failure that is thrown here would end them all. */
  private void clear() {
    try {
      int parts = clearingUploads.clear();
      int documents = clearingDocuments.clear();
      LOG.info("{} stale parts of uploads and {} unknown files removed", parts, documents);
    } catch (IOException | EngineException failed) {
      LOG.error("Stale uploads and unknown files could not be removed", failed);
    }
  }
}
