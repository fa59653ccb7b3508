package io.gongjian.webapp.page.wording;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.OverRows;
import io.gongjian.webapp.entry.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a fact follows from others, in words, down to the facts that were typed. */
public final class DerivationWording {

  private final FactWording facts;
  private final Determination determination;

  public DerivationWording(FactWording facts, Determination determination) {
    this.facts = facts;
    this.determination = determination;
  }

  /** A sentence for the fact and one for each that it rests on; none where it was given. */
  public List<String> sentences(FactId fact) {
    Map<FactId, String> sentences = new LinkedHashMap<>();
    add(fact, sentences);
    return new ArrayList<>(sentences.values());
  }

  private void add(FactId fact, Map<FactId, String> sentences) {
    Optional<Derivation> derivation =
        facts.pack().vocabulary().find(fact).flatMap(FactDefinition::derived);
    Optional<Fact> used = used(fact);
    Optional<RuleRow> row =
        used.flatMap(Fact::origin)
            .filter(origin -> used.orElseThrow().source() == FactSource.DERIVED)
            .map(RowId::parse)
            .flatMap(facts.pack()::row);
    if (row.isPresent() && !sentences.containsKey(fact)) {
      sentences.put(fact, settled(fact, used.orElseThrow(), row.get()));
      row.get().facts().forEach(read -> add(read, sentences));
      return;
    }
    boolean given = used.filter(one -> one.source() != FactSource.DERIVED).isPresent();
    if (derivation.isPresent() && !given && !sentences.containsKey(fact)) {
      sentences.put(fact, sentence(fact, used, derivation.get()));
      derivation.get().reads().forEach(read -> add(read, sentences));
    }
  }

  /** What a row says of a fact, and on what it rests. */
  private String settled(FactId fact, Fact used, RuleRow row) {
    Words words = facts.words();
    List<String> reads = row.facts().stream().map(this::shown).toList();
    return words.of(
        "why.derived.row",
        facts.title(fact),
        facts.value(fact, used.value()),
        facts.in(row.say()),
        String.join(words.of("word.comma"), reads));
  }

  private String sentence(FactId fact, Optional<Fact> used, Derivation derivation) {
    Words words = facts.words();
    if (used.isEmpty()) {
      List<String> titles = derivation.reads().stream().map(facts::title).toList();
      return words.of(
          "why.derived.unknown", facts.title(fact), String.join(words.of("word.comma"), titles));
    }
    return words.of(
        "why.derived",
        facts.title(fact),
        facts.value(fact, used.get().value()),
        derivation instanceof OverRows over
            ? overRows(over, used.get().value().plain())
            : formula(derivation));
  }

  private String formula(Derivation derivation) {
    Words words = facts.words();
    List<String> reads = derivation.reads().stream().map(this::shown).toList();
    String listed = String.join(words.of("word.comma"), reads);
    return switch (derivation.word()) {
      case "sum" -> String.join(" + ", reads);
      case "difference" -> String.join(" − ", reads);
      case "product" -> String.join(" × ", reads);
      case "share" -> String.join(" / ", reads);
      case "minimum" -> words.of("why.derived.minimum", listed);
      case "maximum" -> words.of("why.derived.maximum", listed);
      case "age" -> words.of("why.derived.age", reads.get(0), DayWording.day(determination.asOf()));
      case "days" -> words.of("why.derived.days", reads.get(0), reads.get(1));
      case "under", "ancestors", "text" -> words.of("why.derived." + derivation.word(), listed);
      case "filled" ->
          reads.isEmpty()
              ? words.of("why.derived.filled_on")
              : words.of("why.derived.filled", listed);
      default -> words.of("why.derived.bands", listed);
    };
  }

  /** The formula with its condition, and the rows on which the result rests. */
  private String overRows(OverRows over, Object result) {
    Words words = facts.words();
    ConditionWording conditions = new ConditionWording(facts, determination.asOf());
    String where =
        over.where().entrySet().stream()
            .map(
                one ->
                    conditions.sentence(over.table() + "." + one.getKey(), one.getValue().text()))
            .collect(Collectors.joining(words.of("word.comma")));
    String column =
        over.column().map(name -> facts.title(new FactId(over.table() + "." + name))).orElse("");
    List<Integer> rows =
        used(over.table()).map(Fact::value).filter(FactValue.Rows.class::isInstance).stream()
            .flatMap(table -> over.decisive((FactValue.Rows) table, result).stream())
            .toList();
    String numbers =
        rows.isEmpty()
            ? words.of("why.derived.no_rows")
            : words.of(
                "why.derived.rows",
                rows.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(words.of("word.comma"))));
    return words.of(
        "why.derived." + over.word(),
        facts.title(over.table()),
        column,
        where.isEmpty() ? "" : words.of("why.derived.where", where),
        numbers);
  }

  private String shown(FactId fact) {
    return used(fact)
        .map(
            one ->
                facts
                    .words()
                    .of("why.derived.fact", facts.title(fact), facts.value(fact, one.value())))
        .orElseGet(() -> facts.title(fact));
  }

  private Optional<Fact> used(FactId fact) {
    return determination.used().stream().filter(one -> one.id().equals(fact)).findFirst();
  }
}
