package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.boundary.BoundaryRefusal.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Holds rings and plots against each other, and finds where they are at fault. */
final class Topology {

  /** How far beside an edge a computed crossing may lie, as a share of the coordinates. */
  private static final double ROUNDING = 1e-12;

  private Topology() {}

  /** What is wrong with these plots; empty when their rings are in order and none overlap. */
  static Optional<BoundaryRefusal> refusal(List<Polygon> plots, boolean degrees) {
    for (int plot = 0; plot < plots.size(); plot++) {
      TopologyValidationError error = new IsValidOp(plots.get(plot)).getValidationError();
      if (error != null) {
        return Optional.of(refusal(plots.get(plot), plot + 1, error));
      }
    }
    return new Overlaps(plots, degrees).first();
  }

  /** The outer ring (0), or a hole (from 1 on). */
  static LinearRing ring(Polygon plot, int number) {
    return number == 0 ? plot.getExteriorRing() : plot.getInteriorRingN(number - 1);
  }

  private static BoundaryRefusal refusal(Polygon plot, int number, TopologyValidationError error) {
    Coordinate at = error.getCoordinate();
    List<Place> near = placesNear(plot, number, at);
    Fault fault =
        switch (error.getErrorType()) {
          case TopologyValidationError.HOLE_OUTSIDE_SHELL -> Fault.HOLE_OUTSIDE;
          case TopologyValidationError.NESTED_HOLES -> Fault.HOLE_IN_HOLE;
          case TopologyValidationError.DISCONNECTED_INTERIOR -> Fault.PARTED;
          case TopologyValidationError.RING_SELF_INTERSECTION -> Fault.SELF_TOUCHING;
          case TopologyValidationError.DUPLICATE_RINGS -> Fault.RINGS_MEET;
          case TopologyValidationError.TOO_FEW_POINTS -> Fault.FEW_POINTS;
          default -> near.size() > 1 ? Fault.RINGS_MEET : Fault.SELF_CROSSING;
        };
    return new BoundaryRefusal(
        fault, ofRings(near, fault), Optional.of(new Position(at.getY(), at.getX())), "");
  }

  /** Of the rings near a fault those that it concerns. */
  private static List<Place> ofRings(List<Place> near, Fault fault) {
    return switch (fault) {
      case HOLE_OUTSIDE, HOLE_IN_HOLE ->
          near.stream().filter(place -> place.ring() > 1).limit(1).toList();
      case SELF_TOUCHING ->
          near.stream()
              .filter(place -> place.edges().size() > 1)
              .findFirst()
              .map(List::of)
              .orElse(near);
      default -> near;
    };
  }

  /** The rings of a plot that pass a point, each with one or two edges. */
  static List<Place> placesNear(Polygon plot, int number, Coordinate at) {
    double tolerance = ROUNDING * Math.max(Math.abs(at.getX()), Math.abs(at.getY()));
    List<Place> places = new ArrayList<>();
    for (int ring = 0; ring <= plot.getNumInteriorRing(); ring++) {
      Coordinate[] points = ring(plot, ring).getCoordinates();
      List<Integer> edges = new ArrayList<>();
      for (int edge = 0; edge + 1 < points.length; edge++) {
        if (Distance.pointToSegment(at, points[edge], points[edge + 1]) <= tolerance) {
          edges.add(edge + 1);
        }
      }
      if (!edges.isEmpty()) {
        places.add(new Place(number, ring + 1, two(edges, points.length - 1)));
      }
    }
    return places;
  }

  /** Of edges that meet, the first and one that is not its neighbour. */
  private static List<Integer> two(List<Integer> edges, int count) {
    int first = edges.get(0);
    return edges.stream()
        .filter(edge -> edge - first > 1 && edge - first < count - 1)
        .findFirst()
        .map(other -> List.of(first, other))
        .orElseGet(() -> edges.stream().limit(2).toList());
  }
}
