package io.gongjian.forms.boundary;

import io.gongjian.engine.pack.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * A zone of China's Gauss-Krüger grid.
 *
 * @param width three or six degrees
 */
record Zone(int width, int number) {

  private static final int THREE = 3;
  private static final int SIX = 6;
  private static final int FIRST_OF_THREE = 25;
  private static final int LAST_OF_THREE = 45;
  private static final int FIRST_OF_SIX = 13;
  private static final int LAST_OF_SIX = 23;

  /** How far a map of a zone reaches beyond its edge. */
  private static final double BEYOND = 0.5;

  private static final int PREFIX = 1_000_000;

  /** The zone with a number: those of three and of six degrees have no number in common. */
  static Optional<Zone> numbered(int number) {
    if (number >= FIRST_OF_THREE && number <= LAST_OF_THREE) {
      return Optional.of(new Zone(THREE, number));
    }
    return number >= FIRST_OF_SIX && number <= LAST_OF_SIX
        ? Optional.of(new Zone(SIX, number))
        : Optional.empty();
  }

  static List<Zone> ofWidth(int width) {
    return IntStream.rangeClosed(FIRST_OF_SIX, LAST_OF_THREE)
        .mapToObj(Zone::numbered)
        .flatMap(Optional::stream)
        .filter(zone -> zone.width() == width)
        .toList();
  }

  /** The number written before an easting; 0 when there is none. */
  static int prefix(double easting) {
    return (int) Math.floor(easting / PREFIX);
  }

  int meridian() {
    return width == THREE ? THREE * number : SIX * number - THREE;
  }

  boolean touches(Extent extent) {
    double reach = width / 2.0 + BEYOND;
    return meridian() + reach >= extent.west() && meridian() - reach <= extent.east();
  }

  /** Longitude and latitude; no number where the point does not belong to the zone. */
  Coordinate degrees(Coordinate point, int prefix) {
    Coordinate degrees =
        GaussKrueger.around(meridian())
            .toDegrees(point.getX() - (double) prefix * PREFIX, point.getY());
    boolean within = Math.abs(degrees.getX() - meridian()) <= width / 2.0 + BEYOND;
    return within ? degrees : new Coordinate(Double.NaN, Double.NaN);
  }
}
