package io.gongjian.webapp.adapter.persistence.casefile;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.MailFault;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.mail.FindMailReaders;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.mail.MailProfile;
import io.gongjian.engine.mail.QueuedMail;
import io.gongjian.engine.mail.SettleMail.Settled;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.mail.MyBatisMails;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyBatisMailsIT {

  private static final int MANY = 10_000;

  private final Database database = StoreFixture.database();
  private final MyBatisAccounts accounts = new MyBatisAccounts(database);
  private final MyBatisMails mails = new MyBatisMails(database);

  @Test
  void whatAnAccountSaysOfMailIsReadBackAndFoundByItsOrganisation() {
    Organisation organisation = StoreFixture.newOrganisation(database);
    AccountName one = account(Optional.of(organisation));
    AccountName other = account(Optional.of(organisation));
    AccountName silent = account(Optional.of(organisation));
    MailProfile profile = profile(one, true);
    mails.store(profile(one, false));
    mails.store(profile);
    mails.store(profile(other, false));

    assertThat(mails.find(one)).contains(profile);
    assertThat(mails.find(silent)).isEmpty();
    assertThat(mails.find(Set.of(one, other, silent), Set.of(organisation.code())))
        .isEqualTo(
            new FindMailReaders.Readers(Set.of(one), Map.of(organisation.code(), List.of(one))));
  }

  @Test
  void aMailIsQueuedOnceAndTakenByOneAtATime() throws SQLException {
    AccountName reader = account(Optional.empty());
    CaseNumber number = new StoredCases(database).added(Optional.empty(), "wang").file().number();
    QueuedMail task = new QueuedMail(0, reader, number, 1, NoticeKind.TASK, MORNING, 0);
    mails.add(List.of(task));
    mails.add(List.of(task));
    Instant later = MORNING.plus(Duration.ofHours(1));

    try (Connection holder = StoreFixture.source().getConnection()) {
      holder.setAutoCommit(false);
      assertThat(of(reader, new MyBatisMails(Database.on(holder)).claim(MORNING, later, MANY)))
          .hasSize(1)
          .first()
          .returns(1, QueuedMail::tries);
      assertThat(of(reader, mails.claim(MORNING, later, MANY))).as("held by another").isEmpty();
      holder.commit();
    }
    assertThat(of(reader, mails.claim(MORNING, later, MANY))).as("taken").isEmpty();
    QueuedMail again = of(reader, mails.claim(later, later.plusSeconds(1), MANY)).get(0);
    assertThat(again.tries()).isEqualTo(2);

    mails.settle(
        new QueuedMail(again.id(), reader, number, 1, NoticeKind.TASK, MORNING, 1),
        Settled.SENT,
        "",
        later);
    mails.retry(again, "busy", MORNING);
    again = of(reader, mails.claim(MORNING, later, MANY)).get(0);
    mails.settle(again, Settled.GIVEN_UP, "550 ".repeat(200), later);
    assertThat(of(reader, mails.claim(later.plusSeconds(9), later, MANY))).isEmpty();
    assertThat(mails.faults(MORNING, MANY))
        .filteredOn(fault -> fault.account().equals(reader))
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).hasSizeLessThanOrEqualTo(300))
        .returns(later, MailFault::at);
    assertThat(mails.standing(MORNING).givenUp()).isPositive();
    mails.retry(again, "who comes back late changes nothing", MORNING);
    assertThat(of(reader, mails.claim(later.plusSeconds(9), later, MANY))).isEmpty();
    mails.clear(later.plusSeconds(1));
    assertThat(mails.faults(MORNING, MANY)).noneMatch(fault -> fault.account().equals(reader));
  }

  private static List<QueuedMail> of(AccountName reader, List<QueuedMail> taken) {
    return taken.stream().filter(mail -> mail.account().equals(reader)).toList();
  }

  private AccountName account(Optional<Organisation> organisation) {
    AccountName name = new AccountName("mail." + UUID.randomUUID().toString().substring(0, 8));
    accounts.store(
        new Account(
            name, "王五", organisation.isPresent() ? Role.APPLICANT : Role.OPERATOR, organisation),
        "hash",
        MORNING);
    return name;
  }

  private static MailProfile profile(AccountName account, boolean wanted) {
    return new MailProfile(
        account, Optional.of(new MailAddress("wang@example.cn")), wanted, Locale.ENGLISH);
  }
}
