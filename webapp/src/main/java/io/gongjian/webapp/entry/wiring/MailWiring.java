package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.KeepingProfile;
import io.gongjian.engine.administration.ListingMailFaults;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.mail.FindMailReaders;
import io.gongjian.engine.mail.FindMailReaders.Readers;
import io.gongjian.engine.mail.QueueingNotices;
import io.gongjian.engine.mail.SendMail;
import io.gongjian.engine.mail.SendMail.MailOutcome;
import io.gongjian.engine.mail.SendingMails;
import io.gongjian.webapp.adapter.mail.SmtpMail;
import io.gongjian.webapp.adapter.mail.SmtpSettings;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisNotices;
import io.gongjian.webapp.adapter.persistence.mail.MyBatisMails;
import io.gongjian.webapp.entry.health.MailServer;
import io.gongjian.webapp.entry.letter.NoticeLetters;
import io.gongjian.webapp.entry.reach.Reach;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Mail: who is written to, what waits, and by whom it is sent. */
@ApplicationScoped
public class MailWiring {

  private static final FindMailReaders NOBODY =
      (accounts, organisations) -> new Readers(Set.of(), Map.of());

  @Inject Clock clock;

  @Produces
  @Singleton
  MyBatisMails mails(Database database) {
    return new MyBatisMails(database);
  }

  @Produces
  @Singleton
  MailServer mailServer() {
    return new MailServer(SmtpSettings.of(System.getenv()).isPresent());
  }

  /** Where no server is named, nothing waits for it either. */
  @Produces
  @Singleton
  @Typed(QueueingNotices.class)
  QueueingNotices queueingNotices(MyBatisNotices notices, MyBatisMails mails, MailServer server) {
    return new QueueingNotices(notices, server.named() ? mails : NOBODY, mails);
  }

  @Produces
  @Singleton
  SendMail sendMail() {
    Optional<SmtpSettings> settings = SmtpSettings.of(System.getenv());
    return settings.isPresent()
        ? new SmtpMail(settings.get(), clock)
        : mail -> new MailOutcome.Deferred("no mail server is named");
  }

  @Produces
  @Singleton
  SendingMails sendingMails(
      MyBatisMails mails,
      MyBatisAccounts accounts,
      FollowingCases cases,
      Transacting transacting,
      Reach reach,
      SendMail sendMail) {
    return new SendingMails(
        mails,
        mails,
        new SendingMails.Readers(
            accounts, mails, new NoticeLetters(cases, transacting, reach.address())),
        sendMail,
        clock);
  }

  @Produces
  @Singleton
  KeepingProfile keepingProfile(AccountLibrary accounts, MyBatisMails mails) {
    return new KeepingProfile(accounts, mails, mails, clock);
  }

  @Produces
  @Singleton
  ListingMailFaults listingMailFaults(MyBatisMails mails) {
    return new ListingMailFaults(mails, clock);
  }
}
