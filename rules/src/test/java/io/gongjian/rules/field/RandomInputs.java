package io.gongjian.rules.field;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.InputValue;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.table.ColumnTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Draws what is known of inputs; one in four is unknown. */
final class RandomInputs {

  private final Pack pack;
  private final SplittableRandom random;

  RandomInputs(Pack pack, long seed) {
    this.pack = pack;
    this.random = new SplittableRandom(seed);
  }

  InputValue of(Input input) {
    ColumnType type = ColumnTypes.of(pack, input);
    if (input instanceof Input.OfSituations) {
      Set<String> certain = some(type.values());
      Set<String> possible = some(type.values());
      possible.addAll(certain);
      return new InputValue.Members(certain, possible);
    }
    return random.nextInt(4) == 0 ? InputValue.UNKNOWN : new InputValue.Known(value(type));
  }

  private FactValue value(ColumnType type) {
    return switch (type.type()) {
      case DECIMAL -> new FactValue.Amount(BigDecimal.valueOf(random.nextInt(-2, 26) * 5L, 1));
      case INTEGER -> new FactValue.Amount(BigDecimal.valueOf(random.nextInt(-1, 14)));
      case BOOLEAN -> new FactValue.Flag(random.nextBoolean());
      case DATE -> new FactValue.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(7, 13)));
      case STRING -> new FactValue.Text(random.nextBoolean() ? "a" : "b");
      case ENUM -> {
        List<String> values = new ArrayList<>(type.values());
        yield new FactValue.Choice(values.get(random.nextInt(values.size())));
      }
      case SET -> new FactValue.Choices(List.copyOf(some(type.values())));
      case TABLE -> FactValue.Rows.of(List.of());
    };
  }

  private Set<String> some(Iterable<String> all) {
    Set<String> some = new TreeSet<>();
    for (String one : all) {
      if (random.nextBoolean()) {
        some.add(one);
      }
    }
    return some;
  }
}
