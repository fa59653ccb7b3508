package io.gongjian.rules.table;

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
    if (input instanceof Input.OfField field) {
      Shape shape = pack.forms().shape(field.field()).orElseThrow();
      FactType type = FieldValues.type(shape).orElseThrow();
      return new ColumnType(type, new LinkedHashSet<>(FieldValues.choices(shape).ids()));
    }
    if (input instanceof Input.OfFact fact) {
      return ColumnType.of(pack.vocabulary().get(fact.fact()));
    }
    if (input instanceof Input.OfOthers) {
      return new ColumnType(FactType.BOOLEAN, Set.of());
    }
    if (input instanceof Input.OfOrder) {
      return ColumnType.ORDER;
    }
    if (input instanceof Input.OfApplication) {
      return ColumnType.set(pack.matters().keySet().stream().map(MatterId::value).toList());
    }
    if (input instanceof Input.OfSituations situations) {
      Matter matter = pack.matters().get(situations.matter());
      return ColumnType.set(
          matter == null
              ? List.of()
              : matter.situations().stream().map(one -> one.id().value()).toList());
    }
    return ColumnType.APPLICABILITY;
  }
}
