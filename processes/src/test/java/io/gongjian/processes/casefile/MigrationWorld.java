package io.gongjian.processes.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.casefile.BeginningCases;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseGround;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.casefile.MigratingCases;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.ConditionTruth;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.migration.BeginningMigration;
import io.gongjian.engine.migration.CarryingMigration;
import io.gongjian.engine.migration.CarryingMigration.InOneChange;
import io.gongjian.engine.migration.FindRunningCases;
import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.migration.FollowingMigration;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationProgress;
import io.gongjian.engine.migration.TryingMigration;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.publish.Publication;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.processes.flow.MigratingFlows;
import io.gongjian.processes.flow.PlayingFlows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Cases of one matter that run, while a newer version of their pack has another flow for it. */
final class MigrationWorld {

  private static final String FILE = "flows/standard_permit.yaml";
  private static final MatterId MATTER = new MatterId("state_land_supply");
  private static final RegionCode HAIKOU = CaseWorld.HAIKOU;
  private static final PackFiles FILES = PackFiles.read(Path.of("../packs/hainan"));
  private static final Pack OLDER = pack(FILES);
  private static final Pack NEWER = pack(changed());
  private static final Clock CLOCK =
      Clock.fixed(ChinaDay.begin(CaseWorld.RECEIVED).plusSeconds(36_000), ChinaDay.ZONE);

  private final KeptCases kept = new KeptCases();
  private final KeptMigrations migrations = new KeptMigrations(this::runningNumbers);
  private final ServingPacks serving = new ServingPacks();
  private final Set<CaseNumber> numbers = new TreeSet<>();
  private final Map<CaseNumber, RuntimeException> failing = new TreeMap<>();
  private final CaseGround ground;
  private final ActingOnCase acting;
  private final MigratingCases migrating;
  private int changes;
  private int most = Integer.MAX_VALUE;
  private int keys;

  /** A process that was ended. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  MigrationWorld(int cases) {
    serving.swap(
        List.of(
            new Publication(
                "hainan",
                Optional.of(
                    new Publication.Serving(NEWER, new PackSource(changed(), Optional.empty()))),
                List.of(),
                new TreeSet<>(Set.of(NEWER.region())))));
    Instant then = CLOCK.instant();
    Project project =
        new Project(
            ProjectId.parse("0b5f2d5e-6a8e-4f0e-9a55-3d3d6d7a1a01"),
            "示范项目",
            HAIKOU,
            new Organisation(new CreditCode("91460100MA5DEM012B"), "海口示范建设有限公司"),
            Optional.empty(),
            Optional.empty(),
            0,
            then,
            then);
    ground =
        new CaseGround(
            reference -> Optional.of(reference.equals(newer()) ? NEWER : OLDER),
            asked -> Optional.of(project),
            asked -> List.of(),
            (pack, region, asOf, facts) -> CaseWorld.known(pack.reference(), asOf),
            (pack, flow, of, known) -> (step, outcomes) -> ConditionTruth.HOLDS,
            (department, lane, region) -> List.of(new PersonId(lane + "1")));
    PlayingFlows playing = new PlayingFlows();
    acting =
        new ActingOnCase(
            new ActingOnCase.Stores(kept, kept, kept, kept, person -> true),
            ground,
            playing,
            CLOCK);
    MigratingFlows trying = new MigratingFlows();
    migrating =
        new MigratingCases(
            new MigratingCases.Stores(kept, kept, kept),
            new MigratingCases.Ways(
                trying,
                (from, to, answers) -> {
                  Optional.ofNullable(failing.get(new CaseNumber(from.key().value())))
                      .ifPresent(
                          failure -> {
                            throw failure;
                          });
                  return trying.migrate(from, to, answers);
                },
                playing),
            ground,
            CLOCK);
    for (int at = 1; at <= cases; at++) {
      begin(project, playing, new CaseNumber("460100-20261102-%05d-01".formatted(at)), at);
    }
  }

  private void begin(Project project, PlayingFlows playing, CaseNumber number, int seed) {
    numbers.add(number);
    new BeginningCases(ground, playing, kept, kept)
        .begin(
            new BeginCases.HandedIn(
                project,
                OLDER,
                CaseWorld.known(older(), CaseWorld.RECEIVED),
                Map.of(number, MATTER),
                new AccountName("shenqing"),
                Moment.of(CLOCK)));
    Random random = new Random(seed);
    int deeds = random.nextInt(6);
    for (int deed = 0; deed < deeds && !file(number).state().isClosed(); deed++) {
      complete(number, random.nextInt(4) == 0 ? 1 : 0);
    }
  }

  private static Pack pack(PackFiles files) {
    return new PackLoader().load(files, Optional.empty()).pack().orElseThrow();
  }

  /** With a second review before that of the lawyers, whose step is called otherwise. */
  private static PackFiles changed() {
    Map<String, byte[]> files = new TreeMap<>();
    FILES.paths().forEach(path -> files.put(path, FILES.find(path).orElseThrow()));
    String text = new String(files.getOrDefault(FILE, new byte[0]), StandardCharsets.UTF_8);
    String legal = "  - {id: legal_review, ";
    String changed =
        text.replace(
                legal,
                "  - {id: second_review, kind: review, lane: officer, days: 1}\n"
                    + "  - {id: law_review, ")
            .replace("promise: 15", "promise: 18");
    files.put(FILE, changed.getBytes(StandardCharsets.UTF_8));
    files.remove("flows/standard_permit.scenarios.yaml");
    return PackFiles.of("hainan", files);
  }

