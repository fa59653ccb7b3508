package io.gongjian.engine.mail;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.FindAccount;
import io.gongjian.engine.mail.SendMail.MailOutcome;
import io.gongjian.engine.mail.SettleMail.Settled;
import io.gongjian.engine.mail.WriteMail.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends the notices that wait. A mail that is taken is another node's only when this one did not
 * come back to it; then it may arrive twice, with one id. What does not go is tried again after
 * growing pauses, for about a day, and then given up.
 */
public final class SendingMails {

  static final int MOST_TRIES = 7;
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** How long a node may take for what it took. */
  static final Duration TAKEN_FOR = Duration.ofMinutes(15);

  /** No server takes longer for a mail: each of its answers is waited for with an end. */
  static final Duration LONGEST_SENDING = Duration.ofMinutes(5);

  /** Older news are in the list of notices, and none any more. */
  static final Duration NEWS_FOR = Duration.ofDays(3);

  private static final int AT_ONCE = 20;

  private final ClaimMails claim;
  private final SettleMail settle;
  private final Readers readers;
  private final SendMail sendMail;
  private final Clock clock;

  /** To whom is written, and what. */
  public record Readers(FindAccount accounts, FindMailProfile profiles, WriteMail words) {}

  public SendingMails(
      ClaimMails claim, SettleMail settle, Readers readers, SendMail sendMail, Clock clock) {
    this.claim = claim;
    this.settle = settle;
    this.readers = readers;
    this.sendMail = sendMail;
    this.clock = clock;
  }

  /** Takes some that wait, in the transaction of the caller. */
  public List<QueuedMail> take() {
    Instant now = clock.instant();
    return claim.claim(now, now.plus(TAKEN_FOR), AT_ONCE);
  }

  /** Sends one that was taken, outside of any transaction. */
  public void send(QueuedMail mail) {
    if (mail.queuedAt().plus(NEWS_FOR).isBefore(clock.instant())) {
      settle.settle(mail, Settled.GIVEN_UP, "too late", clock.instant());
      return;
    }
    Optional<Mail> written = written(mail);
    if (written.isEmpty()) {
      settle.settle(mail, Settled.DROPPED, "", clock.instant());
      return;
    }
    became(mail, sendMail.send(written.get()));
  }

  /** Puts off one that an accident kept from being written or sent: it must not hold up others. */
  public void putOff(QueuedMail mail, String reason) {
    became(mail, new MailOutcome.Deferred(reason));
  }

  /**
   * True while those that were taken at a moment are not another's yet, and the next is in time.
   */
  public boolean isTime(Instant takenAt) {
    return clock.instant().isBefore(takenAt.plus(TAKEN_FOR).minus(LONGEST_SENDING));
  }

  private void became(QueuedMail mail, MailOutcome outcome) {
    if (outcome instanceof MailOutcome.Deferred deferred && mail.tries() < MOST_TRIES) {
      settle.retry(mail, deferred.reason(), clock.instant().plus(pause(mail.tries())));
    } else {
      settle.settle(mail, settled(outcome), reason(outcome), clock.instant());
    }
  }

  private Optional<Mail> written(QueuedMail mail) {
    Optional<MailProfile> profile = readers.profiles().find(mail.account());
    Optional<MailAddress> to = profile.flatMap(MailProfile::noticesTo);
    Optional<Account> reader = to.flatMap(address -> readers.accounts().find(mail.account()));
    return reader
        .flatMap(account -> readers.words().write(account, mail, profile.get().language()))
        .map(wording -> mail(mail, to.get(), wording));
  }

  private static Mail mail(QueuedMail mail, MailAddress to, Wording wording) {
    return new Mail("notice-" + mail.id(), to, wording.subject(), wording.text());
  }

  /** One minute, four, sixteen ... */
  static Duration pause(int tries) {
    return FIRST_PAUSE.multipliedBy(1L << (2 * (Math.max(1, tries) - 1)));
  }

  private static Settled settled(MailOutcome outcome) {
    if (outcome instanceof MailOutcome.Rejected) {
      return Settled.REJECTED;
    }
    return outcome instanceof MailOutcome.Sent ? Settled.SENT : Settled.GIVEN_UP;
  }

  private static String reason(MailOutcome outcome) {
    if (outcome instanceof MailOutcome.Rejected rejected) {
      return rejected.reason();
    }
    return outcome instanceof MailOutcome.Deferred deferred ? deferred.reason() : "";
  }
}
