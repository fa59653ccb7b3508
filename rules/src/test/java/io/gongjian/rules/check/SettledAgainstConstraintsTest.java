package io.gongjian.rules.check;

import static io.gongjian.rules.PackFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Relation;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.engine.vocabulary.FactValue.Choice;
import io.gongjian.engine.vocabulary.FactValue.Flag;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that settle what a constraint calls impossible. */
class SettledAgainstConstraintsTest {

  private static final FactId USE = new FactId("a.use");
  private static final FactId CIVIL = new FactId("a.civil");
  private static final FactId AREA = new FactId("a.area");
  private static final FactId TOTAL = new FactId("a.total");

  private final CheckingRules checking = new CheckingRules(new RuleStore(4));

  @Test
  void areToldWithAnExampleOfTheFacts() {
    assertThat(
            check(
                constraint(Map.of(CIVIL, flag(true), USE, uses("mine", "plant"))),
                settles(CIVIL, new Flag(true), "a.use", "home, plant")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.SETTLED_IS_IMPOSSIBLE);
              assertThat(fault.what(Locale.ENGLISH))
                  .contains("pack.settled/r0", "a.civil = true", "never", "a.use = plant");
            });
  }

  @Test
  void areToldWhereTwoRowsSettleWhatCannotBeTogether() {
    assertThat(
            check(
                constraint(Map.of(CIVIL, flag(true), AREA, List.of(Amount.of("0")))),
                settles(CIVIL, new Flag(true), "a.use", "home"),
                settles(AREA, Amount.of("0"), "a.civil", "true", "a.use", "home")))
        .extracting(PackFault::code)
        .containsOnly(FaultCode.SETTLED_IS_IMPOSSIBLE);
  }

  @Test
  void areToldByWhatNumbersMustBe() {
    Constraint within = must(new Operand.OfFact(AREA), Relation.AT_MOST, new Operand.OfFact(TOTAL));

    assertThat(check(within, settles(AREA, Amount.of("100"), "a.total", "> 50")))
        .singleElement()
        .satisfies(fault -> assertThat(fault.args().get(3)).startsWith("a.total = "));
    assertThat(check(within, settles(AREA, Amount.of("100"), "a.total", ">= 100"))).isEmpty();
    assertThat(
            check(
                must(
                    new Operand.OfFact(AREA),
                    Relation.BELOW,
                    new Operand.Constant(BigDecimal.valueOf(80))),
                settles(AREA, Amount.of("100"), "a.use", "home")))
        .hasSize(1);
  }

  @Test
  void areNotThoseOnFactsThatCannotBeTogetherAnyhow() {
    assertThat(
            checking.check(
                fixture(settles(AREA, Amount.of("0"), "a.use", "plant", "a.civil", "true"))
                    .constraint(constraint(Map.of(CIVIL, flag(true), USE, uses("plant"))))
                    .constraint(
                        constraint(Map.of(CIVIL, flag(true), AREA, List.of(Amount.of("0")))))
                    .build()))
        .isEmpty();
  }

  @Test
  void areNotThoseThatOnlyAnotherFactMakesImpossible() {
    assertThat(
            check(
                constraint(Map.of(CIVIL, flag(true), AREA, List.of(Amount.of("0")))),
                settles(CIVIL, new Flag(true), "a.use", "home")))
        .isEmpty();
  }

  @Test
  void areNotThoseThatAreOnlySurprisingOrAreNeverInForceTogether() {
    Constraint constraint = constraint(Map.of(CIVIL, flag(true), USE, uses("home")));

    assertThat(
            check(
                with(constraint, Strength.SURPRISING, Optional.empty()),
                settles(CIVIL, new Flag(true), "a.use", "home")))
        .isEmpty();
    assertThat(
            check(
                with(constraint, Strength.IMPOSSIBLE, Optional.of(LocalDate.of(2030, 1, 1))),
                settles(CIVIL, new Flag(true), "a.use", "home")
                    .inForce(LocalDate.of(2000, 1, 1), LocalDate.of(2029, 1, 1))))
        .isEmpty();
    assertThat(
            check(
                with(constraint, Strength.IMPOSSIBLE, Optional.of(LocalDate.of(2028, 1, 1))),
                settles(CIVIL, new Flag(true), "a.use", "home")
                    .inForce(LocalDate.of(2000, 1, 1), LocalDate.of(2029, 1, 1))))
        .hasSize(1);
  }

  private List<PackFault> check(Constraint constraint, PackFixture.RowText... rows) {
    return checking.check(fixture(rows).constraint(constraint).build());
  }

  private static PackFixture fixture(PackFixture.RowText... rows) {
    return new PackFixture()
        .fact("a.use", FactType.ENUM, "home", "mine", "plant")
        .fact("a.civil", FactType.BOOLEAN)
        .fact("a.area", FactType.DECIMAL)
        .fact("a.total", FactType.DECIMAL)
        .implied("pack.settled", rows);
  }

  private static PackFixture.RowText settles(FactId fact, FactValue value, String... cells) {
    return row(new Effect.Settles(fact, value, false), cells);
  }

  private static List<FactValue> flag(boolean value) {
    return List.of(new Flag(value));
  }

  private static List<FactValue> uses(String... uses) {
    return List.of(uses).stream().<FactValue>map(Choice::new).toList();
  }

  private static Constraint constraint(Map<FactId, List<FactValue>> when) {
    return new Constraint(
        "never",
        Strength.IMPOSSIBLE,
        when,
        Optional.empty(),
        PackFixture.TEXT,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Place.file("fixture", "constraints.yaml"));
  }

  private static Constraint must(Operand left, Relation is, Operand right) {
    Constraint when = constraint(Map.of());
    return new Constraint(
        when.id(),
        when.strength(),
        Map.of(),
        Optional.of(new Requirement(left, is, right, BigDecimal.ZERO)),
        when.say(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        when.place());
  }

  private static Constraint with(
      Constraint constraint, Strength strength, Optional<LocalDate> from) {
    return new Constraint(
        constraint.id(),
        strength,
        constraint.when(),
        constraint.must(),
        constraint.say(),
        List.of(),
        from,
        Optional.empty(),
        constraint.place());
  }
}
