package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.Transition;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
import io.gongjian.webapp.page.frame.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;

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

  public LazyDataModel<ListedDraft> getRows() {
    return rows;
  }

  public LazyDataModel<ListedApplication> getApplications() {
    return applications;
  }

  public long getTotal() {
    return rows.total();
  }

  public long getSubmitted() {
    return applications.total();
  }

  private ListedDraft row(DraftSummary draft) {
    ShownView view = shown.getView();
    Transition next = reader.transition(draft, view.pack(), view.determination().asOf());
    return new ListedDraft(draft, view.pack(), next, words.words());
  }

  private ProjectId project() {
    return shown.getView().project().id();
  }

  /** The drafts that are not submitted; those who may not change the project see none. */
  private final class Drafts extends PagedRows<ListedDraft> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<ListedDraft> read(PageRequest request) {
      return reader
          .drafts(project(), request)
          .asDone()
          .orElseGet(() -> new Page<>(List.of(), request, 0))
          .map(BrowseDrafts.this::row);
    }

    @Override
    protected String key(ListedDraft row) {
      return row.getId();
    }
  }

  /** What the table of applications shows. */
  private final class Applications extends PagedRows<ListedApplication> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<ListedApplication> read(PageRequest request) {
      return reader
          .applications(project(), request)
          .asDone()
          .orElseGet(() -> new Page<>(List.of(), request, 0))
          .map(one -> new ListedApplication(one, shown.getView().pack(), words.words()));
    }

    @Override
    protected String key(ListedApplication row) {
      return row.getNumber();
    }
  }
}
