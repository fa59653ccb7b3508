package io.gongjian.forms.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Shapes at random are judged, and measured, as the geometry library does it given WKT. */
class RandomBoundariesTest {

  private static final int SHAPES = Integer.getInteger("gongjian.shapes", 10_000);
  private static final double EAST = 37_412_000;
  private static final double NORTH = 2_212_000;

  private final SplittableRandom random = new SplittableRandom(20261130);
  private int valid;
  private int crossing;
  private int overlapping;
  private int holes;

  @Test
  void tenThousandShapesAreJudgedAndMeasuredAsTheLibraryDoes() throws ParseException {
    for (int shape = 0; shape < SHAPES; shape++) {
      judge(plots());
    }
    assertThat(valid).isGreaterThan(SHAPES / 5);
    assertThat(crossing).isGreaterThan(SHAPES / 10);
    assertThat(overlapping).isGreaterThan(SHAPES / 20);
    assertThat(holes).isGreaterThan(SHAPES / 20);
  }

  private void judge(List<List<List<Coordinate>>> plots) throws ParseException {
    String text = exchangeText(plots);
    Geometry[] parts = new Geometry[plots.size()];
    WKTReader reader = new WKTReader(new GeometryFactory());
    boolean each = true;
    for (int plot = 0; plot < parts.length; plot++) {
      parts[plot] = reader.read(wkt(plots.get(plot)));
      each &= parts[plot].isValid();
    }
    boolean together = each && disjoint(parts);
    Optional<Boundary> read = Boundary.read(text);

    assertThat(read.isPresent()).as(text).isEqualTo(together);
    if (together) {
      double expected = UnaryUnionOp.union(List.of(parts)).getArea();
      assertThat(read.orElseThrow().squareMetres().doubleValue())
          .as(text)
          .isCloseTo(expected, within(1e-4));
    }
    count(text, each, together);
  }

  private void count(String text, boolean each, boolean together) {
    valid += together ? 1 : 0;
    overlapping += each && !together ? 1 : 0;
    if (!each && Boundary.reading(text) instanceof BoundaryReading.Refused refused) {
      boolean ofHoles = refused.refusal().places().stream().anyMatch(place -> place.ring() > 1);
      holes += ofHoles ? 1 : 0;
      crossing += ofHoles ? 0 : 1;
    }
  }

  private static boolean disjoint(Geometry... parts) {
    for (int one = 0; one < parts.length; one++) {
      for (int other = 0; other < one; other++) {
        if (parts[one].intersection(parts[other]).getArea() > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private List<List<List<Coordinate>>> plots() {
    List<List<List<Coordinate>>> plots = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int plot = 0; plot < count; plot++) {
      double apart = random.nextInt(3) == 0 ? 60 : 400;
      List<List<Coordinate>> rings = new ArrayList<>();
      rings.add(ring(plot * apart, 0, 100));
      for (int hole = random.nextInt(3); hole > 0; hole--) {
        rings.add(ring(plot * apart + random.nextInt(-30, 30), random.nextInt(-30, 30), 12));
      }
      plots.add(rings);
    }
    return plots;
  }

  /** A star around a middle; now and then with its points in any order. */
  private List<Coordinate> ring(double east, double north, double radius) {
    int count = 3 + random.nextInt(9);
    List<Double> turns = new ArrayList<>();
    for (int point = 0; point < count; point++) {
      turns.add(random.nextDouble(2 * Math.PI));
    }
    if (random.nextInt(6) > 0) {
      turns.sort(Comparator.naturalOrder());
    }
    List<Coordinate> ring = new ArrayList<>();
    for (double turn : turns) {
      double away = radius * random.nextDouble(0.6, 1);
      ring.add(
          new Coordinate(
              millimetres(EAST + east + away * Math.cos(turn)),
              millimetres(NORTH + north + away * Math.sin(turn))));
    }
    ring.add(ring.get(0));
    return ring;
  }

  private static double millimetres(double metres) {
    return Math.rint(metres * 1000) / 1000;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).toPlainString();
  }

  private static String exchangeText(List<List<List<Coordinate>>> plots) {
    StringBuilder text = new StringBuilder("[地块坐标]\n");
    for (List<List<Coordinate>> plot : plots) {
      text.append("4,1,1,地块,面,,,,@\n");
      for (int ring = 0; ring < plot.size(); ring++) {
        for (Coordinate point : plot.get(ring)) {
          text.append("J,").append(ring + 1).append(',').append(plain(point.getY()));
          text.append(',').append(plain(point.getX())).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String wkt(List<List<Coordinate>> plot) {
    GeometryFactory geometry = new GeometryFactory();
    List<LinearRing> rings =
        plot.stream()
            .map(ring -> geometry.createLinearRing(ring.toArray(Coordinate[]::new)))
            .toList();
    return geometry
        .createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new))
        .toText();
  }
}
