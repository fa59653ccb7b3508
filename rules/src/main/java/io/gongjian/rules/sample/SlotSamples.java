package io.gongjian.rules.sample;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.rules.cell.Condition;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of one fact's slot. */
public interface SlotSamples {

  /** All samples, in order. */
  List<Sample> all();

  /** The samples to try when the value is {@code current}: the nearest first, itself left out. */
  List<Sample> others(@Nullable Object current);

  /** All values that a run of neighbouring samples stands for, written as a cell. */
  String describe(Collection<Sample> run);

  /** Makes the samples for a fact and all conditions that rules put on it. */
  static SlotSamples of(FactDefinition fact, Collection<Condition> conditions) {
    return switch (fact.type()) {
      case DECIMAL, INTEGER, DATE -> new OrderedSamples(fact, conditions);
      case SET -> new SetSamples(fact);
      case BOOLEAN, ENUM, STRING -> new NamedSamples(fact, conditions);
    };
  }
}
