package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ApplicabilityCounts;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.ProjectSearch;
import io.gongjian.engine.project.ProjectSummary;
import io.gongjian.engine.project.SearchProjects;
import io.gongjian.engine.project.StoreFacts;
import io.gongjian.engine.project.StoreProject;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Projects in the database. */
public final class MyBatisProjects
    implements FindProject, StoreProject, StoreFacts, SearchProjects {

  /** A code is kept in ASCII; the database refuses to compare it with anything else. */
  private static final Predicate<String> ASCII = Pattern.compile("\\p{ASCII}+").asMatchPredicate();

  private final Database database;

  public MyBatisProjects(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Project> find(ProjectId id) {
    return database.ask(ProjectMapper.class, mapper -> Optional.ofNullable(mapper.project(id)));
  }

  /** Finds a project and locks its row until the transaction ends. */
  public Optional<Project> lock(ProjectId id) {
    return database.ask(
        ProjectMapper.class, mapper -> Optional.ofNullable(mapper.lockedProject(id)));
  }

  /** Finds a project and keeps its row from being changed until the transaction ends. */
  public Optional<Project> hold(ProjectId id) {
    return database.ask(ProjectMapper.class, mapper -> Optional.ofNullable(mapper.heldProject(id)));
  }

  @Override
  public boolean store(Project project) {
    return database.tellUnlessThere(ProjectMapper.class, mapper -> mapper.insertProject(project));
  }

  @Override
  public void store(Project project, List<FactRecord> records) {
    ProjectId id = project.id();
    database.tell(
        ProjectMapper.class,
        mapper -> {
          if (mapper.advance(id, project.version() - 1, project.version(), project.changedAt())
              != 1) {
            throw new EngineException(
                ErrorCode.UNEXPECTED, "another version of project [" + id + "] is stored");
          }
          mapper.retireFacts(id, records.stream().map(record -> record.fact()).toList());
          mapper.insertFacts(
              records.stream().map(record -> FactRows.row(project.id(), record)).toList());
        });
  }

  @Override
  public Page<ProjectSummary> search(ProjectSearch search) {
    PageRequest request = search.page();
    @Nullable CreditCode owner = search.owner().orElse(null);
    @Nullable String part = search.text().map(text -> "%" + escaped(text) + "%").orElse(null);
    @Nullable String beginning =
        search.text().filter(ASCII).map(text -> escaped(text) + "%").orElse(null);
    @Nullable List<String> regions =
        search.regions().map(some -> some.stream().map(MyBatisProjects::in).toList()).orElse(null);
    if (regions != null && regions.isEmpty()) {
      return new Page<>(List.of(), request, 0);
    }
    return database.ask(
        ProjectMapper.class,
        mapper -> {
          long total = mapper.countProjects(owner, regions, part, beginning);
          List<ProjectSummaryRow> rows =
              total <= request.skipped()
                  ? List.of()
                  : mapper.projects(
                      owner,
                      regions,
                      part,
                      beginning,
                      request.after().map(PageKey::at).orElse(null),
                      request.after().map(PageKey::id).orElse(null),
                      request.skipped(),
                      request.size() + 1);
          return Page.of(
              rows.stream().map(MyBatisProjects::summary).toList(),
              request,
              total,
              one -> new PageKey(one.changedAt(), one.id().toString()));
        });
  }

  /** What the codes of regions are like that lie in one; digits need no escape. */
  private static String in(RegionCode region) {
    return region.prefix() + "%";
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static ProjectSummary summary(ProjectSummaryRow row) {
    Optional<ProjectSummary.Latest> latest =
        row.latestId() == null || row.latestSavedAt() == null
            ? Optional.empty()
            : Optional.of(
                new ProjectSummary.Latest(
                    row.latestId(),
                    row.latestSavedAt(),
                    new ApplicabilityCounts(
                        row.requiredCount(), row.openCount(), row.notRequiredCount())));
    return new ProjectSummary(
        row.id(),
        row.name(),
        row.region(),
        new Organisation(row.organisation(), row.organisationName()),
        Optional.ofNullable(row.code()),
        row.changedAt(),
        row.answered(),
        latest);
  }
}
