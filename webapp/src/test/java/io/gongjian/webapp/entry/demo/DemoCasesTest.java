package io.gongjian.webapp.entry.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCasesTest {

  private final Pack hainan =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private final DemoCases demo = DemoCases.read();

  private Matter matter(DemoCase one) {
    return requireNonNull(hainan.matters().get(new MatterId(one.matter())));
  }

  @Test
  void everyCaseIsOfASiteAndOfAMatterWithAFlowAndEachIsThereOnce() {
    assertThat(demo.cases())
        .hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(
            one -> {
              assertThat(demo.sites()).containsKey(one.site());
              assertThat(matter(one).flow()).isPresent();
            })
        .extracting(DemoCase::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyDeedIsOfADemoAccountOnAStepOfItsFlowAndOnADayThatHasCome() {
    List<String> accounts = DemoAccounts.all().stream().map(DemoAccount::name).toList();
    for (DemoCase one : demo.cases()) {
      FlowId flow = matter(one).flow().orElseThrow();
      List<StepId> steps =
          requireNonNull(hainan.flows().get(flow)).flow().steps().stream().map(Step::id).toList();
      int before = 0;
      for (DemoDeed deed : one.deeds()) {
        assertThat(accounts).as(one.id()).contains(deed.by());
        assertThat(deed.day()).as(one.id()).isBetween(before, one.ago());
        assertThat(deed.action().about().stream()).as(one.id()).allMatch(steps::contains);
        before = deed.day();
      }
    }
  }

  @Test
  void everyOfficialFindsCasesOfTheirDepartment() {
    assertThat(DemoAccounts.ofHaikou())
        .extracting(official -> official.office().orElseThrow().department())
        .allMatch(
            department ->
                demo.cases().stream()
                    .map(one -> hainan.matters().get(new MatterId(one.matter())))
                    .anyMatch(matter -> matter.department().equals(department)));
  }

  @Test
  void daysAreWorkedOnesAndNoneOfThemIsToCome() {
    Instant saturday = Instant.parse("2026-11-28T00:30:00Z");
    DemoDays days = new DemoDays(WorkingCalendar.of(hainan.calendar().values()), saturday);

    assertThat(days.ago(0)).isEqualTo("2026-11-27");
    assertThat(days.ago(5)).isEqualTo("2026-11-20");
    assertThat(days.after(days.ago(5), 5)).isEqualTo("2026-11-27");
    assertThat(ChinaDay.of(days.at(days.ago(3), 1))).isEqualTo(days.ago(3));
    assertThat(days.at(LocalDate.of(2026, 11, 28), 1)).isEqualTo(saturday);
  }

  @Test
  void daysOfAnswersAreToldFromTheDayOnWhichTheyAreGiven() {
    LocalDate on = LocalDate.of(2030, 1, 1);

    assertThat(demo.fields(new MatterId("night_work_certificate"), on))
        .containsEntry("contact_name", "张三")
        .containsEntry("night_work_certificate.from", "2030-01-31");
  }

  @Test
  void theFileTellsEveryEndOfACase() {
    String text =
        demo.cases().stream()
            .flatMap(one -> one.deeds().stream())
            .map(deed -> deed.action().toString())
            .collect(Collectors.joining("\n"));

    assertThat(text)
        .contains("APPROVE", "REFUSE", "NOT_NEEDED", "NOT_OURS")
        .contains("Withdraw", "Correct", "SpecialStart");
  }
}
