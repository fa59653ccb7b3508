package io.gongjian.webapp.adapter.persistence.casefile;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyBatisCasesIT {

  private final Database database = StoreFixture.database();
  private final MyBatisCases cases = new MyBatisCases(database);
  private final MyBatisNotices notices = new MyBatisNotices(database);
  private final StoredCases stored = new StoredCases(database);

  @Test
  void aCaseIsReadBackAsItWasStored() {
    KeptCase kept = stored.added(Optional.empty(), "wang", "li");
    CaseNumber number = kept.file().number();

    assertThat(cases.find(number)).contains(kept.file());
    assertThat(cases.lock(number)).contains(kept.file());
    assertThat(cases.ofApplication(number.application())).containsExactly(kept.file());
    assertThat(cases.find(new CaseNumber("110000-20260105-00001-01"))).isEmpty();
    assertThat(cases.ofApplication("110000-20260105-00001")).isEmpty();
  }

  @Test
  void whatChangesIsReadBackWithTheEventsOfItsClock() {
    KeptCase kept = stored.added(Optional.empty(), "wang");
    KeptCase moved =
        stored.moved(kept, stored.inReview(List.of("li"), List.of("wang")), Optional.empty());
    KeptCase closed = stored.moved(moved, StoredCases.approved(), Optional.empty());

    cases.change(moved, List.of());
    assertThat(cases.find(kept.file().number())).contains(moved.file());
    cases.change(closed, List.of());
    assertThat(cases.find(kept.file().number())).contains(closed.file());
  }

  @Test
  void nothingIsStoredOverALaterVersion() {
    KeptCase kept = stored.added(Optional.empty(), "wang");
    KeptCase moved =
        stored.moved(kept, stored.inReview(List.of("li"), List.of()), Optional.empty());
    cases.change(moved, List.of());
    cases.change(moved, List.of());

    assertThatThrownBy(() -> cases.change(kept, List.of()))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(kept.file().number().value());
  }

  @Test
  void aCaseIsFoundOnTheDayOfItsReminderUntilItHasNone() {
    LocalDate due = LocalDate.of(1990, 5, 4);
    KeptCase kept = stored.added(Optional.of(due), "wang");
    CaseNumber number = kept.file().number();

    assertThat(cases.due(due.minusDays(2), 10)).doesNotContain(number);
    assertThat(cases.due(due.minusDays(1), 10)).contains(number);
    cases.change(
        stored.moved(kept, stored.inReview(List.of("li"), List.of()), Optional.of(due)), List.of());
    assertThat(cases.due(due, 10)).doesNotContain(number);
  }

  @Test
  void anOrganisationHasWhatItMustCorrectFirstThenWhatIsDueFirst() {
    KeptCase late = stored.added(Optional.of(LocalDate.of(2026, 5, 9)), "wang");
    KeptCase soon = stored.added(Optional.of(LocalDate.of(2026, 5, 8)), "wang");
    KeptCase asked = stored.added(Optional.of(LocalDate.of(2026, 5, 10)), "wang");
    KeptCase correcting = stored.moved(asked, StoredCases.correcting(), Optional.empty());
    cases.change(correcting, List.of());
    KeptCase ended = stored.added(Optional.empty(), "wang");
    KeptCase closed = stored.moved(ended, StoredCases.approved(), Optional.empty());
    cases.change(closed, List.of());
    CreditCode owner = stored.project().organisation().code();

    assertThat(cases.open(owner, 10)).containsExactly(correcting.file(), soon.file(), late.file());
    assertThat(cases.open(owner, 1)).containsExactly(correcting.file());
    assertThat(cases.ended(owner, 10)).containsExactly(closed.file());
    assertThat(cases.ofProject(stored.project().id()))
        .containsExactly(late.file(), soon.file(), correcting.file(), closed.file());
  }

  @Test
  void theRecordKeepsItsRowsInTheirOrderAndFindsThemByTheirRequest() {
    KeptCase kept = stored.added(Optional.empty(), "wang");
    CaseNumber number = kept.file().number();
    AccountName wang = stored.account("wang");
    RecordEntry first = stored.entry(number, 1, RecordEntry.RECEIVED, stored.account("applicant"));
    RecordEntry second = stored.entry(number, 2, "complete", wang, "li", "zhao");
    RecordEntry third =
        new RecordEntry(
            number,
            3,
            MORNING,
            "consult",
            wang,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            List.of(),
            Optional.empty(),
            Optional.empty());
    cases.change(
        stored.moved(kept, stored.inReview(List.of("li"), List.of()), Optional.empty()),
        List.of(second, third));

    assertThat(cases.record(number)).containsExactly(first, second, third);
    assertThat(cases.made(wang, second.key().orElseThrow())).contains(second);
    assertThat(cases.made(stored.account("li"), second.key().orElseThrow())).isEmpty();
  }

  @Test
  void noticesAreKeptOnceAndReadByTheOneTheyAreFor() {
    CaseNumber number = stored.added(Optional.empty(), "wang").file().number();
    AccountName wang = stored.account("wang");
    CaseNotice task =
        new CaseNotice(
            number, 1, NoticeKind.TASK, Optional.of(wang), Optional.empty(), MORNING, "");
    CaseNotice accepted =
        new CaseNotice(
            number,
            2,
            NoticeKind.ACCEPTED,
            Optional.empty(),
            Optional.of(stored.project().organisation().code()),
            MORNING.plusSeconds(1),
            "已受理🏗");
    CaseNotice urged =
        new CaseNotice(
            number,
            3,
            NoticeKind.URGED,
            Optional.of(wang),
            Optional.empty(),
            MORNING.plusSeconds(1),
            "");
    notices.add(List.of(task, accepted));
    notices.add(List.of(task, urged));

    Optional<CreditCode> organisation = accepted.organisation();
    Page<CaseNotice> first = notices.page(wang, organisation, new PageRequest(1, 2));
    assertThat(first.items()).containsExactly(urged, accepted);
    assertThat(notices.page(wang, organisation, new PageRequest(2, 2, first.next())).items())
        .containsExactly(task);
    assertThat(notices.page(wang, organisation, new PageRequest(2, 2)).items())
        .containsExactly(task);
    assertThat(notices.page(wang, Optional.empty(), PageRequest.first()).items())
        .containsExactly(urged, task);
    assertThat(notices.page(stored.account("li"), Optional.empty(), PageRequest.first()).items())
        .isEmpty();

    assertThat(notices.unread(wang, organisation)).isEqualTo(3);
    notices.read(wang, MORNING);
    assertThat(notices.unread(wang, organisation)).isEqualTo(2);
    notices.read(wang, MORNING.plusSeconds(2));
    notices.read(wang, MORNING);
    assertThat(notices.unread(wang, organisation)).isZero();
  }
}
