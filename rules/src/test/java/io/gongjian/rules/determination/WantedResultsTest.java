package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.program.RuleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who wants to know of some matters gets what the whole determination says of them. */
class WantedResultsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** Of so many scenarios of Hainan one is taken. */
  private static final int TAKEN = 5;

  private final Pack hainan =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private final DroolsDetermination determining = new DroolsDetermination(new RuleStore(24));

  @Test
  void areThoseOfTheWholeDeterminationForWhatScenariosName() {
    for (int at = 0; at < hainan.scenarios().size(); at += TAKEN) {
      Scenario scenario = hainan.scenarios().get(at);
      Set<MatterId> named = new TreeSet<>(scenario.expect().keySet());
      named.addAll(scenario.materials().keySet());
      named.addAll(scenario.situations().keySet());
      Determination whole = whole(scenario);

      WantedOfWhole.compare(scenario.id(), determining, hainan, whole, named);
    }
  }

  @Test
  void leaveOutMattersThatNoWantedOneReads() {
    Scenario scenario = hainan.scenarios().get(0);
    MatterId matter = new MatterId("night_work_certificate");

    Determination part =
        determining.determine(
            hainan,
            hainan.region(),
            DAY,
            scenario.facts(),
            new WantedResults(Set.of(matter), Set.of(), false));

    assertThat(part.matters()).hasSizeLessThan(10);
    assertThat(part.of(matter).matter()).isEqualTo(matter);
    assertThat(part.questions()).isEqualTo(List.of());
  }

  @Test
  void readNoMoreRowsInALargePackThanInASmallOne() {
    assertThat(rowsReadFor(5)).isEqualTo(rowsReadFor(400)).isEqualTo(5);
  }

  /** Of a matter that reads another one, in a pack of many that do. */
  private static int rowsReadFor(int pairs) {
    PackFixture fixture = new PackFixture().fact("a.area", FactType.DECIMAL);
    for (int at = 0; at < pairs; at++) {
      fixture.matter("read" + at).matter("reads" + at);
      fixture.table(
          "read" + at + ".applies",
          Decision.MATTER,
          PackFixture.row(new Effect.Required(), "a.area", "> " + at),
          PackFixture.row(new Effect.Exempt(), "a.area", "> 1000"));
      fixture.table(
          "reads" + at + ".applies",
          Decision.MATTER,
          PackFixture.row(new Effect.Required(), "matter.read" + at, "required"),
          PackFixture.row(new Effect.Exempt(), "a.area", "> 2000"),
          PackFixture.row(new Effect.Required(), "a.area", "< 3"));
    }
    Pack pack = fixture.build();
    return MatterRules.of(new RuleStore(1), pack, PackFixture.ANY_DAY)
        .narrowed(new WantedResults(Set.of(new MatterId("reads1")), Set.of(), false))
        .size();
  }

  private Determination whole(Scenario scenario) {
    return determining.determine(
        hainan,
        scenario.region().orElse(hainan.region()),
        scenario.asOf().orElse(DAY),
        scenario.facts());
  }
}
