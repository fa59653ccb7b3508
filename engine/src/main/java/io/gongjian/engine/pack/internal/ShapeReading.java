package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Meeting;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pattern.BoundedPattern;
import io.gongjian.engine.pattern.PatternReading;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads which values elements and fields may have, and tells what is wrong with it. */
final class ShapeReading {

  private static final int LONGEST_TEXT = 2000;
  private static final int MOST_ROWS = 500;
  static final int MOST_FILES = 50;

  private final List<PackFault> faults;

  ShapeReading(List<PackFault> faults) {
    this.faults = faults;
  }

  /** The shape of an element, or of a column of one. */
  Optional<Shape> element(Entry element) {
    String type = element.text("type").orElse("");
    Optional<ShapeKind> kind = ShapeKind.named(type);
    kind.ifPresent(known -> keywords(element.members().keySet(), element::get, known, type));
    return kind.flatMap(known -> known.read(this, StatedShape.element(element)));
  }

  /** The shape of a table: its columns are written one way in elements, another way in forms. */
  Optional<Shape> rows(StatedShape stated) {
    return stated.isElement()
        ? rows(stated.at(), stated)
        : new RowsReading(this, faults)
            .read(stated.keys(), stated.at(), stated.declared(), stated.count(MOST_ROWS));
  }

  private Optional<Shape> rows(Entry element, StatedShape stated) {
    List<RowColumn> columns = new ArrayList<>();
    for (Entry column : element.items("columns")) {
      String name = column.text("id").orElse("");
      if (columns.stream().anyMatch(other -> other.name().equals(name))) {
        faults.add(column.near("id").fault(FaultCode.DUPLICATE_ID, name, "columns"));
        continue;
      }
      element(column)
          .ifPresent(
              shape ->
                  columns.add(
                      new RowColumn(
                          name,
                          shape,
                          Texts.of(column.near("title"), name),
                          column.flag("required").orElse(false),
                          columns.size())));
    }
    return columns.isEmpty()
        ? Optional.empty()
        : checked(new Shape.Rows(columns, stated.count(MOST_ROWS)), stated);
  }

  /**
   * The shape of a field of a form.
   *
   * @param declared that of the fact or element that it is; empty for a field of its own
   */
  Optional<Shape> field(Keys keys, Collection<String> present, Entry at, Optional<Shape> declared) {
    Optional<ShapeKind> stated = ShapeKind.stated(keys);
    Optional<ShapeKind> kind = declared.map(ShapeKind::of).or(() -> stated);
    if (kind.isEmpty()) {
      if (!keys.has("type")) {
        faults.add(at.fault(FaultCode.MISSING_KEY, "type"));
      }
      return Optional.empty();
    }
    if (disagrees(keys, kind.get())) {
      return Optional.empty();
    }
    keywords(present, keys, kind.get(), keys.text("type").orElse(kind.get().name()));
    Optional<Shape> own = kind.get().read(this, StatedShape.field(keys, at, declared));
    return declared.isEmpty() || kind.get() == ShapeKind.ROWS
        ? own
        : own.flatMap(shape -> met(declared.get(), shape, at));
  }

  private boolean disagrees(Keys keys, ShapeKind kind) {
    Optional<Entry> type =
        keys.get("type").filter(word -> !word.text().map(kind::isOf).orElse(true));
    Optional<Entry> format =
        keys.get("format").filter(word -> !kind.allowsFormat(word.text().orElse("")));
    Optional<Entry> wrong = type.or(() -> format);
    wrong.ifPresent(
        word ->
            faults.add(word.fault(FaultCode.FIELD_TYPE_DISAGREES, word.shown(), "§shape." + kind)));
    return wrong.isPresent();
  }

  /** The shape of a text. */
  Optional<Shape> text(StatedShape stated) {
    Keys keys = stated.keys();
    SortedSet<String> patterns = new TreeSet<>();
    keys.get("pattern")
        .ifPresent(
            pattern ->
                pattern
                    .text()
                    .ifPresent(
                        source -> {
                          if (BoundedPattern.read(source) instanceof PatternReading.Refused no) {
                            faults.add(
                                pattern.fault(
                                    FaultCode.PATTERN_NOT_BOUNDED,
                                    source,
                                    "§" + no.reason().word(),
                                    String.valueOf(no.at() + 1)));
                          } else {
                            patterns.add(source);
                          }
                        }));
    FieldExtent length =
        new FieldExtent(
            keys.count("minLength").orElse(0),
            Optional.of(keys.count("maxLength").orElse(LONGEST_TEXT)));
    return checked(new Shape.Text(length, patterns, keys.text("format")), stated);
  }

