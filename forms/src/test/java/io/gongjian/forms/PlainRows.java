package io.gongjian.forms;

import io.gongjian.engine.row.InputValue;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.row.RowStandings;
import io.gongjian.engine.row.StandRows;
import io.gongjian.engine.table.Column;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads rows one by one, as far as tests write them: comparisons with a number, and words. */
public final class PlainRows implements StandRows {

  @Override
  public RowStandings stand(RowProgram program, int stratum, Function<Input, InputValue> known) {
    BitSet holds = new BitSet();
    BitSet possible = new BitSet();
    for (ProgramRow row : program.rows(stratum)) {
      boolean fails = false;
      boolean open = false;
      for (Column column : row.table().columns()) {
        String cell = row.row().when().get(column.input().name());
        if (cell != null) {
          Optional<Boolean> outcome = test(cell, known.apply(column.input()));
          fails |= outcome.equals(Optional.of(false));
          open |= outcome.isEmpty();
        }
      }
      holds.set(row.number(), !fails && !open);
      possible.set(row.number(), !fails);
    }
    return new RowStandings(holds, possible);
  }

  private static Optional<Boolean> test(String cell, InputValue value) {
    if (value instanceof InputValue.Members members) {
      List<String> words = List.of(cell.split(",\\s*", -1));
      if (meet(words, members.certain())) {
        return Optional.of(true);
      }
      return meet(words, members.possible()) ? Optional.empty() : Optional.of(false);
    }
    if (!(value instanceof InputValue.Known known)) {
      return Optional.empty();
    }
    if (known.value() instanceof FactValue.Amount amount) {
      return Optional.of(compare(cell, amount.value()));
    }
    if (known.value() instanceof FactValue.Choices choices) {
      boolean none = cell.startsWith("not(");
      String words = none ? cell.substring("not(".length(), cell.length() - 1) : cell;
      return Optional.of(none != meet(List.of(words.split(",\\s*", -1)), choices.values()));
    }
    String text = String.valueOf(known.value().plain());
    return Optional.of(List.of(cell.replace("\"", "").split(",\\s*", -1)).contains(text));
  }

  private static boolean compare(String cell, BigDecimal amount) {
    String[] parts = cell.split(" ", 2);
    int order = amount.compareTo(new BigDecimal(parts[parts.length - 1]));
    return switch (parts.length == 1 ? "=" : parts[0]) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      default -> throw new IllegalArgumentException("not for tests [" + cell + "]");
    };
  }

  private static boolean meet(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
