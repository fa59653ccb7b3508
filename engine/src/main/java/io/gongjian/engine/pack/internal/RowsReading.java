package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the columns of a table in a form: its own, or those of an element that it wants. */
final class RowsReading {

  private final ShapeReading shapes;
  private final List<PackFault> faults;

  RowsReading(ShapeReading shapes, List<PackFault> faults) {
    this.shapes = shapes;
    this.faults = faults;
  }

  Optional<Shape> read(Keys keys, Entry at, Optional<Shape> declared, FieldExtent count) {
    Optional<Shape.Rows> known = declared.map(Shape.Rows.class::cast);
    Optional<Entry> items = keys.get("items");
    Map<String, Entry> stated =
        items.flatMap(entry -> entry.get("properties")).map(Entry::members).orElseGet(TreeMap::new);
    Set<String> required = required(items, stated, known);
    FieldExtent both = known.map(rows -> rows.count().meet(count)).orElse(count);
    List<RowColumn> columns = new ArrayList<>();
    stated.forEach(
        (name, column) ->
            column(name, column, known, columns.size())
                .map(one -> required.contains(name) ? required(one) : one)
                .ifPresent(columns::add));
    if (stated.isEmpty() && known.isPresent()) {
      known
          .get()
          .columns()
          .forEach(
              column -> columns.add(required.contains(column.name()) ? required(column) : column));
    }
    if (both.isEmpty()) {
      faults.add(at.fault(FaultCode.FIELD_NEVER_VALID, at.shown()));
      return Optional.empty();
    }
    return columns.isEmpty() ? Optional.empty() : Optional.of(new Shape.Rows(columns, both));
  }

  private Set<String> required(
      Optional<Entry> items, Map<String, Entry> stated, Optional<Shape.Rows> known) {
    Set<String> names = new TreeSet<>(stated.keySet());
    if (stated.isEmpty()) {
      known.ifPresent(rows -> rows.columns().forEach(column -> names.add(column.name())));
    }
    Set<String> required = new TreeSet<>();
    for (Entry name : items.map(entry -> entry.items("required")).orElse(List.of())) {
      name.text()
          .ifPresent(
              text -> {
                required.add(text);
                if (!names.contains(text)) {
                  unknown(name, text, names);
                }
              });
    }
    return required;
  }

  private Optional<RowColumn> column(
      String name, Entry column, Optional<Shape.Rows> known, int order) {
    if (known.isEmpty()) {
      if (!column.has("x-title")) {
        faults.add(column.fault(FaultCode.MISSING_KEY, "x-title"));
      }
      return shapes
          .field(column::get, column.members().keySet(), column, Optional.empty())
          .map(
              shape ->
                  new RowColumn(name, shape, Texts.of(column.near("x-title"), name), false, order));
    }
    Optional<RowColumn> declared = known.get().column(name);
    if (declared.isEmpty()) {
      unknown(column, name, known.get().columns().stream().map(RowColumn::name).toList());
      return Optional.empty();
    }
    RowColumn own = declared.get();
    return shapes
        .field(column::get, column.members().keySet(), column, Optional.of(own.shape()))
        .map(shape -> new RowColumn(name, shape, own.title(), own.required(), own.order()));
  }

  private void unknown(Entry at, String name, Collection<String> names) {
    faults.add(
        at.fault(FaultCode.UNKNOWN_TABLE_COLUMN, name, String.join(", ", names))
            .maybe(NearestName.of(name, names)));
  }

  private static RowColumn required(RowColumn column) {
    return new RowColumn(column.name(), column.shape(), column.title(), true, column.order());
  }
}
