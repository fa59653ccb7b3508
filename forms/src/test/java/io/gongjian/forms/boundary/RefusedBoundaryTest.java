package io.gongjian.forms.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Extent;
import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.boundary.BoundaryRefusal.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no boundary is refused with the place of the fault. */
class RefusedBoundaryTest {

  private static final String HEAD = "4,1,1,地块,面,,,,@\n";
  private static final String SQUARE = ring(1, "0 0, 0 100, 100 100, 100 0");
  private static final Extent HAINAN = new Extent(107.8, 3.3, 119.2, 20.4);

  @Test
  void aRingThatCrossesItselfIsRefusedWithItsEdgesAndTheCrossing() {
    String second = ring(1, "200 0, 200 100, 300 0, 300 100");

    BoundaryRefusal refusal = refusal(HEAD + SQUARE + HEAD + second);

    assertThat(refusal.fault()).isEqualTo(Fault.SELF_CROSSING);
    assertThat(refusal.places()).containsExactly(new Place(2, 1, List.of(2, 4)));
    assertThat(refusal.at()).contains(new Position(250, 50));
  }

  @Test
  void aSpikeIsRefused() {
    assertThat(refusal(ring(1, "0 0, 0 100, 0 200, 0 100, 100 100, 100 0")).fault())
        .isEqualTo(Fault.SELF_CROSSING);
  }

  @Test
  void aRingThatTouchesItselfIsRefusedWhereItDoes() {
    BoundaryRefusal refusal = refusal(ring(1, "0 0, 0 100, 50 50, 100 100, 100 0, 50 50"));

    assertThat(refusal.fault()).isIn(Fault.SELF_TOUCHING, Fault.SELF_CROSSING);
    assertThat(refusal.at()).contains(new Position(50, 50));
    assertThat(refusal.places().get(0).edges()).hasSize(2);
  }

  @Test
  void aHoleOutsideOfItsRingIsRefused() {
    BoundaryRefusal refusal = refusal(SQUARE + ring(2, "200 0, 200 50, 250 50, 250 0"));

    assertThat(refusal.fault()).isEqualTo(Fault.HOLE_OUTSIDE);
    assertThat(refusal.places()).extracting(Place::ring).containsExactly(2);
  }

  @Test
  void aHoleThatCrossesItsRingIsRefusedWithBoth() {
    BoundaryRefusal refusal = refusal(SQUARE + ring(2, "50 10, 150 10, 150 20, 50 20"));

    assertThat(refusal.fault()).isEqualTo(Fault.RINGS_MEET);
    assertThat(refusal.places()).extracting(Place::ring).containsExactly(1, 2);
    assertThat(refusal.places()).extracting(Place::edges).containsExactly(List.of(3), List.of(1));
  }

  @Test
  void holesThatCrossOrLieInEachOtherAreRefused() {
    String hole = ring(2, "10 10, 10 50, 50 50, 50 10");

    assertThat(refusal(SQUARE + hole + ring(3, "30 30, 30 70, 70 70, 70 30")).fault())
        .isEqualTo(Fault.RINGS_MEET);
    assertThat(refusal(SQUARE + hole + ring(3, "20 20, 20 40, 40 40, 40 20")).fault())
        .isEqualTo(Fault.HOLE_IN_HOLE);
  }

  @Test
  void aHoleAsLargeAsItsRingIsRefused() {
    assertThat(refusal(SQUARE + ring(2, "0 0, 0 100, 100 100, 100 0")).fault())
        .isEqualTo(Fault.RINGS_MEET);
  }

  @Test
  void thePlotThatIsThereTwiceIsRefused() {
    String turned = ring(1, "100 100, 0 100, 0 0, 100 0");

    BoundaryRefusal refusal = refusal(HEAD + SQUARE + HEAD + turned);

    assertThat(refusal.fault()).isEqualTo(Fault.PLOT_TWICE);
    assertThat(refusal.places()).extracting(Place::plot).containsExactly(1, 2);
  }

