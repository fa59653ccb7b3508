package io.gongjian.engine.pack.internal;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes definitions of facts from the vocabulary. */
final class FactBinding {

  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9_]{0,79}(\\.[a-z][a-z0-9_]{0,79}){1,3}");
  private static final List<String> TYPES =
      List.of("boolean", "decimal", "integer", "string", "date", "enum", "set", "table");
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,79}");

  private FactBinding() {}

  /** A definition that is good enough to check values by; empty when id, type or values are not. */
  static Optional<FactDefinition> lenient(Entry fact) {
    Optional<String> id = fact.text("id").filter(text -> ID.matcher(text).matches());
    Optional<String> type = fact.text("type").filter(TYPES::contains);
    boolean isChoice = type.filter(List.of("enum", "set")::contains).isPresent();
    if (isChoice && fact.get("values").map(values -> values.members().isEmpty()).orElse(true)) {
      return Optional.empty();
    }
    return id.flatMap(name -> type.map(kind -> bound(fact, name, kind)))
        .map(bound -> bound.withColumns(columns(fact, bound)))
        .filter(bound -> bound.type() != FactType.TABLE || !bound.columns().isEmpty());
  }

  /** The columns of a table, as far as they are good enough; each is defined like a fact. */
  private static List<FactDefinition> columns(Entry fact, FactDefinition table) {
    List<FactDefinition> columns = new ArrayList<>();
    for (Entry column : fact.items("columns")) {
      Optional<String> name = column.text("id").filter(text -> COLUMN.matcher(text).matches());
      Optional<String> type = column.text("type").filter(TYPES.subList(0, 6)::contains);
      boolean titled = !type.equals(Optional.of("enum")) || column.has("values");
      if (name.isPresent() && type.isPresent() && titled) {
        columns.add(bound(column, table.columnId(name.get()).value(), type.get()));
      }
    }
    return columns;
  }

  private static FactDefinition bound(Entry fact, String id, String type) {
    Map<String, LocalText> values = new LinkedHashMap<>();
    fact.get("values")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach((value, title) -> values.put(value, Texts.of(title, "-" + value)));
    FactDefinition plain =
        new FactDefinition(
            new FactId(id),
            FactType.valueOf(type.toUpperCase(Locale.ROOT)),
            fact.text("unit"),
            Texts.of(fact.near("title"), id),
            Texts.of(fact.has("question") ? fact.near("question") : fact.near("title"), id),
            fact.get("help").map(help -> Texts.of(help, id)),
            values,
            Optional.empty(),
            fact.has("setBy"),
            hasOrderedBounds(fact) ? fact.number("minimum") : Optional.empty(),
            hasOrderedBounds(fact) ? fact.number("maximum") : Optional.empty());
    Optional<FactValue> assumed =
        fact.get("assume").flatMap(Entry::plain).flatMap(given -> value(plain, given));
    return new FactDefinition(
            plain.id(),
            plain.type(),
            plain.unit(),
            plain.title(),
            plain.question(),
            plain.help(),
            plain.values(),
            assumed,
            plain.setByRegion(),
            plain.minimum(),
            plain.maximum())
        .withParents(parents(fact));
  }

  private static Map<String, String> parents(Entry fact) {
    Map<String, String> parents = new LinkedHashMap<>();
    fact.near("values")
        .members()
        .forEach((code, value) -> value.text("under").ifPresent(under -> parents.put(code, under)));
    return parents;
  }

  /** False when the minimum is above the maximum. */
  static boolean hasOrderedBounds(Entry entry) {
    Optional<BigDecimal> minimum = entry.number("minimum");
    Optional<BigDecimal> maximum = entry.number("maximum");
    return minimum.isEmpty() || maximum.isEmpty() || minimum.get().compareTo(maximum.get()) <= 0;
  }

  static Optional<FactValue> value(FactDefinition fact, Object given) {
    return FactReader.read(fact, given) instanceof FactReading.Read read
        ? Optional.of(read.value())
        : Optional.empty();
  }
}
