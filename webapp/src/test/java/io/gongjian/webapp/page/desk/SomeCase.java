package io.gongjian.webapp.page.desk;

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
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.LaneId;
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
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A construction permit of Haikou on its way, as somebody sees it. */
final class SomeCase {

  static final CaseNumber NUMBER = new CaseNumber("460100-20261116-00017-01");
  static final LocalDate RECEIVED = LocalDate.of(2026, 11, 16);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final Words CHINESE = Words.in(Words.CHINESE);

  private static final Instant AT = Instant.parse("2026-11-16T01:03:00Z");
  private static final ProjectId PROJECT = ProjectId.parse("00000000-0000-4000-8000-000000000002");
  private static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");

  private static final Map<LaneId, List<PersonId>> LANES =
      new TreeMap<>(
          Map.of(
              lane("window"), people("wang", "wu"),
              lane("officer"), people("li", "zhang"),
              lane("quality"), people("chen"),
              lane("safety"), people("chen"),
              lane("air_defence"), people("zhou"),
              lane("leader"), people("lin")));

  private static final String RECEIPT =
      """
      {"number":"460100-20261116-00017","submittedAt":"2026-11-16T01:03:00Z","submittedBy":"shenqing",
       "pack":{"id":"haikou","version":"1"},"project":{"name":"一号楼","region":"460100"},
       "cases":[{"number":"460100-20261116-00017-01","matter":"construction_permit","title":{"zh":"施工许可","en":"Permit"},
         "materials":[{"material":"site_plan","title":{"zh":"总平面图","en":"Plan"},"standing":"held","hash":"1111111111111111111111111111111111111111111111111111111111111111","name":"a.pdf"}]},
        {"number":"460100-20261116-00017-02","matter":"drawing_review","title":{"zh":"审图","en":"Review"},
         "materials":[{"material":"drawings","title":{"zh":"施工图","en":"Drawings"},"standing":"held","hash":"sha256:ef","name":"b.pdf"}]}],
       "answers":[{"field":"invest.amount","title":{"zh":"总投资","en":"Investment"},"section":{"zh":"投资","en":"Investment"},"shown":{"zh":"300 万元","en":"300"},"origin":"answer","by":"shenqing","at":"2026-11-15T23:59:59Z"}],
       "promises":[]}
      """;

  private FlowState state = FlowState.OPEN;
  private final Map<StepId, List<PersonId>> open = new TreeMap<>();
  private final Map<StepId, List<PersonId>> waiting = new TreeMap<>();
  private final Map<StepId, StepOutcome> done = new TreeMap<>();
  private final List<RecordEntry> record = new ArrayList<>();
  private CaseLedger ledger = CaseLedger.received(RECEIVED);
  private LocalDate asOf = TODAY;
  private int extension = 5;
  private boolean applicationThere = true;
  private final List<LedgerDocument> documents = new ArrayList<>();

  /** One whose reviews are open side by side: it was accepted and handed over. */
  static SomeCase underReview() {
    return new SomeCase()
        .done("accept", StepOutcome.ACCEPTED)
        .done("hand_over", StepOutcome.DONE)
        .done("air_defence", StepOutcome.SKIPPED)
        .open("review", "li", "zhang")
        .open("quality", "chen")
        .open("safety", "chen")
        .happened(new CaseEvent(CaseEvent.Kind.ACCEPTED, RECEIVED.plusDays(1)));
  }

  SomeCase state(FlowState now) {
    state = now;
    return this;
  }

  SomeCase open(String step, String... holders) {
    open.put(new StepId(step), people(holders));
    return this;
  }

  SomeCase waiting(String step, String... holders) {
    waiting.put(new StepId(step), people(holders));
    return this;
  }

  SomeCase done(String step, StepOutcome outcome) {
    open.remove(new StepId(step));
    done.put(new StepId(step), outcome);
    return this;
  }

  SomeCase happened(CaseEvent event) {
    ledger = ledger.with(event);
    return this;
  }

  SomeCase asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  SomeCase withoutExtension() {
    extension = 0;
    return this;
  }

  SomeCase withoutApplication() {
    applicationThere = false;
    return this;
  }

  /** A document that this case used for a material, or another case where it is not its own. */
  SomeCase used(String material, String name, int version, boolean own) {
    documents.add(
        new LedgerDocument(
            PROJECT,
            new ContentHash(String.valueOf(version).repeat(64)),
            name,
            ContentType.PDF,
            1000,
            Optional.of(new MaterialId(material)),
            version,
            Optional.empty(),
            AT,
            new AccountName("shenqing"),
            own ? List.of(NUMBER.value()) : List.of()));
    return this;
  }

  SomeCase recorded(String act, String by, String step, String text, String... named) {
    record.add(
        new RecordEntry(
            NUMBER,
            record.size() + 1,
            AT.plusSeconds(60L * record.size()),
            act,
            new AccountName(by),
            Optional.empty(),
            Optional.of(new DepartmentId("housing")).filter(one -> !step.isEmpty()),
            Optional.of(step).filter(one -> !one.isEmpty()).map(StepId::new),
            act.equals("complete") ? Optional.of(StepOutcome.AGREE) : Optional.empty(),
            List.of(named),
            text,
            act.equals("correct") ? List.of("field:invest.amount|总投资与概算不一致") : List.of(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** As an approver sees it. */
  FoundCase seenBy(String account) {
    return seen(
        account,
        Set.copyOf(
            Stream.of(FlowAct.values())
                .filter(
                    act -> act != FlowAct.ANSWER && act != FlowAct.WITHDRAW && act != FlowAct.LEAVE)
                .toList()));
  }

  /** As one sees it who may only read. */
  FoundCase seenByReader() {
    return seen("jiandu", Set.of());
  }

  private FoundCase seen(String account, Set<FlowAct> may) {
    Pack pack = RealPacks.HAIKOU;
    CaseFile file = file(pack);
    WorkingCalendar calendar = WorkingCalendar.of(pack.calendar().values());
    CaseView view =
        new CaseView(
            file,
            project(),
            pack,
            Objects.requireNonNull(pack.flows().get(new FlowId("construction_permit"))),
            record,
            CaseClock.of(file, asOf, calendar),
            CaseClock.days(file, asOf, calendar),
            state.isClosed() ? Set.of() : may,
            List.of());
    return new FoundCase(
        view,
        new PersonId(account),
        TODAY,
        Optional.of(application()).filter(one -> applicationThere),
        documents,
        LANES,
        Map.of(
            new AccountName("li"), "李建国",
            new AccountName("chen"), "陈志强",
            new AccountName("wang"), "王芳",
            new AccountName("lin"), "林海生"),
        (flow, locale) -> "<" + flow.flow().id() + " " + locale.getLanguage() + ">");
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
                    ClockLimit.calendar(7), extension, new CitationId("construction_law", "8"))),
            Optional.of(5)),
        HandlingState.HANDLING,
        new FlowReading(state, open, waiting, done),
        new FlowPosition("{}"),
        ledger,
        Optional.empty(),
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

  private static Application application() {
    return new Application(
        new ApplicationNumber(NUMBER.application()),
        DraftId.parse("00000000-0000-4000-8000-000000000001"),
        PROJECT,
        new PackReference("haikou", "1", "abc"),
        AT,
        new AccountName("shenqing"),
        List.of(),
        new Receipt(RECEIPT));
  }

  private static LaneId lane(String name) {
    return new LaneId(name);
  }

  private static List<PersonId> people(String... names) {
    return Stream.of(names).map(PersonId::new).toList();
  }
}
