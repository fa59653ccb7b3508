package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseLedger;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A construction permit of Haikou that was handed in on a Monday, as its applicant sees it. */
public final class PermitCase {

  public static final CaseNumber NUMBER = new CaseNumber("460100-20261116-00017-01");
  public static final Words CHINESE = Words.in(Words.CHINESE);

  private static final LocalDate RECEIVED = LocalDate.parse("2026-11-16");
  private static final Instant AT = Instant.parse("2026-11-16T01:03:00Z");
  private static final ProjectId PROJECT = ProjectId.parse("00000000-0000-4000-8000-000000000002");
  private static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");

  private FlowState state = FlowState.OPEN;
  private LocalDate asOf = LocalDate.parse("2026-11-20");
  private Optional<Instant> closedAt = Optional.empty();
  private CaseLedger ledger = CaseLedger.received(RECEIVED);
  private final Map<StepId, List<PersonId>> open = new TreeMap<>();
  private final Map<StepId, StepOutcome> done = new TreeMap<>();
  private final List<RecordEntry> record = new ArrayList<>();
  private final List<LedgerDocument> documents = new ArrayList<>();
  private TypedAnswers typed = TypedAnswers.none();

  /** One whose reviews are open side by side. */
  public static PermitCase underReview() {
    return new PermitCase()
        .done("accept", StepOutcome.ACCEPTED)
        .done("hand_over", StepOutcome.DONE)
        .done("air_defence", StepOutcome.SKIPPED)
        .done("quality", StepOutcome.OBJECT)
        .open("review")
        .open("safety")
        .happened(CaseEvent.Kind.ACCEPTED, "2026-11-17");
  }

  public PermitCase state(FlowState now) {
    state = now;
    closedAt = now.isClosed() ? Optional.of(AT) : Optional.empty();
    return this;
  }

  PermitCase asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  PermitCase open(String step) {
    open.put(new StepId(step), List.of(new PersonId("zhang")));
    return this;
  }

  PermitCase done(String step, StepOutcome outcome) {
    open.remove(new StepId(step));
    done.put(new StepId(step), outcome);
    return this;
  }

  PermitCase happened(CaseEvent.Kind kind, String day) {
    ledger = ledger.with(new CaseEvent(kind, LocalDate.parse(day)));
    return this;
  }

  PermitCase typed(Map<String, String> parameters) {
    typed = new TypedAnswers(parameters);
    return this;
  }

  public PermitCase corrected(String... items) {
    return state(FlowState.CORRECTING).recorded("correct", "zhang", "", List.of(items));
  }

  PermitCase recorded(String act, String by, String text, List<String> items) {
    record.add(
        new RecordEntry(
            NUMBER,
            record.size() + 1,
            AT.plusSeconds(60L * record.size()),
            act,
            new AccountName(by),
            Optional.empty(),
            Optional.of(new DepartmentId("housing")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            text,
            items,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** A document of a material, as its next version. */
  PermitCase document(char content, String material, boolean usedBefore) {
    documents.add(
        new LedgerDocument(
            PROJECT,
            hash(content),
            content + ".pdf",
            ContentType.PDF,
            1000,
            Optional.of(new MaterialId(material)),
            documents.size() + 1,
            Optional.empty(),
            AT,
            new AccountName("shenqing"),
            usedBefore ? List.of(NUMBER.value()) : List.of()));
    return this;
  }

  static ContentHash hash(char content) {
    return new ContentHash(String.valueOf(content).repeat(64));
  }

  FollowedView view() {
    Pack pack = RealPacks.HAIKOU;
    WorkingCalendar calendar = WorkingCalendar.of(pack.calendar().values());
    CaseFile file = file(pack);
    return new FollowedView(
        new CaseView(
            file,
            project(),
            pack,
            Optional.ofNullable(pack.flows().get(file.head().flow())).orElseThrow(),
            record,
            CaseClock.of(file, asOf, calendar),
            List.of(),
            state.isClosed() ? Set.of() : Set.of(FlowAct.ANSWER, FlowAct.WITHDRAW, FlowAct.URGE),
            List.of()),
        Optional.empty(),
        documents,
        typed,
        CHINESE);
  }

  /** As it stands in a list. */
  public OwnCase own() {
    Pack pack = RealPacks.HAIKOU;
    CaseFile file = file(pack);
    WorkingCalendar calendar = WorkingCalendar.of(pack.calendar().values());
    return new OwnCase(
        file,
        project(),
        pack,
        CaseClock.of(file, asOf, calendar),
        CorrectionItem.open(record),
        record.isEmpty() ? Optional.empty() : Optional.of(AT));
  }

  private CaseFile file(Pack pack) {
    return new CaseFile(
        new CaseHead(
            NUMBER,
            PROJECT,
            OWNER,
            new RegionCode("460100"),
            new MatterId("construction_permit"),
            new DepartmentId("housing"),
            pack.reference(),
            RECEIVED,
            new FlowId("construction_permit"),
            AT,
            Optional.of(
                new StatutoryLimit(
                    ClockLimit.calendar(7), 0, new CitationId("construction_law", "8"))),
            Optional.of(4)),
        HandlingState.HANDLING,
        new FlowReading(state, open, Map.of(), done),
        new FlowPosition("{}"),
        ledger,
        closedAt,
        1,
        AT);
  }

  private static Project project() {
    return new Project(
        PROJECT,
        "一号楼",
        new RegionCode("460100"),
        new Organisation(OWNER, "示范公司"),
        Optional.empty(),
        Optional.empty(),
        0,
        AT,
        AT);
  }
}
