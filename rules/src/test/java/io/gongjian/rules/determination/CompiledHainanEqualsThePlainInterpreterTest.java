package io.gongjian.rules.determination;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.Verdict;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.RuleBookReading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledHainanEqualsThePlainInterpreterTest {

  @ParameterizedTest
  @CsvSource({"hainan,60000", "haikou,40000"})
  void onRandomFactSets(String name, int factSets) {
    Pack pack =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load(name).pack().orElseThrow();
    RuleBookReading reading = RuleBookReader.read(pack, LocalDate.of(2026, 11, 1));
    assertThat(reading).isInstanceOf(RuleBookReading.Read.class);

    Map<Verdict, Integer> seen =
        new RandomFacts(((RuleBookReading.Read) reading).book(), 7).compare(factSets, name);

    assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100_000));
  }
}
