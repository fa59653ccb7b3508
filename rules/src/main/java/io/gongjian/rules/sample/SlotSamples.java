package io.gongjian.rules.sample;

import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of one slot. */
public interface SlotSamples {

  /** All samples, in order. */
  List<Sample> all();

  /** The samples to try when the value is {@code current}: the nearest first, itself left out. */
  List<Sample> others(@Nullable Object current);

  /** All values that a run of neighbouring samples stands for, written as a cell. */
  String describe(Collection<Sample> run);

  /** Makes the samples for values of a type and all conditions that rows put on them. */
  static SlotSamples of(ColumnType type, Collection<Condition> conditions) {
    return switch (type.type()) {
      case DECIMAL, INTEGER, DATE -> new OrderedSamples(type, conditions);
      case SET -> new SetSamples(type, conditions);
      case BOOLEAN, ENUM, STRING, TABLE -> new NamedSamples(type, conditions);
    };
  }
}
