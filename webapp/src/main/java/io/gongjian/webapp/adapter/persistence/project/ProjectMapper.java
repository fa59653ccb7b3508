package io.gongjian.webapp.adapter.persistence.project;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on projects and their facts. */
public interface ProjectMapper {

  @Nullable ProjectRow project(@Param("id") String id);

  @Nullable ProjectRow lockedProject(@Param("id") String id);

  @Nullable ProjectRow heldProject(@Param("id") String id);

  void insertProject(ProjectRow project);

  /** Gives the project its next version; the answer is 0 when its version is not {@code before}. */
  int advance(
      @Param("id") String id,
      @Param("before") long before,
      @Param("after") long after,
      @Param("changedAt") Instant changedAt);

  /** With {@code regions} only those whose code begins with one of them. */
  List<ProjectSummaryRow> projects(
      @Param("owner") @Nullable String owner,
      @Param("regions") @Nullable List<String> regions,
      @Param("part") @Nullable String part,
      @Param("beginning") @Nullable String beginning,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countProjects(
      @Param("owner") @Nullable String owner,
      @Param("regions") @Nullable List<String> regions,
      @Param("part") @Nullable String part,
      @Param("beginning") @Nullable String beginning);

  List<FactRow> latestFacts(@Param("project") String project);

  List<FactRow> factHistory(@Param("project") String project, @Param("fact") String fact);

  void retireFacts(@Param("project") String project, @Param("facts") List<String> facts);

  void insertFacts(@Param("rows") List<FactRow> rows);
}
