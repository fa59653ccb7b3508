package io.gongjian.webapp.adapter.persistence.migration;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.migration.CaseVerdict;
import io.gongjian.engine.migration.FindRunningCases;
import io.gongjian.engine.migration.FlowVersion;
import io.gongjian.engine.migration.KeepMigration;
import io.gongjian.engine.migration.MigrationId;
import io.gongjian.engine.migration.MigrationPlan;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Migrations of cases in the database. */
public final class MyBatisMigrations implements KeepMigration, FindRunningCases {

  private final Database database;
  private final MyBatisCases cases;

  public MyBatisMigrations(Database database, MyBatisCases cases) {
    this.database = database;
    this.cases = cases;
  }

  @Override
  public List<FlowVersion> versions() {
    return database.ask(MigrationMapper.class, MigrationMapper::flowVersions);
  }

  @Override
  public List<CaseFile> running(FlowId flow, PackReference pack, String after, int most) {
    return cases.running(flow, pack, after, most);
  }

  @Override
  public void add(MigrationPlan plan) {
    MigrationRow row =
        new MigrationRow(
            plan.id().toString(),
            plan.flow(),
            plan.from(),
            plan.to().version(),
            plan.to().hash(),
            written(plan.answers()),
            plan.by(),
            plan.begunAt());
    database.tell(
        MigrationMapper.class,
        mapper -> {
          mapper.insertMigration(row);
          mapper.insertRunning(row);
        });
  }

  @Override
  public Optional<MigrationPlan> find(MigrationId id) {
    return database.ask(
        MigrationMapper.class,
        mapper -> Optional.ofNullable(mapper.migration(id.toString())).map(row -> plan(id, row)));
  }

  private static MigrationPlan plan(MigrationId id, MigrationRow row) {
    return new MigrationPlan(
        id,
        row.flow(),
        row.pack(),
        new PackReference(row.pack().id(), row.toVersion(), row.toHash()),
        read(row.answers()),
        row.begunBy(),
        row.begunAt());
  }

  @Override
  public Map<MigrationState, Long> counts(MigrationId id) {
    Map<MigrationState, Long> counts = new EnumMap<>(MigrationState.class);
    database
        .ask(MigrationMapper.class, mapper -> mapper.stateCounts(id.toString()))
        .forEach(row -> counts.put(MigrationState.ofWord(row.state()), row.cases()));
    return counts;
  }

  @Override
  public List<CaseNumber> waiting(MigrationId id, int most) {
    return database.ask(MigrationMapper.class, mapper -> mapper.waiting(id.toString(), most));
  }

  @Override
  public void settle(MigrationId id, CaseVerdict verdict) {
    MigrationCaseRow row =
        new MigrationCaseRow(
            verdict.number(),
            verdict.state().word(),
            verdict.reason(),
            verdict.step().map(StepId::value).orElse(null));
    database.tell(MigrationMapper.class, mapper -> mapper.settle(id.toString(), row));
  }

  @Override
  public List<CaseVerdict> left(MigrationId id, int most) {
    return database.ask(
        MigrationMapper.class,
        mapper ->
            mapper.left(id.toString(), most).stream()
                .map(
                    row ->
                        new CaseVerdict(
                            row.caseNumber(),
                            MigrationState.ofWord(row.state()),
                            row.reason(),
                            Optional.ofNullable(row.step()).map(StepId::new)))
                .toList());
  }

  private static String written(MigrationAnswers answers) {
    Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
    answers.renamed().forEach((older, newer) -> renamed.put(older.value(), newer.value()));
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("renamed", renamed);
    tree.put("passed", answers.passed().stream().map(StepId::value).toList());
    return JsonText.compact(tree);
  }

  private static MigrationAnswers read(String text) {
    if (JsonReader.read(text) instanceof JsonReading.Read read
        && read.tree() instanceof Map<?, ?> tree
        && tree.get("renamed") instanceof Map<?, ?> renamed
        && tree.get("passed") instanceof List<?> passed) {
      Map<StepId, StepId> names = new TreeMap<>();
      renamed.forEach(
          (older, newer) ->
              names.put(new StepId(String.valueOf(older)), new StepId(String.valueOf(newer))));
      Set<StepId> steps = new TreeSet<>();
      passed.forEach(step -> steps.add(new StepId(String.valueOf(step))));
      return new MigrationAnswers(names, steps);
    }
    throw new EngineException(ErrorCode.UNREADABLE_RECORD, "the answers of a migration");
  }
}
