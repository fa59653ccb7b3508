package io.gongjian.webapp.page.pieces;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.CitedArticle;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A cited article with its text, as pages quote it. */
public final class Cited {

  private final CitedArticle cited;
  private final Words words;

  private Cited(CitedArticle cited, Words words) {
    this.cited = cited;
    this.words = words;
  }

  /** The articles in the versions in force on {@code asOf}, each once. */
  public static List<Cited> all(
      Pack pack, Collection<CitationId> citations, LocalDate asOf, Words words) {
    return citations.stream()
        .distinct()
        .map(id -> pack.citations().find(id, asOf))
        .flatMap(Optional::stream)
        .map(article -> new Cited(article, words))
        .toList();
  }

  public static Cited of(CitedArticle article, Words words) {
    return new Cited(article, words);
  }

  public String getInstrument() {
    return cited.instrument().title().in(words.locale());
  }

  public String getInstrumentId() {
    return cited.instrument().id();
  }

  public String getNo() {
    return cited.article().id().article();
  }

  /** The instrument and the article: 《…》第 2 条; the instrument alone where no article is known. */
  public String getTitle() {
    return isNumbered()
        ? words.of("word.article", getInstrument(), getNo())
        : words.of("word.instrument", getInstrument());
  }

  /** The article in its instrument: 第 2 条. */
  public String getHeading() {
    return isNumbered()
        ? words.of("catalogue.article", getNo())
        : words.of("catalogue.without_number");
  }

  /** False for a text whose article number nobody has read: its id is a word. */
  private boolean isNumbered() {
    return !Character.isLetter(getNo().codePointAt(0));
  }

  public String getText() {
    return cited.article().text();
  }

  /** True when the text is a summary and not the wording. */
  public boolean isSummary() {
    return cited.article().summary();
  }

  public boolean isUnverified() {
    return !cited.article().verified();
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }
}