  @Test
  void plotsThatOverlapAreRefusedWithAPointOfBoth() {
    BoundaryRefusal refusal =
        refusal(HEAD + SQUARE + HEAD + ring(1, "90 90, 90 190, 190 190, 190 90"));

    assertThat(refusal.fault()).isEqualTo(Fault.PLOTS_OVERLAP);
    assertThat(refusal.at()).contains(new Position(95, 95));
  }

  @Test
  void aPlotWithinAnotherIsRefusedUnlessItLiesInAHole() {
    String within = HEAD + ring(1, "20 20, 20 40, 40 40, 40 20");
    String hole = ring(2, "20 20, 20 40, 40 40, 40 20");

    assertThat(refusal(HEAD + SQUARE + within).fault()).isEqualTo(Fault.PLOTS_OVERLAP);
    assertThat(area(HEAD + SQUARE + hole + within)).isEqualTo("10000.0000");
  }

  @Test
  void plotsMayShareEdgesAndPointsAsExactlyAsTheyWereMeasured() {
    String neighbour = HEAD + ring(1, "100 30, 100 70, 200 70, 200 30");
    String corner = HEAD + ring(1, "100 100, 100 200, 200 200, 200 100");
    String oblique = ring(1, "0 0, 1000 777, 1000 0");
    String nextToIt = HEAD + ring(1, "0 0, 333.333 259.000, 1000 777, 0 777");

    assertThat(area(HEAD + SQUARE + neighbour)).isEqualTo("14000.0000");
    assertThat(area(HEAD + SQUARE + corner)).isEqualTo("20000.0000");
    assertThat(area(HEAD + oblique + nextToIt)).isBetween("776999", "777001");
  }

  @Test
  void manyPointsOfTwoPlotsAreHeldAgainstEachOtherQuickly() {
    List<String> upright = new ArrayList<>();
    List<String> across = new ArrayList<>();
    comb(2_400, upright, across);

    BoundaryRefusal refusal =
        refusal(
            HEAD + ring(1, String.join(", ", upright)) + HEAD + ring(1, String.join(", ", across)));

    assertThat(refusal.fault()).isEqualTo(Fault.PLOTS_OVERLAP);
  }

