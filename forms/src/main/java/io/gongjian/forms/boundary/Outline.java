package io.gongjian.forms.boundary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of plots as a text has them, each led back to its first point; not yet held against
 * each other. Coordinates have the east as x and the north as y.
 *
 * @param degrees true for longitudes and latitudes, false for metres
 * @param zoneWidth the width of the zones in degrees, where the text says it
 * @param zone the number of the zone, where the text says it apart from the coordinates
 */
record Outline(
    List<List<List<Coordinate>>> plots, boolean degrees, OptionalInt zoneWidth, OptionalInt zone) {

  static final int MOST_RINGS = 1_000;
  static final int MOST_PLOTS = 500;

  private static final int FEWEST = 3;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  Outline {
    plots = List.copyOf(plots);
  }

  /** What is refused before rings are held against each other. */
  Optional<BoundaryRefusal> refusal() {
    if (plots.size() > MOST_PLOTS) {
      return Optional.of(BoundaryRefusal.of(BoundaryRefusal.Fault.TOO_MANY_PLOTS, MOST_PLOTS));
    }
    if (plots.stream().mapToInt(List::size).sum() > MOST_RINGS) {
      return Optional.of(BoundaryRefusal.of(BoundaryRefusal.Fault.TOO_MANY_RINGS, MOST_RINGS));
    }
    for (int plot = 0; plot < plots.size(); plot++) {
      for (int ring = 0; ring < plots.get(plot).size(); ring++) {
        if (new LinkedHashSet<>(plots.get(plot).get(ring)).size() < FEWEST) {
          return Optional.of(
              BoundaryRefusal.in(BoundaryRefusal.Fault.FEW_POINTS, plot + 1, ring + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The plots as polygons, whether these are valid or not. */
  List<Polygon> polygons() {
    return plots.stream().map(Outline::polygon).toList();
  }

  private static Polygon polygon(List<List<Coordinate>> rings) {
    List<LinearRing> lines = new ArrayList<>();
    for (List<Coordinate> ring : rings) {
      lines.add(GEOMETRY.createLinearRing(ring.toArray(Coordinate[]::new)));
    }
    return GEOMETRY.createPolygon(
        lines.get(0), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
  }

  /** These points with the first once more at the end, unless it stands there already. */
  static List<Coordinate> closed(List<Coordinate> points) {
    List<Coordinate> closed = new ArrayList<>(points);
    if (!closed.isEmpty() && !closed.get(0).equals2D(closed.get(closed.size() - 1))) {
      closed.add(closed.get(0));
    }
    return closed;
  }
}
