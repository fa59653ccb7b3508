package io.gongjian.forms.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The boundary of a piece of land: one or more plots, each with an outer ring and holes, in metres
 * on the plane of the Gauss-Krüger projection.
 */
public record Boundary(List<Plot> plots) {

  /** The most points that are read. */
  static final int MOST_POINTS = 20_000;

  private static final int CENTIMETRES = 4;

  /** A square centimetre: what is less comes from rounding. */
  private static final double LEAST_AREA = 1e-4;

  public Boundary {
    plots = List.copyOf(plots);
  }

  /** A point; {@code x} to the north and {@code y} to the east, as surveyors write them. */
  public record Point(double x, double y) {}

  /** A closed line: the last point leads back to the first, which is not repeated. */
  public record Ring(List<Point> points) {
    public Ring {
      points = List.copyOf(points);
    }

    double area() {
      Point origin = points.get(0);
      double twice = 0;
      for (int at = 0; at < points.size(); at++) {
        Point one = points.get(at);
        Point next = points.get((at + 1) % points.size());
        twice +=
            (one.x() - origin.x()) * (next.y() - origin.y())
                - (next.x() - origin.x()) * (one.y() - origin.y());
      }
      return Math.abs(twice) / 2;
    }
  }

  /** An outer ring and what is cut out of it. */
  public record Plot(Ring outer, List<Ring> holes) {
    public Plot {
      holes = List.copyOf(holes);
    }

    double area() {
      return outer.area() - holes.stream().mapToDouble(Ring::area).sum();
    }
  }

  /**
   * Reads a boundary.
   *
   * @param text the exchange text of boundary points (CGCS2000, {@code J1,1,x,y} in metres), or
   *     GeoJSON in degrees or metres
   * @return empty when it is neither, or when a ring has fewer than three points or no area
   */
  public static Optional<Boundary> read(String text) {
    String stripped = text.strip();
    Optional<Boundary> read =
        stripped.startsWith("{") ? GeoJsonReader.read(stripped) : ExchangeTextReader.read(stripped);
    return read.filter(
        boundary -> boundary.plots().stream().allMatch(plot -> plot.area() > LEAST_AREA));
  }

  /** The area within, in square metres to the square centimetre. */
  public BigDecimal squareMetres() {
    double area = plots.stream().mapToDouble(Plot::area).sum();
    return BigDecimal.valueOf(area).setScale(CENTIMETRES, RoundingMode.HALF_UP);
  }
}
