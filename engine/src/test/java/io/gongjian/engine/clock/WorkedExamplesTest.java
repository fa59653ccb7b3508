package io.gongjian.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.ClockCasesReading;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.scenario.TriedClockCase;
import io.gongjian.engine.scenario.TryingClockCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings that were counted by hand; what is due and used is in the file with its basis. */
class WorkedExamplesTest {

  private static final Path FILE = Path.of("src/test/resources/clock/worked-examples.yaml");

  @Test
  void showsWhatWasCountedByHand() throws IOException {
    ClockCasesReading reading =
        new PackLoader().clockCases("clock", "worked-examples.yaml", Files.readAllBytes(FILE));
    TryingClockCase trying =
        new TryingClockCase(WorkingCalendar.of(reading.calendar().orElseThrow()));

    List<TriedClockCase> tried = reading.cases().stream().map(trying::on).toList();

    assertThat(reading.faults()).noneMatch(fault -> fault.isError());
    assertThat(tried).hasSizeGreaterThanOrEqualTo(60);
    assertThat(tried).flatMap(TriedClockCase::mismatches).isEmpty();
    assertThat(tried).flatMap(one -> one.reading().stream().toList()).hasSize(tried.size());
    assertThat(tried).allMatch(one -> one.asked().expected().size() == 6);
  }
}
