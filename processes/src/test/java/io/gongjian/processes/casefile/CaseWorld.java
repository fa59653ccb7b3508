package io.gongjian.processes.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.AnsweringCorrection;
import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.casefile.BeginningCases;
import io.gongjian.engine.casefile.CaseClock;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseGround;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.casefile.RemindingCases;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.processes.flow.PlayingFlows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case of a matter of Hainan, handled by an office of Haikou, as tests tell it. */
final class CaseWorld {

  static final RegionCode HAIKOU = new RegionCode("460100");
  static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");
  static final Actor APPLICANT =
      new Actor(new AccountName("shenqing"), Role.APPLICANT, Optional.of(OWNER));

  private static final Pack PACK =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  /** A Monday. */
  static final LocalDate RECEIVED = LocalDate.parse("2026-11-02");

  final KeptCases kept = new KeptCases();
  final CaseNumber number = new CaseNumber("460100-20261102-00001-01");
  private final DepartmentId department;
  private final Project project;
  private final Ticking clock = new Ticking(ChinaDay.begin(RECEIVED).plusSeconds(36_000));
  private final CaseGround ground;
  private final ActingOnCase acting;
  private int keys;

  /** A clock that is set by hand. */
  private static final class Ticking extends Clock {
    private Instant now;

    Ticking(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ChinaDay.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** A case of {@code matter} that was handed in on {@link #RECEIVED}. */
  CaseWorld(String matter) {
    this(matter, "");
  }

  /** One in which a lane has nobody. */
  CaseWorld(String matter, String laneOfNobody) {
    MatterId id = new MatterId(matter);
    department = Optional.ofNullable(PACK.matters().get(id)).orElseThrow().department();
    Instant then = clock.instant();
    project =
        new Project(
            ProjectId.parse("0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a01"),
            "示范项目",
            HAIKOU,
            new Organisation(OWNER, "海口示范建设有限公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            then,
            then);
    ground =
        new CaseGround(
            reference -> Optional.of(PACK),
            asked -> Optional.of(project).filter(one -> one.id().equals(asked)),
            asked -> List.of(),
            (pack, region, asOf, facts) -> known(pack.reference(), asOf),
            (pack, flow, of, known) -> (step, outcomes) -> ConditionTruth.FAILS,
            (of, lane, region) ->
                lane.value().equals(laneOfNobody) ? List.of() : people(of, lane, region));
    acting =
        new ActingOnCase(
            new ActingOnCase.Stores(
                kept, kept, kept, kept, person -> !person.value().startsWith("nobody")),
            ground,
            new PlayingFlows(),
            clock);
    new BeginningCases(ground, new PlayingFlows(), kept, kept)
        .begin(
            new BeginCases.HandedIn(
                project,
                PACK,
                known(PACK.reference(), RECEIVED),
                Map.of(number, id),
                APPLICANT.account(),
                Moment.of(clock)));
  }

  /** Everybody of a lane is named for it: {@code window1} and {@code window2}. */
  private static List<PersonId> people(DepartmentId of, LaneId lane, RegionCode region) {
    return List.of(new PersonId(lane + "1"), new PersonId(lane + "2"));
  }

  /** Of a project of which nothing was told. */
  static Determination known(PackReference pack, LocalDate asOf) {
    return new Determination(
        pack,
        HAIKOU,
        asOf,
        new FactSheet(List.of(), Set.of()),
        List.of(),
        List.of(),
        ProcessResult.NOT_ASKED,
        List.of(),
        List.of());
  }

  /** Somebody of the office that decides. */
  Actor official(String name) {
    return official(name, department, HAIKOU);
  }

  static Actor official(String name, DepartmentId department, RegionCode region) {
    return new Actor(
        new AccountName(name), Role.APPROVER, Optional.empty(), Set.of(department), Set.of(region));
  }

  CaseWorld on(String day) {
    clock.now = ChinaDay.begin(LocalDate.parse(day)).plusSeconds(36_000);
    return this;
  }

  Attempt<CaseFile> act(Actor actor, FlowAction action, String text) {
    keys++;
    return act(actor, action, text, "key-" + keys);
  }

  Attempt<CaseFile> act(Actor actor, FlowAction action, String text, String key) {
    return acting.act(actor, new CaseRequest(number, action, text, Optional.of(key)));
  }

  ActingOnCase acting() {
    return acting;
  }

  /** Somebody of the office answers on a step. */
  Attempt<CaseFile> complete(String by, String step, StepOutcome outcome, String text) {
    return act(
        official(by),
        new FlowAction.Complete(
            new StepId(step),
            Optional.of(outcome),
            Optional.of(text).filter(words -> !words.isEmpty())),
        text);
  }

  CaseFile file() {
    return kept.kept(number).file();
  }

  CaseClock clock() {
    return CaseClock.of(file(), Moment.of(clock).day(), calendar());
  }

  private static WorkingCalendar calendar() {
    return WorkingCalendar.of(PACK.calendar().values());
  }

  Attempt<CaseView> open(Actor actor) {
    return open(actor, Optional.empty());
  }

  /** As the clock stood, or will stand, on a day. */
  Attempt<CaseView> open(Actor actor, LocalDate asOf) {
    return open(actor, Optional.of(asOf));
  }

  private Attempt<CaseView> open(Actor actor, Optional<LocalDate> asOf) {
    return new OpeningCase(kept, kept, asked -> Optional.of(project), ground, clock)
        .open(actor, number, asOf);
  }

  private OpeningCase opening() {
    return new OpeningCase(kept, kept, asked -> Optional.of(project), ground, clock);
  }

  FollowingCases following(FindOwnCases own) {
    return new FollowingCases(kept, own, kept, asked -> Optional.of(project), ground, clock);
  }

  /** The applicant answers what is to be corrected. */
  AnsweringCorrection answering(Ledger ledger, UseEvidence useEvidence) {
    return new AnsweringCorrection(opening(), acting, ledger, useEvidence);
  }

  /** Runs the day's reminders, twice as two nodes would. */
  int remind() {
    RemindingCases reminding =
        new RemindingCases(
            new RemindingCases.Stores(kept, kept, kept, kept, kept),
            CaseWorld::people,
            ground,
            clock);
    int told = 0;
    for (CaseNumber due : reminding.due()) {
      told += reminding.remind(due).asDone().orElseThrow() ? 1 : 0;
      told += reminding.remind(due).asDone().orElseThrow() ? 1 : 0;
    }
    return told;
  }

  List<String> acts() {
    return kept.record(number).stream().map(RecordEntry::act).toList();
  }

  /** The word of the one reason of a refusal. */
  static String reason(Attempt<?> attempt) {
    Refusal.NotReady refusal = (Refusal.NotReady) attempt.asRefused().orElseThrow();
    return refusal.reasons().get(0).code();
  }
}
