package io.gongjian.webapp.page.account;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.entry.language.PageWords;
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

/** The table of accounts, paged in the database. */
@Named("accounts")
@ViewScoped
public class BrowseAccounts implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AccountDesk desk;
  @Inject PlaceNames places;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final Rows rows = new Rows();
  private String text = "";
  private long total;

  /** Counts once, so that a page with nothing to show can say so. */
  public void open() {
    desk.accounts(text, new PageRequest(1, 1))
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

  public LazyDataModel<AccountLine> getRows() {
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

  private Page<AccountLine> page(int first, int size) {
    return desk.accounts(text, new PageRequest(first / size + 1, size))
        .asDone()
        .orElseThrow()
        .map(kept -> new AccountLine(kept, places, words.words()));
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends LazyDataModel<AccountLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) page(0, 1).total();
    }

    @Override
    public List<AccountLine> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return page(first, size).items();
    }

    @Override
    public String getRowKey(AccountLine row) {
      return row.getName();
    }
  }
}
