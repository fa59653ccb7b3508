package io.gongjian.processes.progress;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseLedger;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FindOwnCases;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.progress.FollowingStages;
import io.gongjian.engine.progress.ProjectStages;
import io.gongjian.engine.progress.ReadingStages;
import io.gongjian.engine.progress.StageFile;
import io.gongjian.engine.progress.StageGround;
import io.gongjian.engine.progress.StoreStages;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project of Hainan whose stages are followed, as tests tell it. */
public final class StageWorld implements FindOwnCases, StoreStages {

  private static final Pack PACK =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private static final RegionCode HAIKOU = new RegionCode("460100");
  private static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");
  private static final Moment MOMENT =
      new Moment(ChinaDay.begin(LocalDate.parse("2026-11-30")), LocalDate.parse("2026-11-30"));

  private final Map<MatterId, Applicability> applicabilities = new TreeMap<>();
  private final List<CaseFile> cases = new ArrayList<>();
  private final List<LicenceDocument> licences = new ArrayList<>();
  private final Project project;
  private final FollowingStages following;
  private final ReadingStages reading;
  private ProcessId process = new ProcessId("PT3");
  private @Nullable StageFile kept;

  /** A project that is one of ordinary social investment and requires nothing yet. */
  public StageWorld(RunFlow runFlow, String id) {
    project =
        new Project(
            ProjectId.parse(id),
            "示范项目",
            HAIKOU,
            new Organisation(OWNER, "海口示范建设有限公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            MOMENT.at(),
            MOMENT.at());
    following =
        new FollowingStages(
            new FollowingStages.Stores(
                asked -> Optional.of(project),
                asked -> Optional.ofNullable(kept),
                this,
                this,
                of -> licences),
            new StageGround(
                (region, day) -> new PackChoice.Chosen(PACK),
                reference -> Optional.of(PACK),
                asked -> List.of(),
                (pack, region, asOf, facts) -> known(asOf),
                (pack, flow, of, known) -> (step, outcomes) -> ConditionTruth.HOLDS),
            runFlow);
    reading =
        new ReadingStages(
            new DeterminingProject(
                asked -> Optional.of(project),
                asked -> List.of(),
                (region, day) -> new PackChoice.Chosen(PACK),
                (pack, region, asOf, facts) -> known(asOf),
                Clock.fixed(MOMENT.at(), ChinaDay.ZONE)),
            asked -> Optional.ofNullable(kept),
            this,
            of -> licences);
  }

  private Determination known(LocalDate asOf) {
    return new Determination(
        PACK.reference(),
        HAIKOU,
        asOf,
        new FactSheet(List.of(), Set.of()),
        List.of(),
        List.of(),
        new ProcessResult(
            Optional.of(process),
            List.of(),
            Optional.of(
                new StatedLimit(
                    new TimeLimit(100, LimitUnit.WORKING),
                    List.of(CitationId.parse("hainan_reform_plan_2019#social")),
                    false)),
            List.of(),
            List.of()),
        PACK.matters().keySet().stream().map(this::result).toList(),
        List.of());
  }

  private MatterResult result(MatterId matter) {
    return new MatterResult(
        matter,
        applicabilities.getOrDefault(matter, Applicability.NOT_REQUIRED),
        List.of(),
        List.of(),
        List.of(),
        new LimitResult(Optional.empty(), true, Optional.empty(), List.of()),
        List.of());
  }

  /** The determination says of a matter how it applies, from now on. */
  public StageWorld applies(String matter, Applicability how) {
    applicabilities.put(known(matter).id(), how);
    return this;
  }

  private static Matter known(String matter) {
    return Optional.ofNullable(PACK.matters().get(new MatterId(matter))).orElseThrow();
  }

  public StageWorld is(String type) {
    process = new ProcessId(type);
    return this;
  }

  /** A case of a matter, as it stands. */
  public StageWorld has(String matter, FlowState state) {
    return has(matter, state, "2026-11-30");
  }

  /** A case that was received on a day, with what its clock goes by. */
  public StageWorld has(String matter, FlowState state, String received, CaseEvent... events) {
    Matter of = known(matter);
    cases.removeIf(one -> one.head().matter().equals(of.id()));
    CaseLedger ledger = CaseLedger.received(LocalDate.parse(received));
    for (CaseEvent event : events) {
      ledger = ledger.with(event);
    }
    cases.add(
        new CaseFile(
            new CaseHead(
                new CaseNumber("460100-20261009-%05d-01".formatted(cases.size() + 1)),
                project.id(),
                OWNER,
                HAIKOU,
                of.id(),
                of.department(),
                PACK.reference(),
                MOMENT.day(),
                of.flow().orElse(new FlowId("standard_permit")),
                MOMENT.at(),
                Optional.empty(),
                Optional.empty()),
            HandlingState.RECEIVED,
            new FlowReading(state, Map.of(), Map.of(), Map.of()),
            new FlowPosition("{}"),
            ledger,
            Optional.empty(),
            1,
            MOMENT.at()));
    return this;
  }

  public StageWorld holds(LicenceDocument licence) {
    licences.add(licence);
    return this;
  }

  public StageWorld begin() {
    following.begin(project, MOMENT);
    return this;
  }

  public StageWorld follow() {
    following.follow(project.id(), MOMENT);
    return this;
  }

  /** Something has become known of it. */
  public StageWorld know() {
    following.know(project, MOMENT);
    return this;
  }

  public ProjectId id() {
    return project.id();
  }

  /** Where its stage flow stands; fails where it has not begun. */
  public FlowReading standing() {
    return Optional.ofNullable(kept).orElseThrow().reading();
  }

  public boolean isBegun() {
    return kept != null;
  }

  /** How it reads on a day. */
  public ProjectStages read(String day) {
    return reading
        .read(Actor.system(), project.id(), Optional.of(LocalDate.parse(day)))
        .fold(
            read -> read,
            refusal -> {
              throw new AssertionError(refusal);
            });
  }

  @Override
  public List<CaseFile> ofProject(ProjectId of) {
    return List.copyOf(cases);
  }

  @Override
  public List<CaseFile> open(CreditCode owner, int most) {
    return List.of();
  }

  @Override
  public List<CaseFile> ended(CreditCode owner, int most) {
    return List.of();
  }

  @Override
  public void add(StageFile file) {
    kept = file;
  }

  @Override
  public void change(StageFile file) {
    kept = file;
  }
}
