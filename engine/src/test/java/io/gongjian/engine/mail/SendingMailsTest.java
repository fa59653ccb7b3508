package io.gongjian.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.mail.SendMail.MailOutcome;
import io.gongjian.engine.mail.WriteMail.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendingMailsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
  private static final AccountName READER = new AccountName("shenqing");
  private static final MailAddress ADDRESS = new MailAddress("shenqing@example.cn");

  private final List<Mail> sent = new ArrayList<>();
  private final List<String> became = new ArrayList<>();
  private Optional<MailProfile> profile =
      Optional.of(new MailProfile(READER, Optional.of(ADDRESS), true, Locale.ENGLISH));
  private Optional<Account> account =
      Optional.of(new Account(READER, "申请人", Role.APPROVER, Optional.empty()));
  private Optional<Wording> wording = Optional.of(new Wording("Accepted", "It was accepted."));
  private MailOutcome outcome = new MailOutcome.Sent();

  @Test
  void aMailGoesOnceToWhereItsReaderWantsIt() {
    send(queued(1));

    assertThat(sent).containsExactly(new Mail("notice-7", ADDRESS, "Accepted", "It was accepted."));
    assertThat(became).containsExactly("SENT  2026-11-20T04:00:00Z");
  }

  @Test
  void whoeverTurnedMailOffOrIsLockedOrSeesTheCaseNoMoreGetsNone() {
    profile = Optional.of(new MailProfile(READER, Optional.of(ADDRESS), false, Locale.ENGLISH));
    send(queued(1));
    profile = Optional.of(new MailProfile(READER, Optional.of(ADDRESS), true, Locale.ENGLISH));
    account = Optional.empty();
    send(queued(1));
    account = Optional.of(new Account(READER, "申请人", Role.APPROVER, Optional.empty()));
    wording = Optional.empty();
    send(queued(1));

    assertThat(sent).isEmpty();
    assertThat(became).hasSize(3).allMatch(line -> line.startsWith("DROPPED"));
  }

  @Test
  void whatDoesNotGoIsTriedAgainAfterGrowingPausesAndThenGivenUp() {
    outcome = new MailOutcome.Deferred("no connection");
    send(queued(1));
    send(queued(2));
    send(queued(3));
    send(queued(SendingMails.MOST_TRIES));

    assertThat(became)
        .containsExactly(
            "again no connection 2026-11-20T04:01:00Z",
            "again no connection 2026-11-20T04:04:00Z",
            "again no connection 2026-11-20T04:16:00Z",
            "GIVEN_UP no connection 2026-11-20T04:00:00Z");
    Duration all = Duration.ZERO;
    for (int tries = 1; tries < SendingMails.MOST_TRIES; tries++) {
      all = all.plus(SendingMails.pause(tries));
    }
    assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(26));
  }

  @Test
  void anAddressThatIsRefusedIsGivenUpAtOnce() {
    outcome = new MailOutcome.Rejected("550 no such user");
    send(queued(1));

    assertThat(became).containsExactly("REJECTED 550 no such user 2026-11-20T04:00:00Z");
  }

  @Test
  void oneThatAnAccidentHoldsUpIsPutOffAndInTheEndGivenUp() {
    sending().putOff(queued(1), "EngineException");
    sending().putOff(queued(SendingMails.MOST_TRIES), "EngineException");

    assertThat(became)
        .containsExactly(
            "again EngineException 2026-11-20T04:01:00Z",
            "GIVEN_UP EngineException 2026-11-20T04:00:00Z");
  }

  @Test
  void whatMayBeAnothersSoonIsNotBegun() {
    Duration safe = SendingMails.TAKEN_FOR.minus(SendingMails.LONGEST_SENDING);

    assertThat(sending().isTime(NOON)).isTrue();
    assertThat(sending().isTime(NOON.minus(safe).plusMillis(1))).isTrue();
    assertThat(sending().isTime(NOON.minus(safe))).isFalse();
  }

  @Test
  void oldNewsAreNotSent() {
    send(queued(2, NOON.minus(SendingMails.NEWS_FOR).minusSeconds(1)));

    assertThat(sent).isEmpty();
    assertThat(became).containsExactly("GIVEN_UP too late 2026-11-20T04:00:00Z");
  }

  @Test
  void whatIsTakenIsAnothersOnlyMuchLater() {
    List<Instant> asked = new ArrayList<>();
    new SendingMails(
            (now, until, most) -> {
              asked.addAll(List.of(now, until));
              return List.of();
            },
            new Settling(),
            readers(),
            mail -> outcome,
            Clock.fixed(NOON, ZoneOffset.UTC))
        .take();

    assertThat(asked).containsExactly(NOON, NOON.plus(SendingMails.TAKEN_FOR));
  }

  private void send(QueuedMail mail) {
    sending().send(mail);
  }

  private SendingMails sending() {
    return new SendingMails(
        (now, until, most) -> List.of(),
        new Settling(),
        readers(),
        written -> {
          sent.add(written);
          return outcome;
        },
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private SendingMails.Readers readers() {
    return new SendingMails.Readers(
        name -> account, name -> profile, (reader, mail, language) -> wording);
  }

  private static QueuedMail queued(int tries) {
    return queued(tries, NOON.minusSeconds(60));
  }

  private static QueuedMail queued(int tries, Instant at) {
    return new QueuedMail(
        7, READER, new CaseNumber("460100-20261120-00001-01"), 3, NoticeKind.ACCEPTED, at, tries);
  }

  private final class Settling implements SettleMail {

    @Override
    public void settle(QueuedMail mail, Settled how, String reason, Instant at) {
      became.add(how + " " + reason + " " + at);
    }

    @Override
    public void retry(QueuedMail mail, String reason, Instant next) {
      became.add("again " + reason + " " + next);
    }
  }
}
