package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.RemindingCases;
import io.gongjian.webapp.entry.transaction.Transacting;
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

/** Reminds of cases whose day is near or has passed, a look every minute. */
@ApplicationScoped
public class RemindingOften {

  private static final Logger LOG = LoggerFactory.getLogger(RemindingOften.class);
  private static final int MINUTES = 1;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject RemindingCases remindingCases;
  @Inject Transacting transacting;

  private @Nullable ScheduledFuture<?> often;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    often = executor.scheduleWithFixedDelay(this::remind, MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (often != null) {
      often.cancel(false);
    }
  }

  /** Another turn comes when it fails, and a failure that is thrown here would end them all. */
  private void remind() {
    try {
      int told = 0;
      for (CaseNumber number : transacting.reading(remindingCases::due)) {
        boolean did =
            transacting.changing(() -> remindingCases.remind(number)).asDone().orElse(false);
        told += did ? 1 : 0;
      }
      if (told > 0) {
        LOG.info("{} cases somebody was reminded of", told);
      }
    } catch (RuntimeException failed) {
      LOG.warn("Nobody could be reminded of cases: {}", failed.toString());
    }
  }
}
