package io.gongjian.engine.pack.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a scalar of a file says, as packs are read. */
public final class PlainScalars {

  private PlainScalars() {}

  /**
   * Its String, Boolean or BigDecimal without trailing zeros; empty where it says nothing. A number
   * that packs may not have is the text that is written.
   */
  public static Optional<Object> value(ScalarEvent scalar) {
    List<YamlReader.Flaw> flaws = new ArrayList<>();
    Object value = Scalars.read(scalar, Position.NONE, flaws).value();
    if (!flaws.isEmpty()) {
      return Optional.of(scalar.getValue());
    }
    return Optional.ofNullable(value).map(PlainScalars::canonical);
  }

  private static Object canonical(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : value;
  }
}
