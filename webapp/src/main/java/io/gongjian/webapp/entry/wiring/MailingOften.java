package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.mail.QueuedMail;
import io.gongjian.engine.mail.SendingMails;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.adapter.persistence.mail.MyBatisMails;
import io.gongjian.webapp.entry.health.MailServer;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the mails that wait, a look every ten seconds; nothing where no mail server is named. */
@ApplicationScoped
public class MailingOften {

  private static final Logger LOG = LoggerFactory.getLogger(MailingOften.class);
  private static final int SECONDS = 10;
  private static final int MOST_ROUNDS = 20;
  private static final Duration KEPT_FOR = Duration.ofDays(90);

  @Resource private ManagedScheduledExecutorService executor;

  @Inject SendingMails sendingMails;
  @Inject MyBatisMails mails;
  @Inject MailServer server;
  @Inject Transacting transacting;
  @Inject Clock clock;

  private @Nullable ScheduledFuture<?> often;
  private @Nullable ScheduledFuture<?> daily;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    if (server.named()) {
      often = executor.scheduleWithFixedDelay(this::send, SECONDS, SECONDS, TimeUnit.SECONDS);
      daily = executor.scheduleWithFixedDelay(this::clear, 1, 24, TimeUnit.HOURS);
    }
  }

  @PreDestroy
  void stop() {
    if (often != null) {
      often.cancel(false);
    }
    if (daily != null) {
      daily.cancel(false);
    }
  }

  /** Another turn comes when it fails, and a failure that is thrown here would end them all. */
  private void send() {
    try {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        Instant takenAt = clock.instant();
        List<QueuedMail> taken =
            transacting
                .changing(() -> Attempt.done(sendingMails.take()))
                .asDone()
                .orElse(List.of());
        if (taken.isEmpty()) {
          return;
        }
        taken.stream().takeWhile(mail -> sendingMails.isTime(takenAt)).forEach(this::send);
      }
    } catch (RuntimeException failed) {
      LOG.warn("Mails could not be sent: {}", failed.toString());
    }
  }

  private void send(QueuedMail mail) {
    try {
      sendingMails.send(mail);
    } catch (RuntimeException failed) {
      LOG.warn("Mail {} could not be sent: {}", mail.id(), failed.toString());
      sendingMails.putOff(mail, failed.getClass().getSimpleName());
    }
  }

  private void clear() {
    try {
      boolean more = true;
      while (more) {
        more = mails.clear(clock.instant().minus(KEPT_FOR));
      }
    } catch (RuntimeException failed) {
      LOG.warn("Old mails could not be removed: {}", failed.toString());
    }
  }
}
