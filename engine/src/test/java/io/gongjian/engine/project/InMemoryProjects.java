package io.gongjian.engine.project;

import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.vocabulary.FactId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A store of projects that forgets all at the end of a test. */
final class InMemoryProjects {

  private final Map<ProjectId, Project> projects = new LinkedHashMap<>();
  private final Map<ProjectId, List<FactRecord>> facts = new LinkedHashMap<>();
  private final List<SavedDetermination> determinations = new ArrayList<>();

  static InMemoryProjects with(Project... known) {
    InMemoryProjects store = new InMemoryProjects();
    for (Project project : known) {
      store.store(project);
    }
    return store;
  }

  boolean store(Project project) {
    boolean taken =
        project.code().isPresent()
            && projects.values().stream()
                .anyMatch(
                    other ->
                        !other.id().equals(project.id()) && other.code().equals(project.code()));
    if (!taken) {
      projects.put(project.id(), project);
    }
    return !taken;
  }

  Optional<Project> find(ProjectId id) {
    return Optional.ofNullable(projects.get(id));
  }

  void storeFacts(Project project, List<FactRecord> records) {
    Project before = projects.get(project.id());
    if (before == null || before.version() + 1 != project.version()) {
      throw new IllegalStateException("not the next version [" + project + "]");
    }
    projects.put(project.id(), project);
    facts.computeIfAbsent(project.id(), id -> new ArrayList<>()).addAll(records);
  }

  List<FactRecord> facts(ProjectId project) {
    Map<FactId, FactRecord> latest = new TreeMap<>();
    facts.getOrDefault(project, List.of()).forEach(record -> latest.put(record.fact(), record));
    return List.copyOf(latest.values());
  }

  List<FactRecord> history(ProjectId project, FactId fact) {
    return facts.getOrDefault(project, List.of()).stream()
        .filter(record -> record.fact().equals(fact))
        .sorted(Comparator.comparing(FactRecord::version).reversed())
        .toList();
  }

  Page<ProjectSummary> search(ProjectSearch search) {
    List<ProjectSummary> found =
        projects.values().stream()
            .filter(project -> search.text().map(project.name()::contains).orElse(true))
            .filter(
                project -> search.owner().map(project.organisation().code()::equals).orElse(true))
            .filter(project -> search.regions().map(some -> lies(project, some)).orElse(true))
            .map(this::summary)
            .toList();
    return Page.of(found, search.page());
  }

  void storeDetermination(SavedDetermination determination) {
    determinations.add(determination);
  }

  Optional<SavedDetermination> findDetermination(ProjectId project, DeterminationId id) {
    return determinations.stream()
        .filter(saved -> saved.summary().project().equals(project))
        .filter(saved -> saved.summary().id().equals(id))
        .findFirst();
  }

  Page<DeterminationSummary> determinations(ProjectId project, PageRequest request) {
    List<DeterminationSummary> found =
        determinations.stream()
            .map(SavedDetermination::summary)
            .filter(summary -> summary.project().equals(project))
            .toList();
    return Page.of(found, request);
  }

  private static boolean lies(Project project, Set<RegionCode> regions) {
    return regions.stream().anyMatch(region -> region.covers(project.region()));
  }

  private ProjectSummary summary(Project project) {
    return new ProjectSummary(
        project.id(),
        project.name(),
        project.region(),
        project.organisation(),
        project.code(),
        project.changedAt(),
        facts(project.id()).size(),
        Optional.empty());
  }
}
