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
import java.util.Map;
import org.primefaces.model.LazyDataModel;

/** The table of organisations, paged in the database, and the form for one of them. */
@Named("organisations")
@ViewScoped
public class BrowseOrganisations implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AccountDesk desk;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final Rows rows = new Rows();
  private final Faults faults = new Faults();
  private String text = "";
  private String code = "";
  private String name = "";
  private String done = "";

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

  /** Makes the organisation, or gives it another name. */
  public String keep() {
    faults.clear();
    return desk.keep(code, name)
        .fold(
            kept -> "/operate/organisations?faces-redirect=true&done=" + kept.code(),
            refusal -> {
              if (!faults.tell(refusal, words.words())) {
                refusing.show(refusal);
              }
              return "";
            });
  }

  public LazyDataModel<OrganisationLine> getRows() {
    return rows;
  }

  /** What is wrong with each field, by its id. */
  public Map<String, String> getFaults() {
    return faults.byField();
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** The code of what was kept just now. */
  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done == null ? "" : done;
  }

  private Attempt<Page<OrganisationLine>> find(PageRequest request) {
    return desk.organisations(text, request)
        .map(page -> page.map(one -> new OrganisationLine(one.code().value(), one.name())));
  }

  /** An organisation in the table. */
  public static final class OrganisationLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String name;

    OrganisationLine(String code, String name) {
      this.code = code;
      this.name = name;
    }

    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends PagedRows<OrganisationLine> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<OrganisationLine> read(PageRequest request) {
      return find(request).asDone().orElseThrow();
    }

    @Override
    protected String key(OrganisationLine row) {
      return row.getCode();
    }
  }
}
