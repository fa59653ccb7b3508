package io.gongjian.webapp.page.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.Remit;
import io.gongjian.webapp.page.wording.RealPacks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was handed in is shown to the departments that decide, and to those that have a step. */
class WhoseStepItIsTest {

  private static Remit remit(String department) {
    Actor actor =
        new Actor(
            new AccountName("zhou"),
            Role.APPROVER,
            Optional.empty(),
            Set.of(new DepartmentId(department)),
            Set.of(new RegionCode("460100")));
    return new FindingRemit(
            (region, day) -> new PackChoice.Chosen(RealPacks.HAIKOU),
            Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC))
        .of(actor, SomeCase.underReview().seenByReader().view().project());
  }

  @ParameterizedTest
  @CsvSource({
    "housing,     construction_permit,    true",
    "air_defence, construction_permit,    true",
    "meteorology, construction_permit,    false",
    "air_defence, night_work_certificate, false",
    "housing,     night_work_certificate, true",
  })
  void aMatterFallsToWhoDecidesAndToWhoHasAStep(String department, String matter, boolean falls) {
    assertThat(remit(department).covers(new MatterId(matter))).isEqualTo(falls);
  }
}
