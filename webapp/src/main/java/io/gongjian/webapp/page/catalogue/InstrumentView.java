package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.citation.Article;
import io.gongjian.engine.citation.CitedArticle;
import io.gongjian.engine.citation.Instrument;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.List;

/** One version of a law, rule or notice with its articles. */
public final class InstrumentView {

  private final Instrument instrument;
  private final Words words;

  InstrumentView(Instrument instrument, Words words) {
    this.instrument = instrument;
    this.words = words;
  }

  public String getId() {
    return instrument.id();
  }

  public String getTitle() {
    return instrument.title().in(words.locale());
  }

  public String getLevel() {
    return words.of("word.level", instrument.level());
  }

  public String getIssuer() {
    return instrument.issuer().map(issuer -> issuer.in(words.locale())).orElse("");
  }

  public String getNumber() {
    return instrument.number().orElse("");
  }

  /** The days it is in force. */
  public String getDays() {
    return instrument
        .validTo()
        .map(
            to ->
                words.of(
                    "catalogue.from_to",
                    DayWording.day(instrument.validFrom()),
                    DayWording.day(to)))
        .orElseGet(() -> words.of("catalogue.from", DayWording.day(instrument.validFrom())));
  }

  public boolean isDatesUnverified() {
    return !instrument.datesVerified();
  }

  public Chip getDatesMark() {
    return Chip.look(words.of("catalogue.dates_unverified"));
  }

  public String getAddress() {
    return instrument.address().filter(address -> address.startsWith("http")).orElse("");
  }

  public String getNote() {
    return instrument.note().orElse("");
  }

  public List<Cited> getArticles() {
    return instrument.articles().stream()
        .map(article -> Cited.of(new CitedArticle(instrument, article), words))
        .toList();
  }

  public int getCount() {
    return instrument.articles().size();
  }

  public long getUnverified() {
    return instrument.articles().stream().filter(article -> !article.verified()).count();
  }

  boolean has(String text) {
    String sought = text.toLowerCase(words.locale());
    return instrument.title().zh().contains(text)
        || instrument.title().en().toLowerCase(words.locale()).contains(sought)
        || instrument.number().orElse("").contains(text)
        || instrument.articles().stream().map(Article::text).anyMatch(one -> one.contains(text));
  }
}
