package io.gongjian.rules.table;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells the type of the values in a column, whatever the column reads. */
public final class ColumnTypes {

  private ColumnTypes() {}

  /** The type of what {@code input} reads in {@code pack}. */
  public static ColumnType of(Pack pack, Input input) {
    return input.match(
        fact -> ColumnType.of(pack.vocabulary().get(fact.fact())),
        matter -> ColumnType.APPLICABILITY,
        situations -> situations(pack, situations.matter()),
        field -> field(pack, field.field()),
        application ->
            ColumnType.set(pack.matters().keySet().stream().map(MatterId::value).toList()),
        others -> new ColumnType(FactType.BOOLEAN, Set.of()),
        order -> ColumnType.ORDER);
  }

  private static ColumnType field(Pack pack, FieldId field) {
    Shape shape = pack.forms().shape(field).orElseThrow();
    FactType type = FieldValues.type(shape).orElseThrow();
    return new ColumnType(type, new LinkedHashSet<>(shape.choices().ids()));
  }

  private static ColumnType situations(Pack pack, MatterId id) {
    Matter matter = pack.matters().get(id);
    return ColumnType.set(
        matter == null
            ? List.of()
            : matter.situations().stream().map(one -> one.id().value()).toList());
  }
}
