package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.TaskView;
import io.gongjian.engine.clock.Light;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.PagedRows;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.primefaces.model.LazyDataModel;

/** The list of the desk: one view of it, narrowed, and paged in the database. */
@Named("tasks")
@ViewScoped
public class BrowseTasks implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TaskReader reader;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final TaskFilter filter = new TaskFilter();
  private final Rows rows = new Rows();

  /** Reads the first page, which also tells whether there is anything to show. */
  public void open() {
    if (isWatching() && filter.asked() != TaskView.NOBODY) {
      filter.setView(TaskView.DEPARTMENT.word());
    }
    find(PageRequest.first())
        .fold(
            page -> {
              rows.begin(page);
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  public LazyDataModel<TaskLine> getRows() {
    return rows;
  }

  public long getTotal() {
    return rows.total();
  }

  public TaskFilter getFilter() {
    return filter;
  }

  /** What the list is: that of the regions for one who has no tasks. */
  public String getTitle() {
    return isWatching() && filter.asked() != TaskView.NOBODY
        ? words.of("tasks.regions")
        : words.words().of("tasks.view", filter.asked());
  }

  /** What it means that nothing is there. */
  public String getEmptyText() {
    return isWatching() && filter.asked() != TaskView.NOBODY
        ? words.of("tasks.empty_regions")
        : words.words().of("tasks.empty", filter.asked());
  }

  /** True for one who has no tasks of their own. */
  public boolean isWatching() {
    return !reader.hasTasks();
  }

  /** True where what is listed can be given to somebody. */
  public boolean isGiving() {
    return filter.asked() == (isWatching() ? TaskView.NOBODY : TaskView.MINE);
  }

  /** The lights, by their word in addresses. */
  public Map<String, String> getLights() {
    Map<String, String> named = new LinkedHashMap<>();
    for (Light light :
        new Light[] {Light.OVERDUE, Light.RED, Light.AMBER, Light.GREEN, Light.PAUSED}) {
      named.put(light.word(), words.words().of("cases.light", light));
    }
    return named;
  }

  /** What may have become of a case, by its word in addresses. */
  public Map<String, String> getStates() {
    Map<String, String> named = new LinkedHashMap<>();
    TaskFilter.SPANS.forEach(span -> named.put(span, words.of("tasks.span." + span)));
    Arrays.stream(FlowState.values())
        .filter(state -> state != FlowState.OPEN)
        .forEach(state -> named.put(state.word(), words.words().of("cases.state", state)));
    return named;
  }

  /** The stages, by their word in addresses. */
  public Map<String, String> getStages() {
    Map<String, String> named = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      named.put(stage.word(), words.words().of("word.stage", stage));
    }
    return named;
  }

  /** The matters of the packs that serve, by id. */
  public Map<String, String> getMatters() {
    Map<MatterId, Matter> all = new TreeMap<>();
    reader.packs().stream().map(Pack::matters).forEach(all::putAll);
    Map<String, String> named = new LinkedHashMap<>();
    all.forEach((id, matter) -> named.put(id.value(), matter.title().in(words.getLocale())));
    return named;
  }

  /** The regions where one works, by code. */
  public Map<String, String> getRegions() {
    Map<String, String> named = new LinkedHashMap<>();
    reader
        .regions()
        .forEach(region -> named.put(region.code().value(), region.title().in(words.getLocale())));
    return named;
  }

  private Attempt<Page<TaskLine>> find(PageRequest request) {
    return reader.page(filter, request);
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends PagedRows<TaskLine> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<TaskLine> read(PageRequest request) {
      return find(request).asDone().orElseThrow();
    }

    @Override
    protected String key(TaskLine row) {
      return row.getNumber();
    }
  }
}
