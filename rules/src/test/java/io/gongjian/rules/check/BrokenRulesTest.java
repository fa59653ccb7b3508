package io.gongjian.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.check.PackReport;
import io.gongjian.engine.check.PackSummary;
import io.gongjian.engine.pack.FormReport;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PlayedFlows;
import io.gongjian.engine.pack.Severity;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.program.RuleStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenRulesTest {

  private static final CheckingPack CHECKING = checking();

  static Stream<BrokenPack> broken() {
    return BrokenPack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsTheOneFaultWithItsPlaceAndNamesWhatIsThere(BrokenPack broken) {
    PackReport report = CHECKING.check(broken.source());

    assertThat(report.faults())
        .filteredOn(fault -> fault.isError() || broken.code().severity() == Severity.WARNING)
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(broken.code());
              assertThat(
                      fault.place().pack()
                          + "/"
                          + fault.place().file()
                          + ":"
                          + fault.place().line())
                  .isEqualTo(broken.place());
              for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String sentence = fault.what(locale) + fault.mend(locale);
                assertThat(broken.names()).allSatisfy(name -> assertThat(sentence).contains(name));
                assertThat(sentence).doesNotContainPattern("\\{[0-9]}").doesNotContain("§");
              }
            });
    assertThat(report.passed()).isEqualTo(broken.code().severity() == Severity.WARNING);
  }

  @Test
  void passesTheValidPackAndNamesTheRowsThatNoScenarioFires() {
    PackReport report = CHECKING.check(BrokenPack.valid());

    assertThat(report.faults()).isEmpty();
    PackSummary summary = report.summary().orElseThrow();
    assertThat(summary.scenarios()).isEqualTo(13);
    assertThat(summary.failedScenarios()).isZero();
    assertThat(summary.matters()).isEqualTo(4);
    assertThat(summary.tables()).isEqualTo(11);
    assertThat(summary.rows()).isEqualTo(25);
    assertThat(summary.verifiedRows()).isEqualTo(2);
    assertThat(summary.forms()).isEqualTo(2);
    assertThat(summary.silentRows())
        .extracting(Object::toString)
        .filteredOn(row -> !row.startsWith("building_permit.fields/"))
        .containsExactly(
            "building_permit.materials/site",
            "building_permit.applies/emergency",
            "building_permit.limits/road",
            "road_digging.applies/merged");
  }

  private static CheckingPack checking() {
    RuleStore store = new RuleStore(4);
    return new CheckingPack(
        new PackLoader(),
        new CheckingRules(store),
        new TryingScenario(new DroolsDetermination(store)),
        new CheckingFacts(new DroolsSaidOtherwise(store)),
        (pack, day) -> FormReport.NONE,
        (pack, day) -> PlayedFlows.NONE,
        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
  }
}
