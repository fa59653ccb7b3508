package io.gongjian.forms.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

  private static final String SQUARE =
      """
      [属性描述]
      坐标系=2000国家大地坐标系
      几度分带=3
      [地块坐标]
      4,1.0000,1,测试地块,面,,,,@
      J1,1,2212000.000,412000.000
      J2,1,2212100.000,412000.000
      J3,1,2212100.000,412100.000
      J4,1,2212000.000,412100.000
      J1,1,2212000.000,412000.000
      """;

  @Test
  void readsATextOnce() {
    String text = "J1,1,0,0\nJ2,1,0,10\nJ3,1,10,10\nJ4,1,10,0";
    String crossed = "J1,1,0,0\nJ2,1,10,10\nJ3,1,0,10\nJ4,1,10,0";

    for (String one : List.of(text, crossed)) {
      BoundaryReading first = Boundary.reading(one);
      assertThat(Boundary.reading(String.join("", one.split("(?<=\n)")))).isSameAs(first);
    }
    assertThat(Boundary.reading(text)).isInstanceOf(BoundaryReading.Read.class);
    assertThat(Boundary.reading(crossed)).isInstanceOf(BoundaryReading.Refused.class);
  }

  /** However many texts come, short and refused or long and read. */
  @Test
  void remembersByWhatItTakesToKeepThem() {
    String text = "J1,1,0,0\nJ2,1,0,10\nJ3,1,10,10\nJ4,1,10,0";

    assertThat(Boundary.weight("x", Boundary.reading("x"))).isGreaterThan(500);
    assertThat(Boundary.weight(text, Boundary.reading(text)))
        .isGreaterThan(Boundary.weight(text, Boundary.reading("x")));
  }

  @Test
  void measuresAnExchangeText() {
    assertThat(area(SQUARE)).isEqualByComparingTo("10000");
  }

  @Test
  void takesHolesOutAndAddsPlots() {
    String text =
        SQUARE
            + """
              J5,2,2212010,412010
              J6,2,2212020,412010
              J7,2,2212020,412020
              J8,2,2212010,412020
              3,0.0050,2,另一块,面,,,,@
              J1,1,2213000,412000
              J2,1,2213010,412000
              J3,1,2213000,412010
              """;

    assertThat(area(text)).isEqualByComparingTo("9950");
  }

  @Test
  void measuresPlainPointsWithoutAHead() {
    assertThat(area("J1,1,0,0\nJ2,1,30,0\nJ3,1,0,40")).isEqualByComparingTo("600");
    assertThat(area("J1,1,0,0\r\nJ2,1,30,0\r\nJ3，1，0，40\r\n")).isEqualByComparingTo("600");
  }

  @ParameterizedTest
  @CsvSource({"110.99, 20.00", "111.00, 18.20", "110.98, 19.50", "114.01, 22.50"})
  void measuresDegreesAsTheEllipsoidOfCgcs2000DoesNearTheMiddleOfAZone(double east, double south) {
    double side = 0.01;
    double expected = onTheEllipsoid(south, south + side, side);

    double area = area(rectangle(east, south, side)).doubleValue();

    assertThat(area).isCloseTo(expected, within(expected * 2e-6));
  }

  @Test
  void measuresDegreesOnThePlaneOfTheZone() {
    double side = 0.01;
    double away = 110.0 - 111.0;
    double metresAway = Math.toRadians(away) * 6_378_137.0 * Math.cos(Math.toRadians(20));
    double scale = 1 + metresAway * metresAway / (2 * 6_371_000.0 * 6_371_000.0);
    double expected = onTheEllipsoid(20, 20 + side, side) * scale * scale;

    double area = area(rectangle(110.0 - side / 2, 20, side)).doubleValue();

    assertThat(area).isCloseTo(expected, within(expected * 2e-5));
  }

  @Test
  void readsMetresAndDegreesAlikeInGeoJson() {
    String metres =
        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[412000,2212000],[412100,2212000],[412100,2212100],[412000,2212100],[412000,2212000]],"
            + "[[412010,2212010],[412020,2212010],[412020,2212020],[412010,2212010]]]}}";

    assertThat(area(metres)).isEqualByComparingTo("9950");
  }

  @Test
  void addsThePolygonsOfACollection() {
    String one = rectangle(111, 20, 0.001);
    String other = rectangle(111.001, 20, 0.001);
    String two =
        "{\"type\":\"FeatureCollection\",\"features\":["
            + feature(one)
            + ","
            + feature(other)
            + "]}";

    assertThat(area(two).doubleValue())
        .isCloseTo(area(one).doubleValue() + area(other).doubleValue(), within(0.001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "J1,1,0,0",
        "J1,1,0,0\nJ2,1,1,1",
        "J1,1,0,0\nJ2,1,1,1\nJ3,1,2,2",
        "J1,1,0,0\nJ2,1,1,x\nJ3,1,0,1",
        "J1,1,0,0\nJ2,1,1e300,0\nJ3,1,0,1",
        "{}",
        "{\"type\":\"Point\",\"coordinates\":[1,2]}",
        "{\"type\":\"Polygon\",\"coordinates\":[]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[1,2],[1,2]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[null,2],[1,3]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1e300,2],[1,2],[1,3]]]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"FeatureCollection\"}]}",
        "{\"type\":\"Polygon\",\"coordinates\":"
      })
  void isEmptyForWhatIsNoBoundary(String text) {
    assertThat(Boundary.read(text)).isEmpty();
  }

  @Test
  void readsNoMorePointsThanItsBound() {
    StringBuilder text = new StringBuilder();
    for (int point = 0; point <= Boundary.MOST_POINTS; point++) {
      text.append("J,1,").append(point).append(',').append((long) point * point % 7).append('\n');
    }
    assertThat(Boundary.read(text.toString())).isEmpty();
  }

  private static String feature(String geometry) {
    return "{\"type\":\"Feature\",\"geometry\":" + geometry + "}";
  }

  private static BigDecimal area(String text) {
    return Boundary.read(text).orElseThrow().squareMetres();
  }

  private static String rectangle(double west, double south, double side) {
    double east = west + side;
    double north = south + side;
    StringBuilder ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
    double[][] corners = {
      {west, south}, {east, south}, {east, north}, {west, north}, {west, south}
    };
    for (int corner = 0; corner < corners.length; corner++) {
      ring.append(corner == 0 ? "" : ",")
          .append(
              String.format(Locale.ROOT, "[%.8f,%.8f]", corners[corner][0], corners[corner][1]));
    }
    return ring.append("]]}").toString();
  }

  /** The area between two parallels and two meridians, by the closed formula. */
  private static double onTheEllipsoid(double south, double north, double degrees) {
    double a = 6_378_137.0;
    double f = 1 / 298.257222101;
    double e2 = f * (2 - f);
    double b = a * (1 - f);
    return b * b * Math.toRadians(degrees) / 2 * (zone(north, e2) - zone(south, e2));
  }

  private static double zone(double latitude, double e2) {
    double e = Math.sqrt(e2);
    double sin = Math.sin(Math.toRadians(latitude));
    return sin / (1 - e2 * sin * sin) + Math.log((1 + e * sin) / (1 - e * sin)) / (2 * e);
  }
}
