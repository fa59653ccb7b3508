package io.gongjian.webapp.page.wording;

import io.gongjian.engine.determination.FeeResult;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.webapp.entry.language.Words;
import java.util.Optional;

/** Says what is to be paid, with how it is computed and whether its basis was read. */
public final class FeeWording {

  private FeeWording() {}

  /** One line for a fee; empty when its row is not in the pack any more. */
  public static Optional<String> of(FeeResult result, FactWording facts) {
    return facts
        .pack()
        .row(result.rule())
        .filter(row -> row.then() instanceof Effect.Charges)
        .map(row -> line(result, row, ((Effect.Charges) row.then()).fee(), facts));
  }

  private static String line(FeeResult result, RuleRow row, Fee fee, FactWording facts) {
    Words words = facts.words();
    String title = facts.in(fee.title());
    String told =
        result
            .amount()
            .map(amount -> facts.withUnit(facts.number(amount), Optional.of(fee.unit())))
            .map(amount -> words.of("word.fee", title, amount, facts.in(row.say())))
            .orElseGet(
                () ->
                    words.of(
                        "word.fee.open",
                        title,
                        fee.base().map(facts::title).orElse(""),
                        facts.in(row.say())));
    String certain = result.certain() ? told : words.of("word.fee.perhaps", told);
    return facts.pack().isVerified(row) ? certain : words.of("word.fee.unverified", certain);
  }
}
