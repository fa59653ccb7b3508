package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.vocabulary.FactId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on projects and their facts. */
public interface ProjectMapper {

  @Nullable Project project(@Param("id") ProjectId id);

  @Nullable Project lockedProject(@Param("id") ProjectId id);

  @Nullable Project heldProject(@Param("id") ProjectId id);

  void insertProject(Project project);

  /** Gives the project its next version; the answer is 0 when its version is not {@code before}. */
  int advance(
      @Param("id") ProjectId id,
      @Param("before") long before,
      @Param("after") long after,
      @Param("changedAt") Instant changedAt);

  /** With {@code regions} only those whose code begins with one of them. */
  List<ProjectSummaryRow> projects(
      @Param("owner") @Nullable CreditCode owner,
      @Param("regions") @Nullable List<String> regions,
      @Param("part") @Nullable String part,
      @Param("beginning") @Nullable String beginning,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  long countProjects(
      @Param("owner") @Nullable CreditCode owner,
      @Param("regions") @Nullable List<String> regions,
      @Param("part") @Nullable String part,
      @Param("beginning") @Nullable String beginning);

  List<FactRow> latestFacts(@Param("project") ProjectId project);

  List<FactRow> factHistory(@Param("project") ProjectId project, @Param("fact") FactId fact);

  void retireFacts(@Param("project") ProjectId project, @Param("facts") List<FactId> facts);

  void insertFacts(@Param("rows") List<FactRow> rows);
}
