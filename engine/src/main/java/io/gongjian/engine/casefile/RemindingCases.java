package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.refusal.Attempt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reminds of cases whose day is near or has passed: those who have a task in them, and where the
 * day has passed the heads of the office too. Each turn of a light is told once, on whatever node
 * and however often this runs: the case is locked, and its next day is kept with what was told.
 */
public final class RemindingCases {

  /** The lane of those who lead an office. */
  private static final LaneId HEADS = new LaneId("leader");

  private static final int AT_ONCE = 200;

  private final FindReminders findReminders;
  private final LockCase lockCase;
  private final FindRecord findRecord;
  private final StoreCase storeCase;
  private final StoreNotices storeNotices;
  private final FindLanePeople findLanePeople;
  private final CaseGround ground;
  private final Clock clock;

  /** Where cases are read from and written to. */
  public record Stores(
      FindReminders findReminders,
      LockCase lockCase,
      FindRecord findRecord,
      StoreCase storeCase,
      StoreNotices storeNotices) {}

  public RemindingCases(
      Stores stores, FindLanePeople findLanePeople, CaseGround ground, Clock clock) {
    this.findReminders = stores.findReminders();
    this.lockCase = stores.lockCase();
    this.findRecord = stores.findRecord();
    this.storeCase = stores.storeCase();
    this.storeNotices = stores.storeNotices();
    this.findLanePeople = findLanePeople;
    this.ground = ground;
    this.clock = clock;
  }

  /** The cases of which somebody is to be reminded now, some of them where there are many. */
  public List<CaseNumber> due() {
    return findReminders.due(Moment.of(clock).day(), AT_ONCE);
  }

  /** Reminds of one case, in the transaction of the caller; true when somebody was told. */
  public Attempt<Boolean> remind(CaseNumber number) {
    return Attempt.done(lockCase.lock(number).map(this::remind).orElse(false));
  }

  private boolean remind(CaseFile file) {
    Moment moment = Moment.of(clock);
    LocalDate today = moment.day();
    WorkingCalendar calendar = ground.calendar(file.head());
    if (file.state().isClosed() || !calendar.isWorked(today)) {
      storeCase.change(new CaseChange(file, 0, List.of()).reminded(today, ground), List.of());
      return false;
    }
    List<RecordEntry> record = findRecord.record(file.number());
    CaseChange change = CaseChange.of(file, record);
    CaseReminder reminder = new CaseReminder(file, calendar);
    Optional<NoticeKind> kind =
        reminder
            .turned(reminder.untold(record, today), today)
            .filter(one -> record.stream().noneMatch(entry -> isToldToday(entry, one, today)));
    if (kind.isEmpty()) {
      storeCase.change(change.reminded(today, ground), List.of());
      return false;
    }
    RecordEntry entry = entry(change, kind.get(), moment);
    CaseChange told = change.recorded(entry);
    storeCase.change(told.reminded(today, ground), told.added());
    storeNotices.add(notices(file, kind.get(), entry));
    return true;
  }

  private static boolean isToldToday(RecordEntry entry, NoticeKind kind, LocalDate today) {
    return entry.act().equals(kind.word()) && ChinaDay.of(entry.at()).equals(today);
  }

  private static RecordEntry entry(CaseChange change, NoticeKind kind, Moment moment) {
    return RecordEntry.ofCase(
        change.file().number(),
        change.nextSequence(),
        moment.at(),
        kind.word(),
        Actor.system().account(),
        "",
        Optional.empty());
  }

  private List<CaseNotice> notices(CaseFile file, NoticeKind kind, RecordEntry entry) {
    List<PersonId> people = new ArrayList<>();
    for (Map.Entry<StepId, List<PersonId>> step : file.reading().open().entrySet()) {
      people.addAll(step.getValue());
    }
    if (kind != NoticeKind.DUE_SOON) {
      people.addAll(findLanePeople.find(file.head().department(), HEADS, file.head().region()));
    }
    List<CaseNotice> notices = new ArrayList<>();
    people.stream()
        .distinct()
        .forEach(person -> CaseNotices.to(person, kind, entry).ifPresent(notices::add));
    if (kind == NoticeKind.DEEMED_ACCEPTED) {
      notices.add(CaseNotice.to(file.head().owner(), kind, entry));
    }
    return notices;
  }
}