  /** The shape of a number, in the unit that is declared where it names none itself. */
  Optional<Shape> amount(StatedShape stated) {
    Keys keys = stated.keys();
    boolean whole = keys.text("type").filter("integer"::equals).isPresent();
    Range closed = Range.of(keys.number("minimum"), keys.number("maximum"));
    Range open =
        new Range(
            keys.number("exclusiveMinimum").map(low -> new Range.Bound(low, false)),
            keys.number("exclusiveMaximum").map(high -> new Range.Bound(high, false)));
    Optional<BigDecimal> step = keys.number("multipleOf").filter(number -> number.signum() > 0);
    Optional<String> unit = keys.text("x-unit").or(() -> keys.text("unit"));
    return checked(new Shape.Amount(whole, closed.meet(open), step, unit), stated)
        .map(shape -> inUnit((Shape.Amount) shape, stated.declared()));
  }

  private static Shape inUnit(Shape.Amount amount, Optional<Shape> declared) {
    Optional<String> unit =
        amount.unit().or(() -> declared.map(Shape.Amount.class::cast).flatMap(Shape.Amount::unit));
    return new Shape.Amount(amount.whole(), amount.range(), amount.step(), unit);
  }

  /**
   * The options of an element; of a field those declared, or its own with their titles, as far as
   * it wants.
   */
  Optional<Choices> choices(StatedShape stated, Optional<Entry> wanted) {
    return stated.isElement()
        ? stated.keys().get("values").map(ShapeReading::titled)
        : choices(stated.keys(), stated.declared(), wanted);
  }

  private Optional<Choices> choices(Keys keys, Optional<Shape> declared, Optional<Entry> wanted) {
    Optional<Choices> known =
        declared.map(Shape::choices).or(() -> keys.get("x-options").map(ShapeReading::titled));
    Set<String> ids = new TreeSet<>(known.map(Choices::ids).orElse(List.of()));
    Set<String> kept =
        wanted
            .map(list -> list.items().stream().flatMap(one -> one.text().stream()))
            .map(texts -> texts.collect(Collectors.toCollection(TreeSet<String>::new)))
            .orElse(new TreeSet<>(ids));
    for (Entry one : wanted.map(Entry::items).orElse(List.of())) {
      one.text()
          .filter(id -> !ids.contains(id))
          .ifPresent(
              id ->
                  faults.add(
                      one.fault(
                              declared.isPresent()
                                  ? FaultCode.OPTION_UNKNOWN
                                  : FaultCode.OPTION_WITHOUT_TITLE,
                              id,
                              String.join(", ", ids))
                          .maybe(NearestName.of(id, ids))));
    }
    if (known.isEmpty() && wanted.isEmpty()) {
      keys.get("type")
          .ifPresent(type -> faults.add(type.fault(FaultCode.OPTION_WITHOUT_TITLE, "—", "—")));
    }
    return known.map(choices -> choices.only(kept)).filter(choices -> choices.size() > 0);
  }

  private static Choices titled(Entry options) {
    Map<String, LocalText> titles = new LinkedHashMap<>();
    options.members().forEach((id, title) -> titles.put(id, Texts.of(title, "-" + id)));
    return Choices.of(titles);
  }

  private void keywords(Collection<String> present, Keys keys, ShapeKind kind, String type) {
    for (String keyword : present) {
      if (!kind.allows(keyword)) {
        keys.get(keyword)
            .ifPresent(
                entry -> faults.add(entry.fault(FaultCode.KEYWORD_NOT_FOR_TYPE, keyword, type)));
      }
    }
    for (Entry items : keys.get("items").stream().toList()) {
      items
          .members()
          .forEach(
              (keyword, entry) -> {
                if (!kind.allowsInItems(keyword)) {
                  faults.add(entry.fault(FaultCode.KEYWORD_NOT_FOR_TYPE, keyword, type));
                }
              });
    }
  }

  /** The shape, unless no value fits it. */
  Optional<Shape> checked(Shape shape, StatedShape stated) {
    return met(shape, shape, stated.at());
  }

  private Optional<Shape> met(Shape declared, Shape stated, Entry at) {
    Meeting meeting = declared.meet(stated);
    if (meeting instanceof Meeting.Met met) {
      return Optional.of(met.shape());
    }
    Meeting.Apart apart = (Meeting.Apart) meeting;
    faults.add(
        switch (apart.clash()) {
          case TYPE ->
              at.near("type")
                  .fault(
                      FaultCode.FIELD_TYPE_DISAGREES,
                      at.near("type").shown(),
                      "§shape." + ShapeKind.of(declared));
          case UNIT ->
              at.near("x-unit")
                  .fault(
                      FaultCode.FIELD_UNIT_DISAGREES,
                      ((Shape.Amount) stated).unit().orElse("—"),
                      ((Shape.Amount) declared).unit().orElse("—"));
          case NOTHING_LEFT -> at.fault(FaultCode.FIELD_NEVER_VALID, at.shown());
        });
    return Optional.empty();
  }
}
