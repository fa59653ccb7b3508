package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.forms.draft.Bundle;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a project must have can be applied for, by itself or within another matter that the project
 * may need too. Services of intermediaries are commissioned and not applied for.
 */
class NoDeadEndsInHainanTest {

  private static final Pack PACK =
      new PacksFolder(Path.of("..", "packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final int DRAWS = Integer.getInteger("gongjian.draws", 400);
  private static final List<Number> AMOUNTS =
      List.of(
          0, 0.5, 1, 2.5, 5, 10, 25, 30, 31, 60, 250, 300, 301, 600, 1_000, 2_501, 7_000, 50_001);

  private final DetermineMatters rules = new DroolsDetermination(new RuleStore(2));
  private final SplittableRandom random = new SplittableRandom(20261130L);
  private final Set<MatterId> applied = new TreeSet<>();
  private final Set<MatterId> alone = new TreeSet<>();

  @Test
  void everyMatterThatIsRequiredCanBeAppliedForWhateverTheProject() {
    for (int draw = 0; draw < DRAWS; draw++) {
      noDeadEnd(DAY, sheet(drawn()), "draw " + draw);
    }

    assertThat(applied).hasSizeGreaterThan(50);
    assertThat(alone).extracting(MatterId::value).contains("fire_acceptance");
  }

  @Test
  void everyMatterThatIsRequiredInAScenarioCanBeAppliedFor() {
    for (Scenario scenario : PACK.scenarios()) {
      if (scenario.asOf().isEmpty()) {
        noDeadEnd(DAY, scenario.facts(), scenario.id());
      }
    }

    assertThat(applied).hasSizeGreaterThan(40);
  }

  @Test
  void everyMatterButTheServicesOfIntermediariesHasAForm() {
    assertThat(PACK.matters().values())
        .filteredOn(matter -> matter.kind() != MatterKind.INTERMEDIARY)
        .allSatisfy(matter -> assertThat(PACK.forms().find(matter.id())).isPresent());
  }

  private void noDeadEnd(LocalDate day, FactSheet facts, String what) {
    Determination found = rules.determine(PACK, PACK.region(), day, facts);
    for (MatterResult result : found.matters()) {
      Matter matter = Objects.requireNonNull(PACK.matters().get(result.matter()));
      if (result.applicability() == Applicability.REQUIRED
          && matter.kind() != MatterKind.INTERMEDIARY) {
        appliedFor(found, matter, what);
      }
    }
  }

  private void appliedFor(Determination found, Matter matter, String what) {
    Bundle own = Bundle.of(PACK, found, List.of(matter.id()));
    if (own.reasons().isEmpty()) {
      assertThat(own.chosen()).as(what).containsExactly(matter.id());
      if (matter.within().isPresent()) {
        alone.add(matter.id());
      }
    } else {
      Matter whole = outermost(found, matter);
      Bundle together = Bundle.of(PACK, found, List.of(whole.id()));
      assertThat(together.reasons()).as("%s: %s", what, matter.id()).isEmpty();
      assertThat(together.all()).as("%s: %s", what, matter.id()).contains(matter.id());
    }
    applied.add(matter.id());
  }

  private static Matter outermost(Determination found, Matter matter) {
    Matter whole = matter;
    while (Bundle.whole(PACK, found, whole).isPresent()) {
      whole = Bundle.whole(PACK, found, whole).orElseThrow();
    }
    return whole;
  }

  private Map<String, Object> drawn() {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (FactDefinition fact : PACK.vocabulary().definitions()) {
      if (!fact.setByRegion() && random.nextInt(6) > 0) {
        Object value = value(fact);
        if (!value.equals("")) {
          facts.put(fact.id().value(), value);
        }
      }
    }
    return facts;
  }

  private Object value(FactDefinition fact) {
    List<String> values = new ArrayList<>(fact.values().keySet());
    return switch (fact.type()) {
      case BOOLEAN -> random.nextInt(4) == 0;
      case ENUM -> values.get(random.nextInt(values.size()));
      case SET -> values.stream().filter(one -> random.nextInt(6) == 0).toList();
      case DECIMAL -> amount(fact);
      case INTEGER -> random.nextInt(30);
      default -> "";
    };
  }

  private Number amount(FactDefinition fact) {
    double most = fact.maximum().map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE);
    List<Number> fitting = AMOUNTS.stream().filter(amount -> amount.doubleValue() <= most).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static FactSheet sheet(Map<String, Object> facts) {
    FactSheetReading reading = FactSheetReader.read(PACK.vocabulary(), facts, FactSource.APPLICANT);
    assertThat(reading).isInstanceOf(FactSheetReading.Read.class);
    return ((FactSheetReading.Read) reading).sheet();
  }
}
