package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.citation.Instrument;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The law that rules rest on: all instruments, or all versions of one. */
@Named("citationCatalogue")
@RequestScoped
public class BrowseCitations {

  @Inject CataloguePack catalogue;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String text = "";
  private String id = "";

  /** All instruments, the highest rank first. */
  public List<InstrumentView> getRows() {
    return catalogue.pack().citations().instruments().stream()
        .sorted(Comparator.comparing(Instrument::level).thenComparing(Instrument::id))
        .map(instrument -> new InstrumentView(instrument, words.words()))
        .filter(row -> text.isBlank() || row.has(text.strip()))
        .toList();
  }

  /** The versions of the one instrument that is open, the latest first. */
  public List<InstrumentView> getVersions() {
    return catalogue.pack().citations().instruments().stream()
        .filter(instrument -> instrument.id().equals(id))
        .sorted(Comparator.comparing(Instrument::validFrom).reversed())
        .map(instrument -> new InstrumentView(instrument, words.words()))
        .toList();
  }

  public String getTitle() {
    return getVersions().stream().map(InstrumentView::getTitle).findFirst().orElse("");
  }

  public void open() {
    if (getVersions().isEmpty()) {
      refusing.show(new Refusal.NotFound("citation", id));
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }
}
