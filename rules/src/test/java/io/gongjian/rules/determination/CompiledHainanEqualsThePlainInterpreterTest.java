package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledHainanEqualsThePlainInterpreterTest {

  /** 3,000 in the build; {@code -Dgongjian.factSets} for more. */
  private static final int FACT_SETS = Integer.getInteger("gongjian.factSets", 3_000);

  @ParameterizedTest
  @ValueSource(strings = {"hainan", "haikou"})
  void onRandomFactSets(String name) {
    Pack pack =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load(name).pack().orElseThrow();
    RowProgram program = RowProgram.of(RowKind.MATTER, pack, LocalDate.of(2026, 11, 1));

    Map<Applicability, Integer> seen = new RandomFacts(program, 7).compare(FACT_SETS, name);

    assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(2 * FACT_SETS));
  }
}
