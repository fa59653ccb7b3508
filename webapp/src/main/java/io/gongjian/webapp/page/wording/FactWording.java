package io.gongjian.webapp.page.wording;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.entry.language.Words;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts and their values in words: titles from the pack, numbers with thousands and unit. */
public final class FactWording {

  private static final BigDecimal YUAN_IN_TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String TEN_THOUSAND_YUAN = "万元";

  /** How many rows of a table are told. */
  private static final int SHOWN = 5;

  private final Pack pack;
  private final Words words;

  public FactWording(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  public Words words() {
    return words;
  }

  public Pack pack() {
    return pack;
  }

  public String title(FactId fact) {
    return definition(fact).map(one -> in(one.title())).orElse(fact.value());
  }

  /** What the vocabulary says of a fact, or of a column of a table. */
  Optional<FactDefinition> definition(FactId fact) {
    int dot = fact.value().lastIndexOf('.');
    return pack.vocabulary()
        .find(fact)
        .or(
            () ->
                dot < 0
                    ? Optional.empty()
                    : pack.vocabulary()
                        .find(fact.value().substring(0, dot))
                        .flatMap(table -> table.column(fact.value().substring(dot + 1))));
  }

  /** The value with its unit, such as {@code 9,877.45 万元}. */
  public String value(FactId fact, FactValue value) {
    Optional<FactDefinition> definition = definition(fact);
    return value.match(
        flag -> words.of(flag.value() ? "word.yes" : "word.no"),
        amount -> withUnit(number(amount.value()), definition.flatMap(FactDefinition::unit)),
        FactValue.Text::value,
        day -> day.value().toString(),
        choice -> choice(fact, choice.value()),
        choices -> choices(fact, choices),
        rows ->
            definition.map(table -> rows(table, rows)).orElseGet(() -> rows.plain().toString()));
  }

  private String choices(FactId fact, FactValue.Choices choices) {
    return choices.values().isEmpty()
        ? words.of("word.none_of_them")
        : choices.values().stream()
            .map(one -> choice(fact, one))
            .collect(Collectors.joining(words.of("word.comma")));
  }

  /** How many rows a table has, and what the first of them say. */
  private String rows(FactDefinition table, FactValue.Rows value) {
    List<String> shown = new ArrayList<>();
    for (Map<String, Object> row : value.rows().subList(0, Math.min(SHOWN, value.rows().size()))) {
      List<String> cells = new ArrayList<>();
      for (FactDefinition column : table.columns()) {
        Object cell = row.get(column.columnName());
        if (cell != null) {
          cells.add(in(column.title()) + " " + cell(column, cell));
        }
      }
      shown.add((shown.size() + 1) + ": " + String.join(words.of("word.comma"), cells));
    }
    String count = words.of("word.rows", value.rows().size());
    String more = value.rows().size() > SHOWN ? "…" : "";
    return shown.isEmpty()
        ? count
        : words.of("word.rows.shown", count, String.join(words.of("word.semicolon"), shown) + more);
  }

  private String cell(FactDefinition column, Object cell) {
    return column.type() == FactType.DATE || column.type() == FactType.STRING
        ? cell.toString()
        : value(column.id(), column.computed(cell));
  }

  /** For an amount in 万元, the same in yuan; else empty. */
  public Optional<String> inYuan(FactId fact, FactValue value) {
    boolean money =
        pack.vocabulary()
            .find(fact)
            .flatMap(FactDefinition::unit)
            .filter(TEN_THOUSAND_YUAN::equals)
            .isPresent();
    return money && value instanceof FactValue.Amount amount
        ? Optional.of(
            words.of("word.in_yuan", number(amount.value().multiply(YUAN_IN_TEN_THOUSAND))))
        : Optional.empty();
  }

  /** The title of one value of an enum or set fact. */
  public String choice(FactId fact, String value) {
    return definition(fact)
        .map(definition -> definition.values().get(value))
        .map(this::in)
        .orElse(value);
  }

  /** The unit as pages write it: {@code m2} becomes m². */
  public String unit(String unit) {
    return switch (unit) {
      case "万元" -> words.of("word.unit.ten_thousand_yuan");
      case "m2" -> words.of("word.unit.m2");
      case "m3" -> words.of("word.unit.m3");
      case "m" -> words.of("word.unit.m");
      case "ha" -> words.of("word.unit.ha");
      case "层" -> words.of("word.unit.floors");
      case "a" -> words.of("word.unit.years");
      case "tce/a" -> words.of("word.unit.tce");
      case "t/a" -> words.of("word.unit.tonnes");
      case "kWh/a" -> words.of("word.unit.kwh");
      case "working" -> words.of("word.unit.working_days");
      case "calendar" -> words.of("word.unit.calendar_days");
      default -> unit;
    };
  }

  String withUnit(String number, Optional<String> unit) {
    return unit.map(one -> one.equals("%") ? number + "%" : number + " " + unit(one))
        .orElse(number);
  }

  /** A number with thousands, without trailing zeros. */
  public String number(BigDecimal number) {
    return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(words.locale()))
        .format(number);
  }

  public String in(LocalText text) {
    return text.in(words.locale());
  }
}
