package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.FeeResult;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.plain.PlainOutcome;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is to be paid, as a person reads the rows of fees: row by row, with a pencil. */
final class PlainFees {

  private final MatterBook book;
  private final PlainOutcome plain;
  private final Map<FactId, FactValue> known;

  PlainFees(MatterBook book, PlainOutcome plain, Map<FactId, FactValue> known) {
    this.book = book;
    this.plain = plain;
    this.known = known;
  }

  /** A fee without its reasons, which name the row when it is certain and nothing else. */
  private record Paid(RowId row, Optional<BigDecimal> amount, boolean certain) {}

  /** Compares all fees and returns how many have an amount. */
  int compare(String what, Determination made) {
    int amounts = 0;
    for (MatterResult result : made.matters()) {
      List<Paid> expected = of(result);
      assertThat(result.fees().stream().map(PlainFees::paid).toList()).as(what).isEqualTo(expected);
      for (FeeResult fee : result.fees()) {
        assertThat(fee.reasons().stream().map(Finding::rule))
            .isEqualTo(fee.certain() ? List.of(fee.rule()) : List.of());
      }
      amounts += (int) expected.stream().filter(paid -> paid.amount().isPresent()).count();
    }
    return amounts;
  }

  private static Paid paid(FeeResult fee) {
    return new Paid(fee.rule(), fee.amount().map(PlainFees::plainly), fee.certain());
  }

  private List<Paid> of(MatterResult result) {
    List<Paid> paid = new ArrayList<>();
    for (TypedRow row : book.rules().rows()) {
      boolean own = row.table().matter().filter(result.matter()::equals).isPresent();
      boolean holds = plain.holds().get(row.number());
      boolean speaks = holds || plain.open().get(row.number());
      boolean handled =
          result.applicability() != Applicability.NOT_REQUIRED
              && book.plan(result.matter()).silence().isEmpty();
      if (own && speaks && handled && row.row().then() instanceof Effect.Charges charges) {
        paid.add(new Paid(row.row().id(), amount(charges.fee()), holds));
      }
    }
    return paid;
  }

  private Optional<BigDecimal> amount(Fee fee) {
    BigDecimal beyond = BigDecimal.ONE;
    if (fee.base().isPresent()) {
      if (!(known.get(fee.base().get()) instanceof FactValue.Amount base)) {
        return Optional.empty();
      }
      beyond = base.value().subtract(fee.free().orElse(BigDecimal.ZERO));
      if (beyond.signum() < 0) {
        beyond = BigDecimal.ZERO;
      }
    }
    BigDecimal amount = beyond.multiply(fee.rate());
    if (fee.percent()) {
      amount = amount.divide(BigDecimal.valueOf(100), MathContext.DECIMAL128);
    }
    if (beyond.signum() > 0 && fee.least().filter(amountIsBelow(amount)).isPresent()) {
      amount = fee.least().get();
    }
    if (fee.most().isPresent() && amount.compareTo(fee.most().get()) > 0) {
      amount = fee.most().get();
    }
    return Optional.of(plainly(amount.setScale(2, RoundingMode.HALF_UP)));
  }

  private static Predicate<BigDecimal> amountIsBelow(BigDecimal amount) {
    return least -> amount.compareTo(least) < 0;
  }

  private static BigDecimal plainly(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }
}
