package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The table of projects, paged in the database. */
@Named("projects")
@ViewScoped
public class BrowseProjects implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProjectFinder finder;
  @Inject Refusing refusing;

  private final Rows rows = new Rows();
  private String text = "";
  private long total;

  /** Counts once, so that a page with nothing to show can say so. */
  public void open() {
    finder
        .find(text, new PageRequest(1, 1))
        .fold(
            page -> {
              total = page.total();
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
    return total;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  private Page<ListedProject> page(int first, int size) {
    return finder.find(text, new PageRequest(first / size + 1, size)).asDone().orElseThrow();
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends LazyDataModel<ListedProject> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) page(0, 1).total();
    }

    @Override
    public List<ListedProject> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return page(first, size).items();
    }

    @Override
    public String getRowKey(ListedProject row) {
      return row.getId();
    }
  }
}
