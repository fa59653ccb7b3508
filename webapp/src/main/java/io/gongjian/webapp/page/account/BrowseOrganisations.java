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
  private long total;

  /** Counts once, so that a page with nothing to show can say so. */
  public void open() {
    desk.organisations(text, new PageRequest(1, 1))
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
    return total;
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

  private Page<OrganisationLine> page(int first, int size) {
    return desk.organisations(text, new PageRequest(first / size + 1, size))
        .asDone()
        .orElseThrow()
        .map(one -> new OrganisationLine(one.code().value(), one.name()));
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
  private final class Rows extends LazyDataModel<OrganisationLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) page(0, 1).total();
    }

    @Override
    public List<OrganisationLine> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return page(first, size).items();
    }

    @Override
    public String getRowKey(OrganisationLine row) {
      return row.getCode();
    }
  }
}
