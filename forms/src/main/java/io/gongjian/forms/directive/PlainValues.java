package io.gongjian.forms.directive;

import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Plain values read as numbers and days, whatever bounds their fields have. */
final class PlainValues {

  private static final Shape NUMBER =
      new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.empty());
  private static final Shape DAY = new Shape.Day();

  private PlainValues() {}

  static Optional<BigDecimal> number(Object value) {
    return FieldValues.read(NUMBER, value).map(read -> ((FactValue.Amount) read).value());
  }

  static Optional<FactValue> day(Object value) {
    return FieldValues.read(DAY, value);
  }
}
