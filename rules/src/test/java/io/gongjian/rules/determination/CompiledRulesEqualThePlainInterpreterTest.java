package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Verdict;
import io.gongjian.rules.PackFixture;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.plain.PlainInterpreter;
import io.gongjian.rules.plain.PlainOutcome;
import io.gongjian.rules.sample.FactSamples;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.RuleBookReading;
import io.gongjian.rules.table.SlotValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CompiledRulesEqualThePlainInterpreterTest {

  private static final int PACKS = 200;
  private static final int FACT_SETS_A_PACK = 1_000;

  @Test
  void onTwoHundredThousandRandomFactSets() {
    Map<Verdict, Integer> seen = new HashMap<>();
    for (long seed = 0; seed < PACKS; seed++) {
      RuleBook book = book(seed);
      CompiledRules compiled = new CompiledRules(book);
      FactSamples samples = new FactSamples(book);
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < FACT_SETS_A_PACK; i++) {
        compare(seed, compiled, draw(book, samples, random), seen);
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Verdict.values());
    assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(50_000));
  }

  private static void compare(
      long seed, CompiledRules compiled, SlotValues facts, Map<Verdict, Integer> seen) {
    Outcome outcome = compiled.decide(facts);
    PlainOutcome plain = PlainInterpreter.interpret(compiled.book(), facts);

    assertThat(rows(outcome, Standing.HOLDS)).as("seed %s", seed).isEqualTo(plain.holds());
    assertThat(rows(outcome, Standing.OPEN)).as("seed %s", seed).isEqualTo(plain.open());
    assertThat(outcome.verdicts()).as("seed %s", seed).isEqualTo(plain.verdicts());
    assertThat(missing(outcome)).as("seed %s", seed).isEqualTo(plain.missing());
    Outcome supposed = compiled.suppose(facts);
    assertThat(rows(supposed, Standing.HOLDS)).isEqualTo(plain.holds());
    assertThat(supposed.verdicts()).isEqualTo(outcome.verdicts());
    plain.verdicts().values().forEach(verdict -> seen.merge(verdict, 1, Integer::sum));
  }

  private static Set<Integer> rows(Outcome outcome, Standing standing) {
    Set<Integer> numbers = new TreeSet<>();
    outcome.book().rows().stream()
        .filter(row -> outcome.standing(row) == standing)
        .forEach(row -> numbers.add(row.number()));
    return numbers;
  }

  private static Map<MatterId, Set<String>> missing(Outcome outcome) {
    MissingFacts missing = new MissingFacts(outcome);
    Map<MatterId, Set<String>> names = new HashMap<>();
    for (MatterPlan plan : outcome.book().matters().values()) {
      if (outcome.verdict(plan.matter().id()) == Verdict.UNKNOWN) {
        Set<String> slots = new TreeSet<>();
        missing.ofVerdict(plan).forEach(slot -> slots.add(outcome.book().layout().name(slot)));
        names.put(plan.matter().id(), slots);
      }
    }
    return names;
  }

  private static SlotValues draw(RuleBook book, FactSamples samples, SplittableRandom random) {
    SlotValues facts = new SlotValues(book.layout());
    for (int slot : samples.slots()) {
      if (random.nextInt(5) > 0) {
        List<Sample> all = new ArrayList<>(samples.of(slot).all());
        Sample first = all.get(random.nextInt(all.size()));
        List<Sample> near = samples.of(slot).others(first.value());
        boolean moved = !near.isEmpty() && random.nextInt(4) == 0;
        facts.set(slot, (moved ? near.get(random.nextInt(near.size())) : first).value());
      }
    }
    return facts;
  }

  private static RuleBook book(long seed) {
    RuleBookReading reading = RuleBookReader.read(RandomPack.draw(seed), PackFixture.ANY_DAY);
    assertThat(reading).as("seed %s", seed).isInstanceOf(RuleBookReading.Read.class);
    return ((RuleBookReading.Read) reading).book();
  }
}
