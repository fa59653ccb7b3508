package io.gongjian.forms.boundary;

import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Reads polygons of GeoJSON (RFC 7946), alone, as features or as a collection of these. */
final class GeoJsonReader {

  private static final double MOST_LONGITUDE = 180;
  private static final double MOST_LATITUDE = 90;
  private static final double MOST_METRES = 1e8;

  private final List<List<List<Coordinate>>> plots = new ArrayList<>();
  private int points;
  private Optional<BoundaryRefusal> refusal = Optional.empty();

  private GeoJsonReader() {}

  static OutlineReading read(String text) {
    GeoJsonReader reader = new GeoJsonReader();
    boolean whole =
        JsonReader.read(text) instanceof JsonReading.Read read
            && read.tree() instanceof Map<?, ?> object
            && reader.object(object)
            && !reader.plots.isEmpty();
    if (reader.refusal.isPresent()) {
      return new OutlineReading.Refused(reader.refusal.get());
    }
    if (whole && reader.isSwapped()) {
      return new OutlineReading.Refused(BoundaryRefusal.of(Fault.SWAPPED));
    }
    return whole
        ? new OutlineReading.Read(reader.outline())
        : new OutlineReading.Refused(BoundaryRefusal.of(Fault.UNREADABLE));
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
    List<List<Coordinate>> rings = new ArrayList<>();
    boolean read = each(coordinates, ring -> ring(ring, rings)) && !rings.isEmpty();
    plots.add(rings);
    return read;
  }

  private boolean ring(@Nullable Object positions, List<List<Coordinate>> rings) {
    List<Coordinate> ring = new ArrayList<>();
    if (!each(positions, position -> position(position, ring))) {
      return false;
    }
    int plot = plots.size() + 1;
    if (ring.isEmpty()) {
      refusal = Optional.of(BoundaryRefusal.in(Fault.FEW_POINTS, plot, rings.size() + 1));
      return false;
    }
    rings.add(Outline.closed(ring));
    return true;
  }

  private boolean position(@Nullable Object position, List<Coordinate> ring) {
    boolean isOne =
        position instanceof List<?> pair
            && pair.size() >= 2
            && pair.get(0) instanceof Number east
            && pair.get(1) instanceof Number north
            && Math.abs(east.doubleValue()) < MOST_METRES
            && Math.abs(north.doubleValue()) < MOST_METRES
            && ring.add(new Coordinate(east.doubleValue(), north.doubleValue()));
    if (isOne && ++points > Boundary.MOST_POINTS) {
      refusal = Optional.of(BoundaryRefusal.of(Fault.TOO_MANY_POINTS, Boundary.MOST_POINTS));
      return false;
    }
    return isOne;
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

  private Outline outline() {
    return new Outline(
        plots, allWithin(MOST_LONGITUDE, MOST_LATITUDE), OptionalInt.empty(), OptionalInt.empty());
  }

  /** True for what are degrees only when the latitude stands first. */
  private boolean isSwapped() {
    return !allWithin(MOST_LONGITUDE, MOST_LATITUDE) && allWithin(MOST_LATITUDE, MOST_LONGITUDE);
  }

  private boolean allWithin(double first, double second) {
    return plots.stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .allMatch(point -> Math.abs(point.getX()) <= first && Math.abs(point.getY()) <= second);
  }
}
