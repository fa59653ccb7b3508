package io.gongjian.rules.sample;

import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Yes and no, the values of an enum, a table without rows, or the texts that rules name and one
 * that none names.
 */
final class NamedSamples implements SlotSamples {

  private static final String UNNAMED = "other";

  private final List<Sample> samples = new ArrayList<>();

  NamedSamples(ColumnType type, Collection<Condition> conditions) {
    Set<Object> values = new LinkedHashSet<>();
    if (type.type() == FactType.BOOLEAN) {
      values.add(true);
      values.add(false);
    } else if (type.type() == FactType.ENUM) {
      values.addAll(type.values());
    } else if (type.type() == FactType.TABLE) {
      values.add(List.of());
    } else {
      conditions.forEach(condition -> addNamed(condition, values));
      values.add(UNNAMED);
    }
    values.forEach(value -> samples.add(new Sample(value, samples.size())));
  }

  private static void addNamed(Condition condition, Set<Object> values) {
    if (condition instanceof Condition.OneOf oneOf) {
      values.addAll(oneOf.values());
    } else if (condition instanceof Condition.NoneOf noneOf) {
      values.addAll(noneOf.values());
    }
  }

  @Override
  public List<Sample> all() {
    return samples;
  }

  @Override
  public List<Sample> others(@Nullable Object current) {
    return samples.stream().filter(sample -> !sample.value().equals(current)).toList();
  }

  @Override
  public String describe(Collection<Sample> run) {
    return run.stream().map(sample -> sample.value().toString()).collect(Collectors.joining(", "));
  }
}
