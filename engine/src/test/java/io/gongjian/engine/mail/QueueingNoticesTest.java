package io.gongjian.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueingNoticesTest {

  private static final AccountName WINDOW = new AccountName("window");
  private static final AccountName OFFICER = new AccountName("officer");
  private static final AccountName ONE = new AccountName("one");
  private static final AccountName OTHER = new AccountName("other");
  private static final CreditCode OWNER =
      new CreditCode("91460100MA5T00001" + CreditCode.checkCharacter("91460100MA5T00001"));

  private final List<CaseNotice> kept = new ArrayList<>();
  private final List<QueuedMail> queued = new ArrayList<>();
  private final QueueingNotices queueing =
      new QueueingNotices(
          kept::addAll,
          (accounts, organisations) ->
              new FindMailReaders.Readers(Set.of(WINDOW), Map.of(OWNER, List.of(ONE, OTHER))),
          queued::addAll);

  @Test
  void aNoticeIsKeptAndGoesToThoseOfItsReadersWhoWantMail() {
    List<CaseNotice> notices =
        List.of(
            notice(Optional.of(WINDOW), NoticeKind.TASK),
            notice(Optional.of(OFFICER), NoticeKind.TASK),
            notice(Optional.empty(), NoticeKind.ACCEPTED));

    queueing.add(notices);

    assertThat(kept).isEqualTo(notices);
    assertThat(queued)
        .extracting(mail -> mail.account() + " " + mail.kind())
        .containsExactly("window TASK", "one ACCEPTED", "other ACCEPTED");
  }

  @Test
  void nothingIsQueuedWhereNothingIsTold() {
    queueing.add(List.of());

    assertThat(queued).isEmpty();
  }

  private static CaseNotice notice(Optional<AccountName> account, NoticeKind kind) {
    return new CaseNotice(
        new CaseNumber("460100-20261120-00001-01"),
        3,
        kind,
        account,
        account.isPresent() ? Optional.empty() : Optional.of(OWNER),
        Instant.parse("2026-11-20T04:00:00Z"),
        "");
  }
}
