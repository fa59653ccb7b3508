package io.gongjian.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.HitPolicy;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables of which one row counts, and terms that change by the day or from place to place. */
class TermsInProofsTest {

  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
  private static final LocalDate END = LocalDate.of(2028, 1, 1);

  private final CheckingRules checking = new CheckingRules(new RuleStore(4));

  @Test
  void findTheTieOfDaysOnWhichADefaultIsInForce() {
    PackFixture pack =
        upTo("term.floors", "> 8")
            .term(
                "floors",
                PackFixture.preset("8", Optional.empty(), Optional.of(CHANGE)),
                PackFixture.preset("9", Optional.of(CHANGE), Optional.of(END)),
                PackFixture.preset("8", Optional.of(END), Optional.empty()));

    assertThat(checking.check(pack.build()))
        .extracting(PackFault::code)
        .containsExactly(FaultCode.ROWS_TIE);
  }

  @Test
  void findNoTieOnAValueThatATermHasNowhere() {
    PackFixture pack = filledInTheCore(upTo("term.floors", "> 10"), "6");

    assertThat(checking.check(pack.build())).isEmpty();
  }

  @Test
  void findTheTieOfAValueThatATermHasInOneZone() {
    PackFixture pack = filledInTheCore(upTo("term.floors", "> 10"), "12");

    assertThat(checking.check(pack.build()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.ROWS_TIE);
              assertThat(fault.what(Locale.ENGLISH)).contains("a.zone = core");
            });
  }

  private static PackFixture filledInTheCore(PackFixture pack, String value) {
    return pack.term("floors", "10")
        .filled(
            "floors",
            value,
            Map.of(new FactId("a.zone"), List.of(new Choice("core"))),
            CHANGE,
            Optional.empty());
  }

  private static PackFixture upTo(String term, String rest) {
    return new PackFixture()
        .fact("a.floors", FactType.INTEGER)
        .fact("a.zone", FactType.ENUM, "core", "port")
        .matter("shelter")
        .table(
            "shelter.limits",
            Decision.LIMIT,
            HitPolicy.COLLECT,
            Optional.of(new MatterId("shelter")),
            PackFixture.row(limit(5), "a.floors", "<= " + term),
            PackFixture.row(limit(9), "a.floors", rest));
  }

  private static Effect limit(int days) {
    return new Effect.HasLimit(new TimeLimit(days, LimitUnit.WORKING));
  }
}
