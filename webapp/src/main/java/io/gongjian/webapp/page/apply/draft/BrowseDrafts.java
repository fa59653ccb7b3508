package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.Transition;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
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
  private static final int ROWS = 20;

  @Inject ShownProject shown;
  @Inject DraftReader reader;
  @Inject PageWords words;
  @Inject ListedMemo memo;

  private final Drafts rows = new Drafts();
  private final Applications applications = new Applications();

  public LazyDataModel<ListedDraft> getRows() {
    return rows;
  }

  public LazyDataModel<ListedApplication> getApplications() {
    return applications;
  }

  public long getTotal() {
    return drafts(0, ROWS).total();
  }

  public long getSubmitted() {
    return submitted(0, ROWS).total();
  }

  /** The drafts that are not submitted; those who may not change the project see none. */
  private Page<ListedDraft> drafts(int first, int size) {
    PageRequest asked = new PageRequest(first / size + 1, size);
    return memo.drafts(
        asked,
        () ->
            reader
                .drafts(project(), asked)
                .asDone()
                .orElseGet(() -> new Page<>(List.of(), asked, 0))
                .map(this::row));
  }

  private Page<ListedApplication> submitted(int first, int size) {
    PageRequest asked = new PageRequest(first / size + 1, size);
    return memo.applications(
        asked,
        () ->
            reader
                .applications(project(), asked)
                .asDone()
                .orElseGet(() -> new Page<>(List.of(), asked, 0))
                .map(one -> new ListedApplication(one, shown.getView().pack(), words.words())));
  }

  private ListedDraft row(DraftSummary draft) {
    ShownView view = shown.getView();
    Transition next = reader.transition(draft, view.pack(), view.determination().asOf());
    return new ListedDraft(draft, view.pack(), next, words.words());
  }

  private ProjectId project() {
    return shown.getView().project().id();
  }

  /** What the table of drafts shows. */
  private final class Drafts extends LazyDataModel<ListedDraft> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) getTotal();
    }

    @Override
    public List<ListedDraft> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return drafts(first, size).items();
    }

    @Override
    public String getRowKey(ListedDraft row) {
      return row.getId();
    }
  }

  /** What the table of applications shows. */
  private final class Applications extends LazyDataModel<ListedApplication> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) getSubmitted();
    }

    @Override
    public List<ListedApplication> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return submitted(first, size).items();
    }

    @Override
    public String getRowKey(ListedApplication row) {
      return row.getNumber();
    }
  }
}
