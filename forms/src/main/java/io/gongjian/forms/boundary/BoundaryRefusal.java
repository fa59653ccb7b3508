package io.gongjian.forms.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a text is not taken as a boundary, and where.
 *
 * @param places the rings that are concerned; empty when it is the text as a whole
 * @param at a point of the fault, in the numbers of the text
 * @param detail what the sentence tells besides: a bound, a line, a zone; may be empty
 */
public record BoundaryRefusal(
    Fault fault, List<Place> places, Optional<Position> at, String detail) {

  public BoundaryRefusal {
    places = List.copyOf(places);
  }

  /** What is wrong. */
  public enum Fault {
    UNREADABLE,
    UNREADABLE_LINE,
    TOO_LONG,
    TOO_MANY_POINTS,
    TOO_MANY_RINGS,
    TOO_MANY_PLOTS,
    FEW_POINTS,
    NOT_CLOSED,
    NO_AREA,
    TOO_WIDE,
    SELF_CROSSING,
    SELF_TOUCHING,
    RINGS_MEET,
    HOLE_OUTSIDE,
    HOLE_IN_HOLE,
    PARTED,
    PLOTS_OVERLAP,
    PLOT_TWICE,
    SWAPPED,
    ZONE,
    MIXED_ZONES,
    OUTSIDE;

    /** The word for it in answers. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True when the text is not even written as a boundary is. */
    public boolean isOfWriting() {
      return compareTo(NO_AREA) <= 0;
    }
  }

  /**
   * A ring, all numbers from 1 on.
   *
   * @param ring 1 for the outer ring, from 2 on the holes
   * @param edges the edges concerned: edge 3 leads from point 3 to point 4
   */
  public record Place(int plot, int ring, List<Integer> edges) {
    public Place {
      edges = List.copyOf(edges);
    }
  }

  /** A point as the text has it: north and east in metres, or latitude and longitude in degrees. */
  public record Position(double north, double east) {}

  static BoundaryRefusal of(Fault fault) {
    return of(fault, "");
  }

  static BoundaryRefusal of(Fault fault, Object detail) {
    return new BoundaryRefusal(fault, List.of(), Optional.empty(), detail.toString());
  }

  static BoundaryRefusal in(Fault fault, int plot, int ring) {
    return new BoundaryRefusal(
        fault, List.of(new Place(plot, ring, List.of())), Optional.empty(), "");
  }
}
