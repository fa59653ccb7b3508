package io.gongjian.webapp.apply;

import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.language.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The drafts and the applications of a project. */
@Named("drafts")
@ViewScoped
public class BrowseDrafts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject DraftReader reader;
  @Inject PageWords words;

  private final Drafts rows = new Drafts();
  private final Applications applications = new Applications();

  public LazyDataModel<DraftRow> getRows() {
    return rows;
  }

  public LazyDataModel<ApplicationRow> getApplications() {
    return applications;
  }

  public int getTotal() {
    return drafts().size();
  }

  public int getSubmitted() {
    return submitted().size();
  }

  /** The drafts that are not submitted; those who may not change the project see none. */
  private List<DraftRow> drafts() {
    ShownView view = shown.getView();
    return reader.drafts(project()).asDone().orElse(List.of()).stream()
        .filter(draft -> draft.application().isEmpty())
        .map(draft -> new DraftRow(draft, view.pack(), view.determination().asOf(), words.words()))
        .toList();
  }

  private List<ApplicationRow> submitted() {
    return reader.applications(project()).asDone().orElse(List.of()).stream()
        .map(one -> new ApplicationRow(one, shown.getView().pack(), words.words()))
        .toList();
  }

  private ProjectId project() {
    return shown.getView().project().id();
  }

  private static <T> List<T> slice(List<T> all, int first, int size) {
    int from = Math.min(first, all.size());
    return List.copyOf(all.subList(from, Math.min(all.size(), from + size)));
  }

  /** What the table of drafts shows. */
  private final class Drafts extends LazyDataModel<DraftRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return drafts().size();
    }

    @Override
    public List<DraftRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return slice(drafts(), first, size);
    }

    @Override
    public String getRowKey(DraftRow row) {
      return row.getId();
    }
  }

  /** What the table of applications shows. */
  private final class Applications extends LazyDataModel<ApplicationRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return submitted().size();
    }

    @Override
    public List<ApplicationRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return slice(submitted(), first, size);
    }

    @Override
    public String getRowKey(ApplicationRow row) {
      return row.getNumber();
    }
  }
}
