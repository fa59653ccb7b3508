package io.gongjian.webapp.page.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.webapp.page.apply.casefile.PermitCase;
import io.gongjian.webapp.page.lanes.MatterProgress.Stand;
import io.gongjian.webapp.page.wording.RealPacks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How far a project has come with a matter is told by its cases, its licences, and what is first.
 */
class MatterProgressTest {

  private static final Determination FLATS = RealPacks.determined(RealPacks.FLATS);
  private static final MatterId PERMIT = new MatterId("construction_permit");
  private static final MatterId WORKS = new MatterId("works_planning_permit");

  @Test
  void whatMustComeFirstIsWaitedForAndNamed() {
    MatterProgress permit = of(PERMIT, List.of(), Set.of());

    assertThat(permit.stand()).isEqualTo(Stand.WAITS);
    assertThat(permit.waitsFor()).contains(WORKS);
    assertThat(new ProgressMark(permit, RealPacks.HAIKOU, PermitCase.CHINESE).getText())
        .startsWith("还等：")
        .contains("建设工程规划许可");
  }

  @Test
  void aLicenceThatIsThereIsAResultAndNobodyWaitsForIt() {
    LicenceId licence =
        Optional.ofNullable(RealPacks.HAIKOU.matters().get(WORKS))
            .orElseThrow()
            .output()
            .orElseThrow();

    assertThat(of(WORKS, List.of(), Set.of(licence)).stand()).isEqualTo(Stand.DONE);
    assertThat(of(PERMIT, List.of(), Set.of(licence)).waitsFor()).doesNotContain(WORKS);
  }

  @Test
  void aCaseSaysHowItStands() {
    PermitCase open = PermitCase.underReview();

    assertThat(of(PERMIT, List.of(open.own()), Set.of()).stand()).isEqualTo(Stand.RUNNING);
    assertThat(of(PERMIT, List.of(open.corrected("other:|甲").own()), Set.of()).stand())
        .isEqualTo(Stand.CORRECTING);
    assertThat(of(PERMIT, List.of(closed(FlowState.APPROVED)), Set.of()).stand())
        .isEqualTo(Stand.DONE);
    assertThat(of(PERMIT, List.of(closed(FlowState.NOT_OURS)), Set.of()).stand())
        .isEqualTo(Stand.REFUSED);
  }

  @Test
  void aCaseThatWasTakenBackIsNoneAndOneThatIsOpenCountsBeforeOneThatWasRefused() {
    assertThat(of(PERMIT, List.of(closed(FlowState.WITHDRAWN)), Set.of()).stand())
        .isEqualTo(Stand.WAITS);
    assertThat(
            of(PERMIT, List.of(PermitCase.underReview().own(), closed(FlowState.REFUSED)), Set.of())
                .stand())
        .isEqualTo(Stand.RUNNING);
  }

  @Test
  void ofWhatIsNotRequiredNothingIsSaid() {
    Map<MatterId, MatterProgress> all =
        MatterProgress.of(RealPacks.HAIKOU, FLATS, List.of(), Set.of());

    assertThat(all).isNotEmpty();
    assertThat(all.keySet())
        .allSatisfy(
            matter -> assertThat(FLATS.of(matter).applicability().name()).isEqualTo("REQUIRED"));
    assertThat(all.values()).extracting(MatterProgress::stand).contains(Stand.READY, Stand.WAITS);
  }

  private static OwnCase closed(FlowState state) {
    return PermitCase.underReview().state(state).own();
  }

  private static MatterProgress of(MatterId matter, List<OwnCase> cases, Set<LicenceId> held) {
    return Optional.ofNullable(MatterProgress.of(RealPacks.HAIKOU, FLATS, cases, held).get(matter))
        .orElseThrow();
  }
}
