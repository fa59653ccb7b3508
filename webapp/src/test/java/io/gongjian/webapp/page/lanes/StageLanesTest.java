package io.gongjian.webapp.page.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.process.ProcessType;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.RealPacks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageLanesTest {
  private static final Pack PACK = RealPacks.HAIKOU;
  private static final Words WORDS = Words.in(Words.CHINESE);

  private static StageLanes lanes(Determination determination) {
    return StageLanes.of(PACK, determination, WORDS, Set.of());
  }

  private static Stream<MatterCard> cards(StageLanes lanes) {
    return lanes.getAll().stream()
        .flatMap(lane -> Stream.concat(lane.getCards().stream(), lane.getDropped().stream()));
  }

  @Test
  void drawsFiveStagesAndTheConcurrentLaneWhileTheProcessIsOpen() {
    StageLanes lanes = lanes(RealPacks.determined(Map.of()));
    assertThat(lanes.getLanes())
        .extracting(StageLane::getStep)
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(lanes.getConcurrent().getTitle()).isEqualTo("并行推进");
    assertThat(lanes.getConcurrent().getStep()).isEmpty();
  }

  @Test
  void showsEveryMatterOnceAndCountsThemAll() {
    StageLanes lanes = lanes(RealPacks.determined(RealPacks.FLATS));
    assertThat(cards(lanes).map(MatterCard::getId))
        .containsExactlyInAnyOrderElementsOf(
            PACK.matters().keySet().stream().map(MatterId::value).toList());
    Counts counts = lanes.getCounts();
    assertThat(counts.getRequired() + counts.getOpen() + counts.getDropped())
        .isEqualTo(PACK.matters().size());
    assertThat(lanes.getAll().stream().mapToLong(lane -> lane.getCounts().getRequired()).sum())
        .isEqualTo(counts.getRequired())
        .isPositive();
  }

  @Test
  void drawsMergedStagesAsOne() {
    ProcessType merged =
        PACK.processes().values().stream()
            .filter(type -> type.lanes().stream().anyMatch(lane -> lane.size() > 1))
            .findFirst()
            .orElseThrow();
    Determination open = RealPacks.determined(RealPacks.FLATS);
    Determination determination =
        new Determination(
            open.pack(),
            open.region(),
            open.asOf(),
            open.given(),
            open.used(),
            open.assumptions(),
            new ProcessResult(
                Optional.of(merged.id()), List.of(), Optional.empty(), List.of(), List.of()),
            open.matters(),
            open.questions());
    StageLane both =
        lanes(determination).getLanes().stream()
            .filter(StageLane::isMerged)
            .findFirst()
            .orElseThrow();
    assertThat(both.getStep()).isEqualTo("3–4");
    assertThat(both.getTitle()).isEqualTo("工程建设许可 + 施工许可");
    assertThat(both.getId()).isEqualTo(Stage.ENGINEERING.word() + "-" + Stage.CONSTRUCTION.word());
    assertThat(cards(lanes(determination))).hasSize(PACK.matters().size());
  }

  @Test
  void putsPredecessorsBeforeWhatFollowsThem() {
    for (StageLane lane : lanes(RealPacks.determined(Map.of())).getAll()) {
      List<String> order = lane.getCards().stream().map(MatterCard::getId).toList();
      for (String id : order) {
        Objects.requireNonNull(PACK.matters().get(new MatterId(id))).after().stream()
            .map(MatterId::value)
            .filter(order::contains)
            .forEach(before -> assertThat(order.indexOf(before)).isLessThan(order.indexOf(id)));
      }
    }
  }

  @Test
  void namesOnlyPredecessorsThatMayBeNeeded() {
    Determination determination = RealPacks.determined(RealPacks.FLATS);
    MatterCard permit =
        StageLanes.card(PACK, determination, WORDS, new MatterId("construction_permit"));
    assertThat(permit.getPredecessors()).contains("建设工程规划许可证");
    assertThat(permit.getDepartment()).isEqualTo("住建");
    assertThat(permit.getLimit()).isEqualTo("法定 7 日");
    assertThat(permit.isUnverified()).isFalse();
    assertThat(
            StageLanes.card(PACK, determination, WORDS, new MatterId("air_defence_approval"))
                .isUnverified())
        .isTrue();
  }

  @Test
  void namesTheWholeOnlyWhereTheProjectMayNeedIt() {
    MatterId acceptance = new MatterId("fire_acceptance");
    Map<String, Object> karaoke =
        Map.of(
            "project.kind",
            "building",
            "project.nature",
            "decoration",
            "works.interior_only",
            true,
            "invest.amount",
            25,
            "building.area_entertainment",
            600,
            "building.total_area",
            600);

    MatterCard alone = StageLanes.card(PACK, RealPacks.determined(karaoke), WORDS, acceptance);
    MatterCard carried =
        StageLanes.card(PACK, RealPacks.determined(RealPacks.FLATS), WORDS, acceptance);

    assertThat(alone.getWithin()).isEmpty();
    assertThat(carried.getWithin()).isEqualTo("竣工联合验收");
  }

  @Test
  void marksWhatChangedJustNow() {
    StageLanes lanes =
        StageLanes.of(
            PACK,
            RealPacks.determined(RealPacks.FLATS),
            WORDS,
            Set.of(new MatterId("construction_permit")));
    assertThat(cards(lanes).filter(MatterCard::isFresh).map(MatterCard::getId))
        .containsExactly("construction_permit");
  }

  @Test
  void givesTheRuleAndItsLawAsReason() {
    MatterCard card =
        StageLanes.card(
            PACK,
            RealPacks.determined(RealPacks.FLATS),
            WORDS,
            new MatterId("enterprise_project_filing"));
    assertThat(card.getReasons()).isNotEmpty().allMatch(reason -> reason.contains("《"));
  }
}
