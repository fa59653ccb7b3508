package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.PackFixture;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledRulesEqualThePlainInterpreterTest {

  private static final int PACKS = Integer.getInteger("gongjian.proof.packs", 40);
  private static final int FACT_SETS_A_PACK = Integer.getInteger("gongjian.proof.facts", 150);

  @Test
  void onRandomFactSetsOfRandomPacks() {
    Map<Applicability, Integer> seen = new HashMap<>();
    for (long seed = 0; seed < PACKS; seed++) {
      new RandomFacts(program(seed), seed)
          .compare(FACT_SETS_A_PACK, "seed " + seed)
          .forEach((applicability, count) -> seen.merge(applicability, count, Integer::sum));
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Applicability.values());
    assertThat(seen.values())
        .allSatisfy(count -> assertThat(count).isGreaterThan(PACKS * FACT_SETS_A_PACK / 5));
  }

  private static RowProgram program(long seed) {
    return RowProgram.of(RowKind.MATTER, RandomPack.draw(seed), PackFixture.ANY_DAY);
  }
}
