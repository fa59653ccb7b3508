package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.boundary.BoundaryRefusal.Position;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.FastSegmentSetIntersectionFinder;
import org.locationtech.jts.noding.SegmentIntersectionDetector;
import org.locationtech.jts.noding.SegmentStringUtil;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.IntersectionMatrixPattern;
import org.locationtech.jts.operation.relateng.RelateNG;

/**
 * Finds land that two plots have in common. Neighbours share an edge, and where a point of one lies
 * on an edge of the other it does so as exactly as it was measured: a strip that is thinner is no
 * overlap.
 */
final class Overlaps {

  /** Points of two plots up to which their common land is computed and not only found. */
  private static final int MOST_COMPUTED = 1_000;

  private static final double METRES = 0.002;
  private static final double DEGREES = 2e-8;
  private static final double SAME = 1e-9;
  private static final String INTERIORS_MEET = IntersectionMatrixPattern.INTERIOR_INTERSECTS;

  private final List<Polygon> plots;
  private final double thinnest;

  /** Plots that are valid each. */
  Overlaps(List<Polygon> plots, boolean degrees) {
    this.plots = plots;
    this.thinnest = degrees ? DEGREES : METRES;
  }

  Optional<BoundaryRefusal> first() {
    for (int one = 0; one < plots.size(); one++) {
      for (int other = 0; other < one; other++) {
        Optional<BoundaryRefusal> found = of(other, one);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<BoundaryRefusal> of(int first, int second) {
    Polygon one = plots.get(first);
    Polygon other = plots.get(second);
    if (!one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
      return Optional.empty();
    }
    boolean large = one.getNumPoints() + other.getNumPoints() > MOST_COMPUTED;
    Optional<Coordinate> crossing = large ? crossing(one, other) : Optional.empty();
    if (crossing.isPresent()) {
      return Optional.of(refusal(false, first, second, crossing.get()));
    }
    if (!RelateNG.relate(one, other, INTERIORS_MEET)) {
      return Optional.empty();
    }
    if (large) {
      boolean same = one.norm().equalsExact(other.norm());
      return Optional.of(refusal(same, first, second, other.getInteriorPoint().getCoordinate()));
    }
    Geometry common = OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    for (int part = 0; part < common.getNumGeometries(); part++) {
      if (isThick(common.getGeometryN(part))) {
        double larger = Math.max(one.getArea(), other.getArea());
        boolean same = common.getArea() >= larger * (1 - SAME);
        Coordinate at = common.getGeometryN(part).getInteriorPoint().getCoordinate();
        return Optional.of(refusal(same, first, second, at));
      }
    }
    return Optional.empty();
  }

  /** The first crossing of two edges, found without looking for the others. */
  private static Optional<Coordinate> crossing(Polygon one, Polygon other) {
    SegmentIntersectionDetector detector = new SegmentIntersectionDetector();
    detector.setFindProper(true);
    new FastSegmentSetIntersectionFinder(SegmentStringUtil.extractSegmentStrings(one))
        .intersects(SegmentStringUtil.extractSegmentStrings(other), detector);
    return detector.hasProperIntersection()
        ? Optional.of(detector.getIntersection())
        : Optional.empty();
  }

  private boolean isThick(Geometry part) {
    return part.getArea() > 0 && 2 * part.getArea() / part.getLength() > thinnest;
  }

  private static BoundaryRefusal refusal(boolean same, int first, int second, Coordinate at) {
    return new BoundaryRefusal(
        same ? Fault.PLOT_TWICE : Fault.PLOTS_OVERLAP,
        List.of(new Place(first + 1, 1, List.of()), new Place(second + 1, 1, List.of())),
        Optional.of(new Position(at.getY(), at.getX())),
        "");
  }
}
