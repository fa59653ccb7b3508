package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.engine.determination.FeeResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Fee;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is to be paid for a matter, by rows. */
class FeesTest {

  private static final MatterId SHELTER = new MatterId("shelter");
  private static final FactId AREA = new FactId("a.area");
  private static final FactId ELSEWHERE = new FactId("a.elsewhere");

  private static final Pack PACK =
      new PackFixture()
          .fact("a.area", FactType.DECIMAL)
          .fact("a.elsewhere", FactType.BOOLEAN)
          .matter("shelter")
          .table("shelter.applies", Decision.MATTER, PackFixture.row(new Effect.Required()))
          .table(
              "shelter.fees",
              Decision.FEE,
              PackFixture.row(
                  new Effect.Charges(fee("40", Optional.of("100"), Optional.of("500"), "9000")),
                  "a.elsewhere",
                  "true"))
          .build();

  private final DroolsDetermination determination = new DroolsDetermination(new RuleStore(4));

  @Test
  void areTheRateForWhatIsNotFreeWithinTheLeastAndTheMost() {
    assertThat(amount("150")).hasValue("2000");
    assertThat(amount("101")).hasValue("500");
    assertThat(amount("100")).hasValue("0");
    assertThat(amount("90")).hasValue("0");
    assertThat(amount("100000")).hasValue("9000");
    assertThat(amount("150.123")).hasValue("2004.92");
  }

  @Test
  void arePercentagesOfMoneyAndFixedAmounts() {
    Fee share =
        new Fee(
            "share",
            new LocalText("费", "fee"),
            "万元",
            new BigDecimal("1.5"),
            true,
            Optional.of(AREA),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Fee fixed =
        new Fee(
            "fixed",
            new LocalText("费", "fee"),
            "元",
            new BigDecimal("80"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(share.amount(Optional.of(new BigDecimal("1000")))).hasValue(new BigDecimal("15"));
    assertThat(share.amount(Optional.empty())).isEmpty();
    assertThat(fixed.amount(Optional.empty()).orElseThrow()).isEqualByComparingTo("80");
  }

  @Test
  void stayOpenWhileTheRowOrWhatIsChargedIsNotKnown() {
    FeeResult perhaps = fees(Map.of(AREA, Amount.of("150"))).get(0);
    FeeResult open = fees(Map.of(ELSEWHERE, new Flag(true))).get(0);

    assertThat(perhaps.certain()).isFalse();
    assertThat(perhaps.amount().orElseThrow()).isEqualByComparingTo("2000");
    assertThat(open.certain()).isTrue();
    assertThat(open.amount()).isEmpty();
    assertThat(fees(Map.of(ELSEWHERE, new Flag(false)))).isEmpty();
  }

  @Test
  void areShownWithHowTheyAreComputedAndWhatTheyCite() {
    Determination made = determine(Map.of(ELSEWHERE, new Flag(true), AREA, Amount.of("150")));

    assertThat(JsonText.compact(DeterminationJson.tree(PACK, made, Locale.ENGLISH)))
        .contains(
            "\"fees\":[{\"fee\":\"offsite\",\"name\":\"fee\",\"amount\":2000,\"unit\":\"元\","
                + "\"certain\":true,\"rule\":\"shelter.fees/r0\",\"rate\":40,\"percent\":false,"
                + "\"base\":{\"fact\":\"a.area\",\"value\":150,")
        .contains("\"citations\":[\"law#1\"]");
  }

  private static Fee fee(String rate, Optional<String> free, Optional<String> least, String most) {
    return new Fee(
        "offsite",
        new LocalText("费", "fee"),
        "元",
        new BigDecimal(rate),
        false,
        Optional.of(AREA),
        free.map(BigDecimal::new),
        least.map(BigDecimal::new),
        Optional.of(new BigDecimal(most)));
  }

  private Optional<String> amount(String area) {
    return fees(Map.of(ELSEWHERE, new Flag(true), AREA, Amount.of(area)))
        .get(0)
        .amount()
        .map(BigDecimal::toPlainString);
  }

  private List<FeeResult> fees(Map<FactId, FactValue> facts) {
    return determine(facts).of(SHELTER).fees();
  }

  private Determination determine(Map<FactId, FactValue> facts) {
    return determination.determine(
        PACK,
        PackFixture.ANY_REGION,
        PackFixture.ANY_DAY,
        FactSheet.answered(new HashMap<>(facts)));
  }
}
