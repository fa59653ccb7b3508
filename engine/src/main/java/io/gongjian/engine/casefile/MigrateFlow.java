package io.gongjian.engine.casefile;

/** Takes a case from its flow into a changed one, in the transaction of the caller. */
@FunctionalInterface
public interface MigrateFlow {

  /**
   * Takes it, or tells why not; then nothing changed.
   *
   * @param from the case where it stands
   * @param to the same case in the changed flow, without a position
   */
  FlowMigration migrate(RunningCase from, RunningCase to, MigrationAnswers answers);
}
