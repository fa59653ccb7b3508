package io.gongjian.forms.draft;

import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fits values into fields that take other values now. A value that is only out of bounds stays, so
 * that it can be seen and corrected in its place.
 */
final class Refitting {

  private Refitting() {}

  /** What fits of a value; empty when nothing does. */
  static Optional<Object> refit(Shape before, Shape after, Object value) {
    if (before.equals(after)) {
      return Optional.of(value);
    } else if (before instanceof Shape.Amount old && after instanceof Shape.Amount now) {
      return old.unit().equals(now.unit()) ? Optional.of(value) : Optional.empty();
    } else if (after instanceof Shape.ManyOf many && value instanceof Collection<?> chosen) {
      return some(
          chosen.stream()
              .filter(one -> one != null && many.choices().find(one.toString()).isPresent())
              .toList());
    } else if (after instanceof Shape.Rows rows) {
      return before instanceof Shape.Rows old ? rows(old, rows, value) : Optional.empty();
    } else if (after instanceof Shape.Files) {
      return before instanceof Shape.Files ? Optional.of(value) : Optional.empty();
    }
    return FieldValues.read(after, value).isPresent() ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Object> rows(Shape.Rows before, Shape.Rows after, Object value) {
    List<Object> fitting = new ArrayList<>();
    for (Object row : value instanceof Collection<?> rows ? rows : List.of()) {
      Map<String, @Nullable Object> cells = new LinkedHashMap<>();
      for (RowColumn column : after.columns()) {
        Object cell = row instanceof Map<?, ?> members ? members.get(column.name()) : null;
        Optional<RowColumn> old = before.column(column.name());
        if (cell != null && old.isPresent()) {
          refit(old.get().shape(), column.shape(), cell)
              .ifPresent(fits -> cells.put(column.name(), fits));
        }
      }
      if (!cells.isEmpty()) {
        fitting.add(cells);
      }
    }
    return some(fitting);
  }

  private static Optional<Object> some(List<?> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(list));
  }
}