  private static void comb(int teeth, List<String> upright, List<String> across) {
    upright.add("0 0");
    across.add("0 0");
    for (int tooth = 0; tooth < teeth; tooth++) {
      int at = 2 * tooth + 2;
      for (String point : List.of(at + " 1", at + " 90000", at + 1 + " 90000", at + 1 + " 1")) {
        upright.add(point);
        String[] parts = point.split(" ", -1);
        across.add(parts[1] + " " + parts[0]);
      }
    }
    upright.add(2 * teeth + 4 + " 0");
    across.add("0 " + (2 * teeth + 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J1,1,0,0;J2,1,1,x;J3,1,0,1 | UNREADABLE_LINE | 2",
        "[属性描述];带号=37;[地块坐标];a@;J1,1,0,0;J2;J3,1,0,1 | UNREADABLE_LINE | 6",
        "J1,1,1234567890,0;J2,1,1,0;J3,1,0,1 | UNREADABLE_LINE | 1",
        "a@;b@;J1,1,0,0;J2,1,1,0;J3,1,0,1 | FEW_POINTS | ''",
        "J1,1,0,0;J2,1,1,0;J3,1,0,0;J4,1,1,0 | FEW_POINTS | ''",
        "J1,1,0,0;J2,1,1,0;J3,1,2,0 | NO_AREA | ''",
        "J1,1,0,0;J2,1,9,0;J3,1,9,9;J1,1,0,1 | NOT_CLOSED | ''"
      })
  void theTextIsRefusedWithTheLineOrTheRing(String text, Fault fault, String detail) {
    BoundaryRefusal refusal = refusal(text.replace(';', '\n'));

    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(refusal.detail()).isEqualTo(detail);
  }

  @Test
  void whatIsReadIsBounded() {
    assertThat(refusal("x".repeat(Boundary.MOST_CHARACTERS + 1)).fault()).isEqualTo(Fault.TOO_LONG);
    assertThat(refusal((HEAD + SQUARE).repeat(Outline.MOST_PLOTS + 1)).fault())
        .isEqualTo(Fault.TOO_MANY_PLOTS);
  }

  @ParameterizedTest
  @CsvSource({
    "2212000, 412000, ",
    "2212000, 37412000, ",
    "2212000, 19412000, ",
    "412000, 2212000, SWAPPED",
    "37412000, 2212000, SWAPPED",
    "2212000, 24412000, ZONE",
    "2212000, 30412000, ZONE",
    "2212000, 37912000, OUTSIDE",
    "4400000, 39412000, OUTSIDE",
    "4400000, 412000, OUTSIDE",
    "0, 0, OUTSIDE"
  })
  void metresLieInTheRegion(String north, String east, Fault expected) {
    long x = Long.parseLong(north);
    long y = Long.parseLong(east);
    String text = ring(1, x + " " + y + ", " + (x + 9) + " " + y + ", " + (x + 9) + " " + (y + 9));

    assertThat(outside(text)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void theZoneOfTheHeadAgreesWithTheCoordinates() {
    String square = ring(1, "2212000 37412000, 2212000 37412009, 2212009 37412009");
    String head = "[属性描述]\n几度分带=%s\n带号=%s\n[地块坐标]\n" + HEAD;

    assertThat(outside(head.formatted(3, 37) + square)).isEmpty();
    assertThat(outside(head.formatted(3, 36) + square)).contains(Fault.ZONE);
    assertThat(outside(head.formatted(6, 37) + square)).contains(Fault.ZONE);
    assertThat(outside(head.formatted(3, 37) + square.replace(",37", ","))).isEmpty();
    assertThat(outside(HEAD + square + HEAD + square.replace(",37", ",36")))
        .contains(Fault.MIXED_ZONES);
  }

  @Test
  void degreesLieInTheRegionWithTheLongitudeFirst() {
    assertThat(outside(triangle(110.3, 20))).isEmpty();
    assertThat(refusal(triangle(20, 110.3)).fault()).isEqualTo(Fault.SWAPPED);
    assertThat(refusal(triangle(-179, 1).replace("-178.99", "179")).fault())
        .isEqualTo(Fault.TOO_WIDE);
    assertThat(outside(triangle(116.4, 39.9))).contains(Fault.OUTSIDE);
  }

  @Test
  void aPointOutsideIsNamed() {
    String text = ring(1, "2212000 37412000, 2212000 37412009, 2912009 37412009");
    BoundaryRefusal refusal = Boundary.read(text).orElseThrow().outside(HAINAN).orElseThrow();

    assertThat(refusal.places()).containsExactly(new Place(1, 1, List.of(3)));
    assertThat(refusal.at()).contains(new Position(2912009, 37412009));
  }

  private static String triangle(double first, double second) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%2$s]]]}"
        .formatted(first, second, first + 0.01, second + 0.01);
  }

  private static Optional<Fault> outside(String text) {
    return Boundary.read(text).orElseThrow().outside(HAINAN).map(BoundaryRefusal::fault);
  }

  private static String area(String text) {
    return Boundary.read(text).orElseThrow().squareMetres().toPlainString();
  }

  private static BoundaryRefusal refusal(String text) {
    assertThat(Boundary.read(text)).isEmpty();
    return ((BoundaryReading.Refused) Boundary.reading(text)).refusal();
  }

  private static String ring(int number, String points) {
    int[] at = {0};
    return List.of(points.split(", ", -1)).stream()
        .map(point -> "J" + ++at[0] + "," + number + "," + point.replace(' ', ','))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
