package io.gongjian.engine.pack.internal;

import static io.gongjian.engine.pack.internal.CatalogueBinding.choice;
import static io.gongjian.engine.pack.internal.CatalogueBinding.citations;
import static io.gongjian.engine.pack.internal.CatalogueBinding.text;
import static io.gongjian.engine.pack.internal.CatalogueBinding.word;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.pack.OpenTerm;
import io.gongjian.engine.pack.TermId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes the open terms of a pack without faults, and what fills them. */
final class TermBinding {

  private TermBinding() {}

  static OpenTerm term(Entry entry) {
    return new OpenTerm(
        new TermId(word(entry, "id")),
        text(entry, "title"),
        choice(OpenTerm.Type.class, word(entry, "type")),
        entry.text("unit"),
        entry.number("minimum"),
        entry.number("maximum"),
        entry.get("default").flatMap(TermBinding::value),
        entry.text("fact").map(FactId::new),
        entry.text("promisedLimitOf").map(MatterId::new),
        entry.text("matter").map(MatterId::new),
        CitationId.parse(word(entry, "enabling")),
        citations(entry, "cite"),
        entry.isVerified(),
        entry.text("note"));
  }

  static Filling filling(Entry entry) {
    return new Filling(
        new TermId(word(entry, "term")),
        entry.get("value").flatMap(TermBinding::value).orElseThrow(),
        entry.date("from").orElseThrow(),
        entry.date("to"),
        citations(entry, "cite"),
        entry.isVerified(),
        entry.text("note"),
        entry.place());
  }

  private static Optional<FactValue> value(Entry entry) {
    return entry
        .plain()
        .map(
            plain ->
                plain instanceof Boolean flag
                    ? new FactValue.Flag(flag)
                    : new FactValue.Amount(new BigDecimal(plain.toString())));
  }
}
