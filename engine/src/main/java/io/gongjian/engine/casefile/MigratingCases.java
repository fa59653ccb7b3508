package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.FlowMigration.Hindrance;
import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes cases into the flow of another version of their pack, one at a time. The case is locked
 * first, as for every action; what the product itself does in the changed flow is done at once.
 */
public final class MigratingCases {

  private final LockCase lockCase;
  private final FindRecord findRecord;
  private final StoreCase storeCase;
  private final CaseGround ground;
  private final MigrateFlow trying;
  private final MigrateFlow carrying;
  private final CaseSteps steps;
  private final Clock clock;

  /** Where cases are read from and written to. */
  public record Stores(LockCase lockCase, FindRecord findRecord, StoreCase storeCase) {}

  /**
   * How cases are taken.
   *
   * @param trying tells what would happen, and does nothing
   * @param carrying does it
   */
  public record Ways(MigrateFlow trying, MigrateFlow carrying, RunFlow runFlow) {}

  /** Where cases are to go. */
  public record Target(PackReference from, PackReference to, MigrationAnswers answers) {}

  public MigratingCases(Stores stores, Ways ways, CaseGround ground, Clock clock) {
    this.lockCase = stores.lockCase();
    this.findRecord = stores.findRecord();
    this.storeCase = stores.storeCase();
    this.trying = ways.trying();
    this.carrying = ways.carrying();
    this.steps = new CaseSteps(ways.runFlow());
    this.ground = ground;
    this.clock = clock;
  }

  /** What would become of a case; nothing is changed. */
  public FlowMigration judged(CaseFile file, Target target) {
    return migrated(file, target, trying);
  }

  /**
   * Takes a case along, in the transaction of the caller.
   *
   * @return empty for a case that is closed, or no longer of that version
   */
  public Optional<FlowMigration> migrate(AccountName by, CaseNumber number, Target target) {
    return lockCase
        .lock(number)
        .filter(file -> !file.state().isClosed())
        .filter(file -> file.head().pack().equals(target.from()))
        .map(
            file -> {
              FlowMigration migration = migrated(file, target, carrying);
              if (migration instanceof FlowMigration.Safe safe) {
                keep(by, file, target, safe);
              }
              return migration;
            });
  }

  private FlowMigration migrated(CaseFile file, Target target, MigrateFlow way) {
    Pack pack = ground.pack(file.head().in(target.to()));
    return pack.flows().containsKey(file.head().flow())
        ? way.migrate(
            ground.running(file), ground.arriving(file.head(), target.to()), target.answers())
        : new FlowMigration.MustStay(
            Hindrance.FLOW_GONE, file.reading().open().keySet().stream().findFirst().orElseThrow());
  }

  private void keep(AccountName by, CaseFile file, Target target, FlowMigration.Safe safe) {
    Moment moment = Moment.of(clock);
    CaseFile there = file.in(target.to());
    List<RecordEntry> record = findRecord.record(file.number());
    CaseChange change = CaseChange.of(there, record);
    RecordEntry entry =
        CaseChange.migrated(change, by, target.from().version(), target.to().version(), moment);
    Moved moved = new Moved(safe.position(), safe.reading(), Optional.empty());
    CaseChange done =
        change.recorded(entry).moved(moved, List.of(), file.handling(), moment.at()).next();
    CaseChange whole = steps.bySystem(done, ground.running(done.file()), moment);
    storeCase.change(whole.kept(moment.day(), ground), whole.added());
  }
}
