package io.gongjian.webapp.adapter.persistence.migration;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.migration.FlowVersion;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on migrations of cases. */
public interface MigrationMapper {

  List<FlowVersion> flowVersions();

  void insertMigration(MigrationRow row);

  /** All that run in the flow now, each of them waiting. */
  void insertRunning(MigrationRow row);

  @Nullable MigrationRow migration(@Param("id") String id);

  List<StateCountRow> stateCounts(@Param("id") String id);

  List<CaseNumber> waiting(@Param("id") String id, @Param("many") int many);

  /** The answer is 0 where the case does not wait any more. */
  int settle(@Param("id") String id, @Param("one") MigrationCaseRow one);

  List<MigrationCaseRow> left(@Param("id") String id, @Param("many") int many);
}
