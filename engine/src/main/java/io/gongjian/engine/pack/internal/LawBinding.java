package io.gongjian.engine.pack.internal;

import static io.gongjian.engine.pack.internal.CatalogueBinding.choice;
import static io.gongjian.engine.pack.internal.CatalogueBinding.optionalText;
import static io.gongjian.engine.pack.internal.CatalogueBinding.text;
import static io.gongjian.engine.pack.internal.CatalogueBinding.word;

import io.gongjian.engine.citation.Article;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.Instrument;

/** Makes the instruments of a pack without faults. */
final class LawBinding {

  private LawBinding() {}

  static Instrument instrument(Entry root) {
    String id = word(root, "instrument");
    return new Instrument(
        id,
        text(root, "title"),
        choice(Instrument.Level.class, word(root, "level")),
        optionalText(root, "issuer"),
        root.text("number"),
        root.date("validFrom").orElseThrow(),
        root.date("validTo"),
        root.says("datesVerified", "yes"),
        root.text("address"),
        root.text("note"),
        root.items("articles").stream().map(article -> article(id, article)).toList());
  }

  private static Article article(String instrument, Entry article) {
    return new Article(
        new CitationId(instrument, word(article, "no")),
        word(article, "text"),
        article.flag("summary").orElse(false),
        article.isVerified(),
        article.text("source"));
  }
}
