package io.gongjian.engine.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Day;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final FactId TOTAL = new FactId("a.total");
  private static final FactId ABOVE = new FactId("a.above");
  private static final FactId BELOW = new FactId("a.below");
  private static final FactId SHARE = new FactId("a.share");
  private static final FactId BEGUN = new FactId("a.begun");
  private static final FactId ENDED = new FactId("a.ended");
  private static final FactId BASEMENT = new FactId("a.basement");

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(),
          List.of(
              fact(TOTAL, FactType.DECIMAL),
              fact(ABOVE, FactType.DECIMAL),
              fact(BELOW, FactType.DECIMAL),
              fact(SHARE, FactType.DECIMAL).derivedBy(new Derivation.Share(ABOVE, TOTAL, 6)),
              fact(BEGUN, FactType.DATE),
              fact(ENDED, FactType.DATE),
              fact(BASEMENT, FactType.BOOLEAN)));

  @Test
  void compareTwoFactsAndNameBothWithTheirValues() {
    Constraint within = must(new Operand.OfFact(ABOVE), Relation.AT_MOST, TOTAL, "0");

    assertThat(among(within, Map.of(ABOVE, Amount.of("100"), TOTAL, Amount.of("100")))).isEmpty();
    assertThat(among(within, Map.of(ABOVE, Amount.of("100.01"), TOTAL, Amount.of("100"))))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.facts()).containsExactly(ABOVE, TOTAL);
              assertThat(one.text().zh()).isEqualTo("不能（a.above 100.01 平方米，a.total 100 平方米）");
              assertThat(one.text().en()).isEqualTo("Cannot (a.above 100.01 m², a.total 100 m²)");
            });
  }

  @Test
  void sayNothingWhileSomethingIsUnknown() {
    Constraint within = must(new Operand.OfFact(ABOVE), Relation.AT_MOST, TOTAL, "0");

    assertThat(among(within, Map.of(ABOVE, Amount.of("100.01")))).isEmpty();
  }

  @Test
  void compareWhatFollowsFromFactsWithinABound() {
    Constraint parts =
        must(
            new Operand.Computed(new Derivation.Sum(List.of(ABOVE, BELOW))),
            Relation.EQUAL,
            TOTAL,
            "1");

    assertThat(among(parts, areas("80", "20", "101"))).isEmpty();
    assertThat(among(parts, areas("80", "20", "101.01"))).hasSize(1);
    assertThat(among(parts, areas("80", "20", "98.99"))).hasSize(1);
  }

  @Test
  void compareDays() {
    Constraint order = must(new Operand.OfFact(ENDED), Relation.ABOVE, BEGUN, "0");

    assertThat(among(order, Map.of(BEGUN, new Day(TODAY), ENDED, new Day(TODAY)))).hasSize(1);
    assertThat(among(order, Map.of(BEGUN, new Day(TODAY), ENDED, new Day(TODAY.plusDays(1)))))
        .isEmpty();
  }

  @Test
  void speakOnlyWhereTheirConditionsHoldAndOnTheirDays() {
    Constraint without =
        new Constraint(
            "none",
            Strength.SURPRISING,
            Map.of(BASEMENT, List.of(new Flag(false))),
            Optional.of(
                new Requirement(
                    new Operand.OfFact(BELOW),
                    Relation.AT_MOST,
                    new Operand.Constant(BigDecimal.ZERO),
                    BigDecimal.ZERO)),
            new LocalText("少见", "Seldom"),
            List.of(),
            Optional.of(TODAY),
            Optional.empty(),
            Place.file("pack", "constraints.yaml"));
    Map<FactId, FactValue> facts = Map.of(BASEMENT, new Flag(false), BELOW, Amount.of("5"));

    assertThat(among(without, facts)).hasSize(1);
    assertThat(among(without, Map.of(BASEMENT, new Flag(true), BELOW, Amount.of("5")))).isEmpty();
    assertThat(among(without, Map.of(BELOW, Amount.of("5")))).isEmpty();
    assertThat(Contradictions.among(VOCABULARY, List.of(without), TODAY.minusDays(1), facts))
        .isEmpty();
  }

  @Test
  void tellWhatWasGivenOtherwiseThanItFollows() {
    Map<FactId, FactValue> facts =
        Map.of(ABOVE, Amount.of("80"), TOTAL, Amount.of("100"), SHARE, Amount.of("75"));

    assertThat(Contradictions.among(VOCABULARY, List.of(), TODAY, facts))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.constraint()).isEqualTo("a.share");
              assertThat(one.facts()).containsExactly(SHARE, ABOVE, TOTAL);
              assertThat(one.text().zh()).contains("80 平方米", "a.share 75");
            });
    assertThat(
            Contradictions.among(
                VOCABULARY,
                List.of(),
                TODAY,
                Map.of(SHARE, Amount.of("75"), TOTAL, Amount.of("1"))))
        .isEmpty();
  }

  private static Map<FactId, FactValue> areas(String above, String below, String total) {
    return Map.of(ABOVE, Amount.of(above), BELOW, Amount.of(below), TOTAL, Amount.of(total));
  }

  private static List<Contradiction> among(
      Constraint constraint, Map<FactId, ? extends FactValue> facts) {
    return Contradictions.among(VOCABULARY, List.of(constraint), TODAY, Map.copyOf(facts));
  }

  private static Constraint must(Operand left, Relation is, FactId right, String within) {
    return new Constraint(
        "c",
        Strength.IMPOSSIBLE,
        Map.of(),
        Optional.of(new Requirement(left, is, new Operand.OfFact(right), new BigDecimal(within))),
        new LocalText("不能", "Cannot"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Place.file("pack", "constraints.yaml"));
  }

  private static FactDefinition fact(FactId id, FactType type) {
    LocalText text = new LocalText(id.value(), id.value());
    return new FactDefinition(
        id,
        type,
        type.isNumber() ? Optional.of("m2") : Optional.empty(),
        text,
        text,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
