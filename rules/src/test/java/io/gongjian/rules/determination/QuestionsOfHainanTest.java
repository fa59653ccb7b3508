package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.program.RuleStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How many questions guidance asks in Hainan, with and without the facts that rows settle. */
class QuestionsOfHainanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final Pack HAINAN =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private static final Pack WITHOUT = withoutSettledFacts();

  private static final Map<String, Object> HOUSING =
      Map.of(
          "project.kind",
          "building",
          "project.nature",
          "new",
          "land.supply",
          "granted",
          "land.in_urban_plan_area",
          true,
          "invest.type",
          "enterprise",
          "invest.amount",
          BigDecimal.valueOf(3000),
          "building.residential",
          true,
          "building.civil",
          true,
          "building.total_area",
          BigDecimal.valueOf(5000),
          "building.single_area",
          BigDecimal.valueOf(2000));

  private static final DroolsDetermination DETERMINATION =
      new DroolsDetermination(new RuleStore(4));

  private record Asked(int questions, Map<MatterId, Applicability> answers) {}

  @Test
  void areFewerForHousing() {
    Asked with = ask(HAINAN, HOUSING);
    Asked without = ask(WITHOUT, HOUSING);

    assertThat(with.questions()).isLessThanOrEqualTo(without.questions() - 5);
    assertThat(with.answers()).isEqualTo(without.answers());
  }

  @Test
  void areFewerForAHotel() {
    Map<String, Object> hotel = new HashMap<>(HOUSING);
    hotel.put("building.residential", false);
    hotel.put("building.public", true);
    hotel.put("building.special_uses", List.of("hotel_mall"));
    hotel.put("building.area_hotel_mall", BigDecimal.valueOf(5000));
    Asked with = ask(HAINAN, hotel);
    Asked without = ask(WITHOUT, hotel);

    assertThat(with.questions()).isLessThanOrEqualTo(without.questions() - 5);
    assertThat(with.answers()).isEqualTo(without.answers());
  }

  /** Answers the first question as the project is, no and nothing where that does not say. */
  private Asked ask(Pack pack, Map<String, Object> project) {
    Map<FactId, FactValue> answered = new TreeMap<>();
    Determination made = determine(pack, answered);
    while (!made.questions().isEmpty()) {
      FactDefinition fact = pack.vocabulary().get(made.questions().get(0).fact());
      Object plain = Optional.ofNullable(project.get(fact.id().value())).orElseGet(() -> no(fact));
      FactReading read = FactReader.read(fact, plain);
      assertThat(read).as(fact.id().value()).isInstanceOf(FactReading.Read.class);
      assertThat(answered.put(fact.id(), ((FactReading.Read) read).value())).isNull();
      made = determine(pack, answered);
    }
    Map<MatterId, Applicability> answers = new TreeMap<>();
    for (MatterResult result : made.matters()) {
      answers.put(result.matter(), result.applicability());
    }
    return new Asked(answered.size(), answers);
  }

  private static Object no(FactDefinition fact) {
    return switch (fact.type()) {
      case BOOLEAN -> false;
      case DECIMAL, INTEGER -> BigDecimal.ZERO;
      case ENUM -> List.copyOf(fact.values().keySet()).get(fact.values().size() - 1);
      case SET, TABLE -> List.of();
      case DATE -> "2020-01-01";
      case STRING -> "x";
    };
  }

  private Determination determine(Pack pack, Map<FactId, FactValue> answered) {
    return DETERMINATION.determine(pack, pack.region(), DAY, FactSheet.answered(answered));
  }

  private static Pack withoutSettledFacts() {
    Pack all = HAINAN;
    return new Pack(
        new PackReference("without", "1", "0".repeat(64)),
        all.base(),
        all.region(),
        all.title(),
        all.validFrom(),
        all.vocabulary(),
        all.constraints(),
        all.regions(),
        all.departments(),
        all.calendar(),
        all.citations(),
        all.materials(),
        all.licences(),
        all.matters(),
        all.tables().stream().filter(table -> table.decides() != Decision.FACT).toList(),
        all.processes(),
        all.flows(),
        all.openTerms(),
        all.fillings(),
        all.scenarios(),
        all.forms(),
        all.draftsUntil());
  }
}
