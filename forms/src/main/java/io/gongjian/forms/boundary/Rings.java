package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.Boundary.Point;
import io.gongjian.forms.boundary.Boundary.Ring;
import java.util.List;
import java.util.Optional;

/** Closed lines out of lists of points. */
final class Rings {

  private static final int FEWEST = 3;

  private Rings() {}

  /** The ring of these points; empty when there are too few. The last may repeat the first. */
  static Optional<Ring> closed(List<Point> points) {
    int last = points.size() - 1;
    List<Point> once =
        last > 0 && points.get(0).equals(points.get(last)) ? points.subList(0, last) : points;
    return once.size() < FEWEST ? Optional.empty() : Optional.of(new Ring(once));
  }
}
