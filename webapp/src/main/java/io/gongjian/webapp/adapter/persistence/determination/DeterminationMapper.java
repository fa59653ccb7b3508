package io.gongjian.webapp.adapter.persistence.determination;

import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Bytes;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on kept determinations. */
public interface DeterminationMapper {

  @Nullable DeterminationSummary determination(
      @Param("project") ProjectId project, @Param("id") DeterminationId id);

  List<DeterminationSummary> determinations(
      @Param("project") ProjectId project,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countDeterminations(@Param("project") ProjectId project);

  @Nullable Bytes receipt(@Param("id") DeterminationId id);

  void insertDetermination(@Param("row") DeterminationSummary row, @Param("receipt") Bytes receipt);

  void markLatest(@Param("project") ProjectId project, @Param("id") DeterminationId id);
}
