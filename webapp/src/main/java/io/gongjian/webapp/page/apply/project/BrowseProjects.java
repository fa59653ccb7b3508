package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.page.frame.PagedRows;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The table of projects, paged in the database. */
@Named("projects")
@ViewScoped
public class BrowseProjects implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProjectFinder finder;
  @Inject Refusing refusing;

  private final Rows rows = new Rows();
  private String text = "";

  /** Reads the first page, which also tells whether there is anything to show. */
  public void open() {
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

  public LazyDataModel<ListedProject> getRows() {
    return rows;
  }

  public long getTotal() {
    return rows.total();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  private Attempt<Page<ListedProject>> find(PageRequest request) {
    return finder.find(text, request);
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends PagedRows<ListedProject> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<ListedProject> read(PageRequest request) {
      return find(request).asDone().orElseThrow();
    }

    @Override
    protected String key(ListedProject row) {
      return row.getId();
    }
  }
}