  static PackReference older() {
    return OLDER.reference();
  }

  static PackReference newer() {
    return NEWER.reference();
  }

  /** The first open step is done, with the outcome of that number. */
  private void complete(CaseNumber number, int outcome) {
    StepId step = file(number).reading().open().keySet().iterator().next();
    Pack pack = file(number).head().pack().equals(newer()) ? NEWER : OLDER;
    StepKind kind =
        Optional.ofNullable(pack.flows().get(new FlowId("standard_permit")))
            .orElseThrow()
            .flow()
            .step(step)
            .kind();
    List<StepOutcome> outcomes = kind.outcomes();
    PersonId by = file(number).reading().open().getOrDefault(step, List.of()).get(0);
    keys++;
    Actor actor = CaseWorld.official(by.value(), file(number).head().department(), HAIKOU);
    assertThat(
            acting
                .act(
                    actor,
                    new CaseRequest(
                        number,
                        new FlowAction.Complete(
                            step,
                            Optional.of(outcomes.get(Math.min(outcome, outcomes.size() - 1))),
                            Optional.of("理由")),
                        "理由",
                        Optional.of("key-" + keys)))
                .asDone())
        .isPresent();
  }

  /** Goes on to the end. */
  void finish(CaseNumber number) {
    while (!file(number).state().isClosed()) {
      complete(number, 0);
    }
  }

  CaseFile file(CaseNumber number) {
    return kept.kept(number).file();
  }

  List<CaseFile> files() {
    return numbers.stream().map(this::file).toList();
  }

  List<RecordEntry> record(CaseNumber number) {
    return kept.record(number);
  }

  private List<CaseNumber> runningNumbers() {
    return files().stream()
        .filter(file -> !file.state().isClosed() && file.head().pack().equals(older()))
        .map(CaseFile::number)
        .toList();
  }

  long running() {
    return files().stream().filter(file -> !file.state().isClosed()).count();
  }

  CaseNumber someRunning() {
    return runningNumbers().get(1);
  }

  long migratedRows() {
    return numbers.stream()
        .flatMap(number -> record(number).stream())
        .filter(entry -> entry.act().equals(RecordEntry.MIGRATED))
        .count();
  }

  void failAt(CaseNumber number, RuntimeException failure) {
    failing.put(number, failure);
  }

  /** The process ends before the change of that number. */
  void stopAfter(int many) {
    most = many;
  }

  TryingMigration trying() {
    return new TryingMigration(
        new FindRunningCases() {
          @Override
          public List<FlowVersion> versions() {
            return List.of();
          }

          @Override
          public List<CaseFile> running(FlowId flow, PackReference pack, String after, int many) {
            return runningNumbers().stream()
                .filter(number -> number.value().compareTo(after) > 0)
                .limit(many)
                .map(MigrationWorld.this::file)
                .toList();
          }
        },
        migrating,
        serving);
  }

  BeginningMigration beginning() {
    return new BeginningMigration(migrations, serving, CLOCK);
  }

  CarryingMigration carrying() {
    List<CaseNumber> failed = new ArrayList<>();
    return new CarryingMigration(
        migrations,
        new FollowingMigration(migrations, serving),
        migrating,
        new InOneChange() {
          @Override
          public <T> Attempt<T> run(Supplier<Attempt<T>> whole) {
            changes++;
            if (changes > most) {
              throw new Stopped();
            }
            return whole.get();
          }
        },
        (number, failure) -> failed.add(number));
  }

  MigrationProgress following(MigrationPlan plan) {
    Actor keeper = new Actor(plan.by(), Role.POLICY_ADMINISTRATOR, Optional.empty());
    return new FollowingMigration(migrations, serving)
        .follow(keeper, plan.id())
        .asDone()
        .orElseThrow();
  }
}
