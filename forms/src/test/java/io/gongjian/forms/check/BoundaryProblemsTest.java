package io.gongjian.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.forms.FixedDetermination;
import io.gongjian.forms.PlainRows;
import io.gongjian.forms.TestPacks;
import io.gongjian.forms.boundary.BoundaryRefusal;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Problems of boundaries say where they are at fault, and hold them against the region. */
class BoundaryProblemsTest {

  private static final String RED_LINE = "red_line";
  private static final String SQUARE =
      "@\nJ1,1,2212000,37412000\nJ2,1,2212100,37412000\nJ3,1,2212100,37412100\nJ4,1,2212000,37412100\n";
  private static final String CROSSING =
      "@\nJ1,1,2213000,37412000\nJ2,1,2213100,37412000\nJ3,1,2213000,37412100\nJ4,1,2213100,37412100\n";
  private static final Pack HERE =
      TestPacks.provinceWith(
          "regions.yaml",
          "title: {zh: 测试省, en: Test province}}",
          "title: {zh: 测试省, en: Test province}, extent: {west: 107.8, south: 3.3, east: 119.2, north: 20.4}}");

  private final CheckingForm checking =
      new CheckingForm(new DirectingForm(new PlainRows(), new FixedDetermination()));

  @Test
  void aCrossingIsToldWithPlotRingEdgesAndPlaceInBothLanguages() {
    FieldProblem problem = only(TestPacks.province(), SQUARE + CROSSING);

    assertThat(problem.code()).isEqualTo("boundary.self_crossing");
    assertThat(problem.text().zh())
        .contains("第 2 地块第 1 圈第 2、4 边相交", "X（北）2213050.000，Y（东）37412050.000");
    assertThat(problem.text().en())
        .contains("edges 2 and 4 of ring 1 of plot 2 cross at X (north) 2213050.000");
    assertThat(problem.boundary().map(BoundaryRefusal::places))
        .contains(List.of(new Place(2, 1, List.of(2, 4))));
  }

  @Test
  void landOutsideOfTheRegionIsRefusedByTheExtentOfARegionAround() {
    String north = SQUARE.replace(",22", ",44").replace(",37", ",39");

    assertThat(problems(HERE, SQUARE)).isEmpty();
    assertThat(only(HERE, north).code()).isEqualTo("boundary.outside");
    assertThat(problems(TestPacks.province(), north)).isEmpty();
  }

  @Test
  void exchangedColumnsAndZonesAreToldAsSuch() {
    String turned =
        "J1,1,37412000,2212000\nJ2,1,37412100,2212000\nJ3,1,37412100,2212100\nJ4,1,37412000,2212100";

    assertThat(only(HERE, turned).text().zh()).contains("次序颠倒");
    assertThat(only(HERE, SQUARE.replace(",37", ",30")).text().zh()).contains("带号 30 不对");
    assertThat(only(HERE, SQUARE.replaceFirst(",37", ",36")).text().zh()).contains("36, 37");
  }

  @Test
  void everyFaultHasItsSentence() {
    for (BoundaryRefusal.Fault fault : BoundaryRefusal.Fault.values()) {
      if (fault != BoundaryRefusal.Fault.UNREADABLE) {
        assertThat(FieldProblemTexts.has("boundary." + fault.word())).as(fault.word()).isTrue();
      }
    }
  }

  private FieldProblem only(Pack pack, String text) {
    List<FieldProblem> problems = problems(pack, text);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private List<FieldProblem> problems(Pack pack, String text) {
    ServedForm form = ServedForm.of(pack, Set.of(new MatterId("building_permit")), TestPacks.DAY);
    Background background =
        new Background(new RegionCode("990101"), TestPacks.DAY, FactSheet.answered(Map.of()));
    return checking
        .check(form, background, Answers.NONE, Map.of(RED_LINE, text), field -> true)
        .problems()
        .stream()
        .filter(problem -> problem.field().value().equals(RED_LINE))
        .toList();
  }
}
