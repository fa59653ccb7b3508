package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.TaskView;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of the desk with their counts: as tabs over the table, and on the home page. */
@Named("taskTabs")
@RequestScoped
public class TaskTabs {

  private static final String PAGE = "/desk/tasks?view=";

  /** Those that are work still to be done. */
  private static final List<TaskView> TO_DO =
      List.of(TaskView.MINE, TaskView.WAITING, TaskView.DEPARTMENT, TaskView.NOBODY);

  private static final List<TaskView> OWN =
      List.of(TaskView.MINE, TaskView.WAITING, TaskView.DEPARTMENT, TaskView.DONE, TaskView.COPIED);

  /** Those of one who has no tasks. */
  private static final List<TaskView> WATCHED = List.of(TaskView.DEPARTMENT, TaskView.NOBODY);

  @Inject TaskReader reader;
  @Inject PageWords words;

  /** Counted once a request, however often the page asks. */
  private @Nullable List<TaskTab> work;

  private @Nullable List<TaskTab> tabs;

  /** The tabs, of which {@code view} is shown; none for one who has a single list. */
  public List<TaskTab> over(String view) {
    if (tabs == null) {
      tabs = tabs(view);
    }
    return tabs;
  }

  private List<TaskTab> tabs(String view) {
    Map<TaskView, Long> counts = reader.counts();
    return counts.isEmpty()
        ? List.of()
        : (reader.hasTasks() ? OWN : WATCHED)
            .stream().map(one -> tab(one, counts, one.word().equals(view))).toList();
  }

  /** What there is to do now, for the home page: what is overdue first. */
  public List<TaskTab> getWork() {
    if (work == null) {
      work = counted();
    }
    return work;
  }

  private List<TaskTab> counted() {
    if (!reader.hasLists()) {
      return List.of();
    }
    Map<TaskView, Long> counts = reader.counts();
    List<TaskTab> todo = new ArrayList<>();
    long overdue = reader.overdue();
    if (overdue > 0) {
      todo.add(
          new TaskTab(
              PAGE + TaskView.MINE.word() + "&light=overdue",
              "pi-exclamation-circle",
              words.of("tasks.overdue"),
              words.of("tasks.about.overdue"),
              overdue,
              false));
    }
    TO_DO.stream()
        .filter(view -> reader.hasTasks() ? OWN.contains(view) : isToWatch(view, counts))
        .map(view -> tab(view, counts, false))
        .forEach(todo::add);
    return todo;
  }

  /** What nobody has is told where there is any. */
  private static boolean isToWatch(TaskView view, Map<TaskView, Long> counts) {
    return WATCHED.contains(view) && (view != TaskView.NOBODY || counts.getOrDefault(view, 0L) > 0);
  }

  private TaskTab tab(TaskView view, Map<TaskView, Long> counts, boolean here) {
    return new TaskTab(
        PAGE + view.word(),
        icon(view),
        title(view),
        words.words().of("tasks.about", view),
        counts.getOrDefault(view, 0L),
        here);
  }

  private String title(TaskView view) {
    return view == TaskView.DEPARTMENT && !reader.hasTasks()
        ? words.of("tasks.regions")
        : words.words().of("tasks.view", view);
  }

  private static String icon(TaskView view) {
    return switch (view) {
      case MINE -> "pi-inbox";
      case WAITING -> "pi-hourglass";
      case DEPARTMENT -> "pi-building";
      case DONE -> "pi-check-circle";
      case COPIED -> "pi-share-alt";
      case NOBODY -> "pi-user-minus";
    };
  }
}
