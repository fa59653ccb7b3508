package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FindCase;
import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.casefile.FindRecord;
import io.gongjian.engine.casefile.FindReminders;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.LockCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.casefile.StoreCase;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.error.OthersInTheWay;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cases and their records in the database, with the lists in which they stand. */
public final class MyBatisCases
    implements FindCase, FindOwnCases, LockCase, StoreCase, FindRecord, FindReminders {

  private final Database database;

  public MyBatisCases(Database database) {
    this.database = database;
  }

  @Override
  public Optional<CaseFile> find(CaseNumber number) {
    return database.ask(CaseMapper.class, mapper -> whole(mapper, mapper.caseFile(number)));
  }

  @Override
  public Optional<CaseFile> lock(CaseNumber number) {
    return database.ask(CaseMapper.class, mapper -> whole(mapper, mapper.lockedCase(number)));
  }

  private static Optional<CaseFile> whole(CaseMapper mapper, @Nullable CaseFileRow row) {
    return row == null ? Optional.empty() : Optional.of(whole(mapper, List.of(row)).get(0));
  }

  private static List<CaseFile> whole(CaseMapper mapper, List<CaseFileRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<CaseNumber, List<ClockEventRow>> events =
        mapper.events(rows.stream().map(CaseFileRow::number).toList()).stream()
            .collect(Collectors.groupingBy(ClockEventRow::caseNumber));
    return rows.stream()
        .map(row -> CaseRows.file(row, events.getOrDefault(row.number(), List.of())))
        .toList();
  }

  @Override
  public List<CaseFile> ofApplication(String application) {
    return database.ask(
        CaseMapper.class,
        mapper -> whole(mapper, mapper.casesOf(new ApplicationNumber(application))));
  }

  @Override
  public List<CaseFile> ofProject(ProjectId project) {
    return database.ask(CaseMapper.class, mapper -> whole(mapper, mapper.casesOfProject(project)));
  }

  @Override
  public List<CaseFile> open(CreditCode owner, int most) {
    return database.ask(CaseMapper.class, mapper -> whole(mapper, mapper.openOf(owner, most)));
  }

  @Override
  public List<CaseFile> ended(CreditCode owner, int most) {
    return database.ask(CaseMapper.class, mapper -> whole(mapper, mapper.endedOf(owner, most)));
  }

  /** The cases that run in a flow of a version of a pack, by number, after one of them. */
  public List<CaseFile> running(FlowId flow, PackReference pack, String after, int most) {
    return database.ask(
        CaseMapper.class, mapper -> whole(mapper, mapper.runningIn(flow, pack, after, most)));
  }

  @Override
  public List<CaseNumber> due(LocalDate today, int most) {
    return database.ask(CaseMapper.class, mapper -> mapper.toRemindOf(today, most));
  }

  @Override
  public List<RecordEntry> record(CaseNumber number) {
    return database.ask(
        CaseMapper.class, mapper -> mapper.record(number).stream().map(CaseRows::entry).toList());
  }

  @Override
  public Optional<RecordEntry> made(AccountName by, String key) {
    return database.ask(
        CaseMapper.class, mapper -> Optional.ofNullable(mapper.made(by, key)).map(CaseRows::entry));
  }

  @Override
  public void add(KeptCase kept, List<RecordEntry> record) {
    database.tell(
        CaseMapper.class,
        mapper -> {
          mapper.insertCase(CaseRows.row(kept));
          mapper.insertEvents(CaseRows.events(kept.file(), 0));
          record(mapper, kept, record, List.of());
        });
  }

  @Override
  public void change(KeptCase kept, List<RecordEntry> more) {
    if (!database.tellUnlessThere(CaseMapper.class, mapper -> changed(mapper, kept, more))) {
      throw new OthersInTheWay("a request with the same key in another case at the same moment");
    }
  }

  private static void changed(CaseMapper mapper, KeptCase kept, List<RecordEntry> more) {
    CaseNumber number = kept.file().number();
    if (mapper.advance(CaseRows.row(kept)) != 1) {
      throw new EngineException(
          ErrorCode.UNEXPECTED, "a later version of case [" + number + "] is stored");
    }
    List<ClockEventRow> events = CaseRows.events(kept.file(), mapper.countEvents(number));
    if (!events.isEmpty()) {
      mapper.insertEvents(events);
    }
    List<String> shown = mapper.viewers(number, CaseList.COPIED);
    mapper.clearLists(number);
    mapper.closeActed(number, kept.file().state().isClosed());
    record(mapper, kept, more, shown);
  }

  /** Adds rows of the record, and puts the case into its lists. */
  private static void record(
      CaseMapper mapper, KeptCase kept, List<RecordEntry> more, List<String> shown) {
    CaseFile file = kept.file();
    boolean closed = file.state().isClosed();
    if (!more.isEmpty()) {
      mapper.insertRecord(more.stream().map(CaseRows::row).toList());
    }
    List<AccountName> people =
        more.stream().filter(MyBatisCases::isHandled).map(RecordEntry::by).distinct().toList();
    if (!people.isEmpty()) {
      mapper.insertActed(file.number(), people, closed, more.get(more.size() - 1).at());
    }
    Collection<String> copied = new TreeSet<>(shown);
    more.stream()
        .filter(entry -> entry.act().equals(FlowAct.COPY.word()))
        .forEach(entry -> copied.addAll(entry.people()));
    List<Shelf> shelves = new ArrayList<>();
    accounts(file.reading().open())
        .forEach(one -> shelves.add(new Shelf(CaseList.MINE, one, closed)));
    accounts(file.reading().waiting())
        .forEach(one -> shelves.add(new Shelf(CaseList.WAITING, one, closed)));
    copied.forEach(one -> shelves.add(new Shelf(CaseList.COPIED, one, closed)));
    List<Shelf> ofOffices = ofOffices(kept);
    mapper.insertShelves(ofOffices);
    shelves.addAll(ofOffices);
    mapper.insertLists(CaseRows.row(kept), shelves);
  }

  /** Those of the departments that have a part in a case, and those of its region. */
  private static List<Shelf> ofOffices(KeptCase kept) {
    RegionCode region = kept.file().head().region();
    boolean closed = kept.file().state().isClosed();
    List<Shelf> shelves = new ArrayList<>();
    kept.departments()
        .forEach(
            one -> shelves.add(new Shelf(CaseList.DEPARTMENT, CaseList.of(one, region), closed)));
    shelves.add(new Shelf(CaseList.REGION, region.value(), closed));
    if (kept.file().isWaitingForSomebody()) {
      shelves.add(new Shelf(CaseList.NOBODY, region.value(), closed));
    }
    return shelves;
  }

  /** True for what counts as work on a case: not handing in, nor reading. */
  private static boolean isHandled(RecordEntry entry) {
    return !entry.by().isReserved()
        && FlowAct.named(entry.act()).filter(act -> act != FlowAct.READ).isPresent();
  }

  /** Those who can sign in; names of others fit no list. */
  private static Collection<String> accounts(Map<StepId, List<PersonId>> steps) {
    return steps.values().stream()
        .flatMap(List::stream)
        .filter(one -> !one.equals(PersonId.APPLICANT) && !one.equals(PersonId.SYSTEM))
        .map(PersonId::value)
        .filter(AccountName::isName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
