package io.gongjian.webapp.page.account;

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
import org.primefaces.model.LazyDataModel;

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

  public LazyDataModel<AccountLine> getRows() {
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

  private Attempt<Page<AccountLine>> find(PageRequest request) {
    return desk.accounts(text, request)
        .map(page -> page.map(kept -> new AccountLine(kept, places, words.words())));
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends PagedRows<AccountLine> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<AccountLine> read(PageRequest request) {
      return find(request).asDone().orElseThrow();
    }

    @Override
    protected String key(AccountLine row) {
      return row.getName();
    }
  }
}
