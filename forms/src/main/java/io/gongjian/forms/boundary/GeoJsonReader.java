package io.gongjian.forms.boundary;

import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.forms.boundary.Boundary.Plot;
import io.gongjian.forms.boundary.Boundary.Point;
import io.gongjian.forms.boundary.Boundary.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads polygons of GeoJSON (RFC 7946), alone, as features or as a collection of these. */
final class GeoJsonReader {

  private static final double MOST_LONGITUDE = 180;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_METRES = 1e8;

  private final List<List<double[]>> outlines = new ArrayList<>();
  private final List<Integer> ringsOfPlot = new ArrayList<>();
  private int points;

  private GeoJsonReader() {}

  static Optional<Boundary> read(String text) {
    if (!(JsonReader.read(text) instanceof JsonReading.Read read)
        || !(read.tree() instanceof Map<?, ?> object)) {
      return Optional.empty();
    }
    GeoJsonReader reader = new GeoJsonReader();
    return reader.object(object) && !reader.outlines.isEmpty()
        ? reader.boundary()
        : Optional.empty();
  }

  private boolean object(Map<?, ?> object) {
    Object type = object.get("type");
    if ("Polygon".equals(type)) {
      return polygon(object.get("coordinates"));
    } else if ("MultiPolygon".equals(type)) {
      return each(object.get("coordinates"), this::polygon);
    } else if ("Feature".equals(type)) {
      return object.get("geometry") instanceof Map<?, ?> geometry && object(geometry);
    } else if ("FeatureCollection".equals(type)) {
      return each(
          object.get("features"), feature -> feature instanceof Map<?, ?> one && object(one));
    }
    return false;
  }

  private boolean polygon(@Nullable Object coordinates) {
    int before = outlines.size();
    boolean read = each(coordinates, this::outline);
    ringsOfPlot.add(outlines.size() - before);
    return read && outlines.size() > before;
  }

  private boolean outline(@Nullable Object positions) {
    List<double[]> outline = new ArrayList<>();
    boolean read =
        each(
            positions,
            position -> {
              if (position instanceof List<?> pair
                  && pair.size() >= 2
                  && pair.get(0) instanceof Number east
                  && pair.get(1) instanceof Number north
                  && Math.abs(east.doubleValue()) < MOST_METRES
                  && Math.abs(north.doubleValue()) < MOST_METRES
                  && ++points <= Boundary.MOST_POINTS) {
                outline.add(new double[] {east.doubleValue(), north.doubleValue()});
                return true;
              }
              return false;
            });
    outlines.add(outline);
    return read;
  }

  private static boolean each(@Nullable Object list, Predicate<@Nullable Object> read) {
    if (!(list instanceof List<?> items)) {
      return false;
    }
    for (Object item : items) {
      if (!read.test(item)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Boundary> boundary() {
    boolean inDegrees =
        outlines.stream()
            .flatMap(List::stream)
            .allMatch(
                point ->
                    Math.abs(point[0]) <= MOST_LONGITUDE && Math.abs(point[1]) <= MOST_LATITUDE);
    double meridian = inDegrees ? GaussKrueger.meridianNear(middle()) : 0;
    List<Plot> plots = new ArrayList<>();
    int at = 0;
    for (int rings : ringsOfPlot) {
      List<Ring> closed = new ArrayList<>();
      for (int ring = 0; ring < rings; ring++) {
        List<Point> plane =
            outlines.get(at++).stream()
                .map(
                    point ->
                        inDegrees
                            ? GaussKrueger.project(point[0], point[1], meridian)
                            : new Point(point[1], point[0]))
                .toList();
        Optional<Ring> one = Rings.closed(plane);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        closed.add(one.get());
      }
      plots.add(new Plot(closed.get(0), closed.subList(1, closed.size())));
    }
    return Optional.of(new Boundary(plots));
  }

  private double middle() {
    return outlines.stream()
        .flatMap(List::stream)
        .mapToDouble(point -> point[0])
        .average()
        .orElse(0);
  }
}
