package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.PageTasks;
import io.gongjian.engine.casefile.TaskQuery;
import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists of cases, read from the database. A list is made of shelves, each of which stands in its
 * order in an index; what a page needs is read from each, and merged.
 */
public final class MyBatisTasks implements PageTasks {

  private static final Predicate<String> OF_A_NUMBER =
      Pattern.compile("[0-9-]+").asMatchPredicate();

  private final Database database;

  public MyBatisTasks(Database database) {
    this.database = database;
  }

  @Override
  public Page<CaseSummary> page(Viewer viewer, TaskQuery query, PageRequest request) {
    boolean byTime = query.view() == TaskView.DONE;
    return database.ask(
        TaskMapper.class,
        mapper -> {
          List<Shelf> shelves =
              shelves(mapper, viewer, query.view(), query.region(), closed(query));
          if (shelves.isEmpty()) {
            return new Page<>(List.of(), request, 0);
          }
          AskedTasks page =
              asked(shelves, query, request.after(), request.skipped(), request.size() + 1);
          AskedTasks all = asked(shelves, query, Optional.empty(), 0, MOST_COUNTED);
          List<TaskRow> rows = byTime ? mapper.acted(page) : mapper.listed(page);
          long total = byTime ? mapper.countActed(all) : mapper.countListed(all);
          return Page.of(rows, request, total, byTime ? MyBatisTasks::byTime : MyBatisTasks::byDue)
              .map(CaseRows::summary);
        });
  }

  @Override
  public Map<TaskView, Long> counts(Viewer viewer) {
    return database.ask(
        TaskMapper.class,
        mapper -> {
          Map<TaskView, Long> counts = new EnumMap<>(TaskView.class);
          for (TaskView view : TaskView.values()) {
            List<Shelf> shelves = shelves(mapper, viewer, view, Optional.empty(), Set.of(false));
            AskedTasks asked =
                asked(shelves, TaskQuery.of(view), Optional.empty(), 0, MOST_COUNTED);
            counts.put(
                view,
                shelves.isEmpty()
                    ? 0L
                    : view == TaskView.DONE ? mapper.countActed(asked) : mapper.countListed(asked));
          }
          return counts;
        });
  }

  private static PageKey byDue(TaskRow row) {
    return new PageKey(row.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant(), row.number().value());
  }

  private static PageKey byTime(TaskRow row) {
    @Nullable Instant actedAt = row.actedAt();
    return new PageKey(actedAt == null ? row.changedAt() : actedAt, row.number().value());
  }

  /** Whether open cases are wanted, closed ones, or both. */
  private static Set<Boolean> closed(TaskQuery query) {
    Set<Boolean> closed =
        query.states().stream().map(FlowState::isClosed).collect(Collectors.toSet());
    return closed.isEmpty() ? Set.of(false, true) : closed;
  }

  private static List<Shelf> shelves(
      TaskMapper mapper,
      Viewer viewer,
      TaskView view,
      Optional<RegionCode> region,
      Set<Boolean> closed) {
    List<Shelf> shelves = new ArrayList<>();
    for (boolean some : new TreeSet<>(closed)) {
      switch (view) {
        case MINE -> shelves.add(own(CaseList.MINE, viewer, some));
        case WAITING -> shelves.add(own(CaseList.WAITING, viewer, some));
        case COPIED -> shelves.add(own(CaseList.COPIED, viewer, some));
        case DONE -> shelves.add(own(CaseList.ACTED, viewer, some));
        case DEPARTMENT, NOBODY -> {
          // Looked up once, below.
        }
      }
    }
    Optional<CaseList> shared = shared(viewer, view);
    if (shared.isPresent()) {
      CaseList list = shared.get();
      Set<String> viewers = new TreeSet<>();
      beginnings(viewer, region).forEach(like -> viewers.addAll(mapper.viewersLike(list, like)));
      for (boolean some : new TreeSet<>(closed)) {
        viewers.forEach(one -> shelves.add(new Shelf(list, one, some)));
      }
    }
    return shelves;
  }

  /** The list of regions or departments that a view is made of; empty where it is of none. */
  private static Optional<CaseList> shared(Viewer viewer, TaskView view) {
    return switch (view) {
      case MINE, WAITING, COPIED, DONE -> Optional.empty();
      case DEPARTMENT ->
          Optional.of(viewer.allDepartments() ? CaseList.REGION : CaseList.DEPARTMENT);
      case NOBODY -> Optional.of(CaseList.NOBODY).filter(list -> viewer.allDepartments());
    };
  }

  private static Shelf own(CaseList list, Viewer viewer, boolean closed) {
    return new Shelf(list, viewer.account().value(), closed);
  }

  /** What those are like whose lists the viewer may see, in a region where one is named. */
  private static Stream<String> beginnings(Viewer viewer, Optional<RegionCode> region) {
    Set<String> prefixes =
        viewer.regions().stream()
            .flatMap(own -> both(own, region).stream())
            .map(RegionCode::prefix)
            .collect(Collectors.toCollection(TreeSet::new));
    if (viewer.allDepartments()) {
      return prefixes.stream().map(prefix -> prefix + "%");
    }
    return viewer.departments().stream()
        .map(DepartmentId::value)
        .flatMap(one -> prefixes.stream().map(prefix -> escaped(one) + "@" + prefix + "%"));
  }

  /** What lies in both. */
  private static Optional<RegionCode> both(RegionCode own, Optional<RegionCode> asked) {
    if (asked.isEmpty() || asked.get().covers(own)) {
      return Optional.of(own);
    }
    return asked.filter(own::covers);
  }

  private static AskedTasks asked(
      List<Shelf> shelves, TaskQuery query, Optional<PageKey> after, long offset, int size) {
    Optional<String> text = Optional.of(query.text().strip()).filter(sought -> !sought.isEmpty());
    return new AskedTasks(
        shelves,
        query.states().isEmpty() ? null : query.states().stream().sorted().toList(),
        query.matters().isEmpty() ? null : query.matters().stream().sorted().toList(),
        query.region().map(region -> region.prefix() + "%").orElse(null),
        query.dueFrom().orElse(null),
        query.dueUntil().orElse(null),
        text.map(sought -> "%" + escaped(sought) + "%").orElse(null),
        text.filter(OF_A_NUMBER).map(sought -> sought + "%").orElse(null),
        after.map(MyBatisTasks::day).orElse(null),
        after.map(PageKey::at).orElse(null),
        after.flatMap(key -> CaseNumber.parse(key.id())).orElse(null),
        offset,
        size,
        offset + size);
  }

  private static LocalDate day(PageKey key) {
    return LocalDate.ofInstant(key.at(), ZoneOffset.UTC);
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
