package io.gongjian.engine.constraint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How one value stands to another. */
public enum Relation {
  AT_MOST("<="),
  BELOW("<"),
  AT_LEAST(">="),
  ABOVE(">"),
  EQUAL("=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** How it is written in packs. */
  public String sign() {
    return sign;
  }

  /** The relation that is written {@code sign}; empty when none is. */
  public static Optional<Relation> signed(String sign) {
    return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
  }

  /**
   * True when {@code left} stands so to {@code right}.
   *
   * @param within by how much numbers may be off
   */
  boolean holds(Object left, Object right, BigDecimal within) {
    if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
      return holds(one.compareTo(other), one.subtract(other).abs().compareTo(within) <= 0);
    }
    int order = ((LocalDate) left).compareTo((LocalDate) right);
    return holds(order, order == 0);
  }

  private boolean holds(int order, boolean near) {
    return switch (this) {
      case AT_MOST -> order < 0 || near;
      case BELOW -> order < 0;
      case AT_LEAST -> order > 0 || near;
      case ABOVE -> order > 0;
      case EQUAL -> near;
    };
  }
}
