package io.gongjian.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Relation;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.FormScenario.Trait;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.StatedFacts;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue.Amount;
import io.gongjian.rules.PackFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios of forms whose facts cannot be together. */
class ContradictingScenariosTest {

  private static final FactId AREA = new FactId("a.area");
  private static final FactId TOTAL = new FactId("a.total");
  private static final FactId OTHER = new FactId("a.other");
  private static final Place PLACE = Place.file("fixture", "scenarios/form.yaml");

  private final CheckingFacts checking = new CheckingFacts((pack, day, facts) -> List.of());

  @Test
  void areToldWhateverElseTheyExpectOfTheFields() {
    assertThat(check(Map.of())).containsExactly(FaultCode.SCENARIO_CONTRADICTS);
    assertThat(check(Map.of(FieldId.of(AREA), Set.of(Trait.SHOWN, Trait.WARNING))))
        .containsExactly(FaultCode.SCENARIO_CONTRADICTS);
    assertThat(check(Map.of(FieldId.of(OTHER), Set.of(Trait.ERROR))))
        .as("an error at a field of which the constraint says nothing")
        .containsExactly(FaultCode.SCENARIO_CONTRADICTS);
  }

  @Test
  void areMeantWhereTheyExpectOneOfTheFactsToBeRefused() {
    assertThat(check(Map.of(FieldId.of(AREA), Set.of(Trait.ERROR)))).isEmpty();
    assertThat(check(Map.of(FieldId.of(TOTAL), Set.of(Trait.SHOWN, Trait.ERROR)))).isEmpty();
  }

  private List<FaultCode> check(Map<FieldId, Set<Trait>> fields) {
    return checking.check(pack(), StatedFacts.of(scenario(fields), PackFixture.ANY_DAY)).stream()
        .map(PackFault::code)
        .toList();
  }

  private static FormScenario scenario(Map<FieldId, Set<Trait>> fields) {
    return new FormScenario(
        "larger",
        "larger than the whole",
        Optional.empty(),
        Optional.empty(),
        List.of(new MatterId("permit")),
        List.of(),
        FactSheet.answered(
            Map.of(AREA, Amount.of("2"), TOTAL, Amount.of("1"), OTHER, Amount.of("1"))),
        Map.of(),
        fields,
        Map.of(),
        List.of(),
        PLACE);
  }

  private static Pack pack() {
    return new PackFixture()
        .fact("a.area", FactType.DECIMAL)
        .fact("a.total", FactType.DECIMAL)
        .fact("a.other", FactType.DECIMAL)
        .constraint(
            new Constraint(
                "within",
                Strength.IMPOSSIBLE,
                Map.of(),
                Optional.of(
                    new Requirement(
                        new Operand.OfFact(AREA),
                        Relation.AT_MOST,
                        new Operand.OfFact(TOTAL),
                        BigDecimal.ZERO)),
                PackFixture.TEXT,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Place.file("fixture", "constraints.yaml")))
        .build();
  }
}
