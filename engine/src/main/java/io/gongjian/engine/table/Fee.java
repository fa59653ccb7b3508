package io.gongjian.engine.table;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is to be paid: a rate for each unit of a fact beyond what is free, within a least and a most
 * amount; without a fact the rate itself.
 *
 * @param unit the unit of the amount: 元 or 万元
 * @param base the fact that is charged
 * @param percent true when the rate is a percentage of the fact, which is money then
 * @param free how much of the fact is free of charge
 * @param least the least amount once something is charged
 * @param most the most that is charged
 */
public record Fee(
    String id,
    LocalText title,
    String unit,
    BigDecimal rate,
    boolean percent,
    Optional<FactId> base,
    Optional<BigDecimal> free,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most) {

  private static final int DECIMALS = 2;

  /** The amount for what is known of the fact; empty while it is unknown. */
  public Optional<BigDecimal> amount(Optional<BigDecimal> known) {
    if (base.isPresent() && known.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal charged =
        base.isEmpty()
            ? BigDecimal.ONE
            : known.get().subtract(free.orElse(BigDecimal.ZERO)).max(BigDecimal.ZERO);
    BigDecimal amount = charged.multiply(rate);
    if (percent) {
      amount = amount.movePointLeft(2);
    }
    if (charged.signum() > 0) {
      amount = least.map(amount::max).orElse(amount);
    }
    amount = most.map(amount::min).orElse(amount);
    return Optional.of(amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }
}
