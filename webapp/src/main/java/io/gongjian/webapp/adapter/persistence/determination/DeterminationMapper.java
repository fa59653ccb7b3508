package io.gongjian.webapp.adapter.persistence.determination;

import io.gongjian.webapp.adapter.persistence.Bytes;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on kept determinations. */
public interface DeterminationMapper {

  @Nullable DeterminationRow determination(
      @Param("project") String project, @Param("id") String id);

  List<DeterminationRow> determinations(
      @Param("project") String project,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countDeterminations(@Param("project") String project);

  @Nullable Bytes receipt(@Param("id") String id);

  void insertDetermination(@Param("row") DeterminationRow row, @Param("receipt") Bytes receipt);

  void markLatest(@Param("project") String project, @Param("id") String id);
}
