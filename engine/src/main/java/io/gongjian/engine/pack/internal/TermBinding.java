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
import io.gongjian.engine.pack.TermValue;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        presets(entry),
        entry.text("fact").map(FactId::new),
        entry.text("promisedLimitOf").map(MatterId::new),
        entry.text("matter").map(MatterId::new),
        CitationId.parse(word(entry, "enabling")),
        citations(entry, "cite"),
        entry.isVerified(),
        entry.text("note"));
  }

  /** One value for all days, or one for each of some. */
  private static List<TermValue> presets(Entry term) {
    List<TermValue> presets = new ArrayList<>();
    List<CitationId> citations = citations(term, "cite");
    term.get("default")
        .flatMap(TermBinding::value)
        .map(
            value ->
                new TermValue(
                    value,
                    Optional.empty(),
                    Optional.empty(),
                    citations,
                    term.isVerified(),
                    term.text("note")))
        .ifPresent(presets::add);
    for (Entry preset : term.items("defaults")) {
      presets.add(
          new TermValue(
              preset.get("value").flatMap(TermBinding::value).orElseThrow(),
              preset.date("from"),
              preset.date("to"),
              preset.has("cite") ? citations(preset, "cite") : citations,
              preset.has("verified") ? preset.isVerified() : term.isVerified(),
              preset.text("note").or(() -> term.text("note"))));
    }
    return presets;
  }

  static Filling filling(Names names, Entry entry) {
    return new Filling(
        new TermId(word(entry, "term")),
        entry.get("value").flatMap(TermBinding::value).orElseThrow(),
        FillPlaces.where(names, entry),
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
