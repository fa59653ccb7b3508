package io.gongjian.forms.boundary;

import io.gongjian.engine.pack.Extent;
import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.boundary.BoundaryRefusal.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;

/** Tells whether the points of rings lie within the extent of a region. */
final class Locating {

  private Locating() {}

  static Optional<BoundaryRefusal> refusal(Outline outline, Extent extent) {
    List<Coordinate> points =
        outline.plots().stream().flatMap(List::stream).flatMap(List::stream).toList();
    Optional<BoundaryRefusal> found =
        outline.degrees()
            ? firstOutside(outline, extent, Coordinate::copy)
            : inMetres(outline, points, extent);
    return found.map(refusal -> swapped(outline, points, extent).orElse(refusal));
  }

  private static Optional<BoundaryRefusal> inMetres(
      Outline outline, List<Coordinate> points, Extent extent) {
    TreeSet<Integer> prefixes = new TreeSet<>();
    points.forEach(point -> prefixes.add(Zone.prefix(point.getX())));
    if (prefixes.size() > 1) {
      return Optional.of(BoundaryRefusal.of(Fault.MIXED_ZONES, words(prefixes)));
    }
    int prefix = prefixes.first();
    Optional<Zone> said = said(outline, prefix);
    if (said.isEmpty() && (prefix > 0 || outline.zone().isPresent())) {
      return Optional.of(
          BoundaryRefusal.of(Fault.ZONE, prefix > 0 ? prefix : outline.zone().getAsInt()));
    }
    List<Zone> zones = said.map(List::of).orElseGet(() -> zones(outline, extent));
    Optional<BoundaryRefusal> first = Optional.empty();
    for (Zone zone : zones) {
      Optional<BoundaryRefusal> found =
          firstOutside(outline, extent, point -> zone.degrees(point, prefix));
      if (found.isEmpty()) {
        return found;
      }
      first = first.or(() -> found);
    }
    if (said.isPresent() && !said.get().touches(extent)) {
      return Optional.of(BoundaryRefusal.of(Fault.ZONE, said.get().number()));
    }
    return first.or(() -> Optional.of(BoundaryRefusal.of(Fault.OUTSIDE)));
  }

  /** The zone of a number before the coordinates, or of the head; empty when they do not agree. */
  private static Optional<Zone> said(Outline outline, int prefix) {
    int number = prefix > 0 ? prefix : outline.zone().orElse(0);
    return Zone.numbered(number)
        .filter(zone -> outline.zone().isEmpty() || outline.zone().getAsInt() == zone.number())
        .filter(zone -> outline.zoneWidth().orElse(zone.width()) == zone.width());
  }

  private static List<Zone> zones(Outline outline, Extent extent) {
    List<Zone> zones = new ArrayList<>();
    for (int width :
        outline.zoneWidth().isPresent() ? List.of(outline.zoneWidth().getAsInt()) : List.of(3, 6)) {
      Zone.ofWidth(width).stream().filter(zone -> zone.touches(extent)).forEach(zones::add);
    }
    return zones;
  }

  private static Optional<BoundaryRefusal> swapped(
      Outline outline, List<Coordinate> points, Extent extent) {
    boolean degrees =
        points.stream().allMatch(point -> extent.contains(point.getY(), point.getX()));
    Outline turned =
        new Outline(
            outline.plots().stream()
                .map(plot -> plot.stream().map(Locating::turned).toList())
                .toList(),
            false,
            outline.zoneWidth(),
            outline.zone());
    boolean metres =
        !outline.degrees()
            && inMetres(
                    turned,
                    turned.plots().stream().flatMap(List::stream).flatMap(List::stream).toList(),
                    extent)
                .isEmpty();
    return degrees || metres ? Optional.of(BoundaryRefusal.of(Fault.SWAPPED)) : Optional.empty();
  }

  private static List<Coordinate> turned(List<Coordinate> ring) {
    return ring.stream().map(point -> new Coordinate(point.getY(), point.getX())).toList();
  }

  private interface ToDegrees {
    Coordinate of(Coordinate given);
  }

  private static Optional<BoundaryRefusal> firstOutside(
      Outline outline, Extent extent, ToDegrees degrees) {
    for (int plot = 0; plot < outline.plots().size(); plot++) {
      List<List<Coordinate>> rings = outline.plots().get(plot);
      for (int ring = 0; ring < rings.size(); ring++) {
        for (int at = 0; at < rings.get(ring).size(); at++) {
          Coordinate given = rings.get(ring).get(at);
          Coordinate place = degrees.of(given);
          if (!extent.contains(place.getX(), place.getY())) {
            return Optional.of(
                new BoundaryRefusal(
                    Fault.OUTSIDE,
                    List.of(new Place(plot + 1, ring + 1, List.of(at + 1))),
                    Optional.of(new Position(given.getY(), given.getX())),
                    ""));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String words(SortedSet<Integer> prefixes) {
    List<String> words = prefixes.stream().limit(4).map(String::valueOf).toList();
    return String.join(", ", words);
  }
}
