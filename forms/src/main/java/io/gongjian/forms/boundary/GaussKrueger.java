package io.gongjian.forms.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * The Gauss-Krüger projection of CGCS2000, in which the areas of land are counted. Coordinates are
 * east and north, or longitude and latitude.
 */
final class GaussKrueger {

  /** How far from its middle meridian a zone is projected, in degrees. */
  private static final double FARTHEST = 10;

  private static final double MOST_EAST = 1.5e6;
  private static final double MOST_NORTH = 9.5e6;

  /** The zones in which areas are counted. */
  private static final double ZONE = 3;

  private static final double LOWEST = -180;
  private static final double HIGHEST = 180;
  private static final String CGCS2000 =
      "+proj=etmerc +lat_0=0 +lon_0=%d +k=1 +x_0=500000 +y_0=0 +a=6378137 +b=6356752.314140356"
          + " +units=m +no_defs";

  private static final Map<Integer, GaussKrueger> ZONES = new ConcurrentHashMap<>();

  private final Projection projection;

  private GaussKrueger(int meridian) {
    this.projection =
        new CRSFactory()
            .createFromParameters("CGCS2000 / " + meridian, CGCS2000.formatted(meridian))
            .getProjection();
  }

  /** The zone around a middle meridian of whole degrees; there are not more than 361. */
  static GaussKrueger around(int meridian) {
    if (meridian < LOWEST || meridian > HIGHEST) {
      throw new IllegalArgumentException("no meridian " + meridian);
    }
    return ZONES.computeIfAbsent(meridian, GaussKrueger::new);
  }

  /** The middle meridian of the zone of three degrees of a longitude. */
  static int meridianNear(double longitude) {
    return (int) (Math.rint(longitude / ZONE) * ZONE);
  }

  /** Polygons in degrees on the plane of the zone nearest to their middle. */
  static List<Polygon> project(List<Polygon> degrees) {
    GaussKrueger zone = around(meridianOf(degrees));
    return degrees.stream().map(zone::project).toList();
  }

  /** True when polygons in degrees reach so far that they are no land of one zone. */
  static boolean areTooWide(List<Polygon> degrees) {
    int meridian = meridianOf(degrees);
    return degrees.stream()
        .map(Polygon::getEnvelopeInternal)
        .anyMatch(
            box ->
                box.getMinX() < meridian - FARTHEST
                    || box.getMaxX() > meridian + FARTHEST
                    || box.getHeight() > FARTHEST);
  }

  private static int meridianOf(List<Polygon> degrees) {
    double middle =
        degrees.stream()
            .flatMap(polygon -> Arrays.stream(polygon.getCoordinates()))
            .mapToDouble(Coordinate::getX)
            .average()
            .orElse(0);
    return meridianNear(middle);
  }

  private Polygon project(Polygon degrees) {
    Polygon plane = (Polygon) degrees.copy();
    plane.apply((CoordinateFilter) point -> point.setCoordinate(toPlane(point)));
    plane.geometryChanged();
    return plane;
  }

  Coordinate toPlane(Coordinate degrees) {
    ProjCoordinate plane = new ProjCoordinate();
    projection.project(new ProjCoordinate(degrees.getX(), degrees.getY()), plane);
    return new Coordinate(plane.x, plane.y);
  }

  /** Longitude and latitude; no numbers for what is far outside of every zone. */
  Coordinate toDegrees(double east, double north) {
    if (Math.abs(east) > MOST_EAST || Math.abs(north) > MOST_NORTH) {
      return new Coordinate(Double.NaN, Double.NaN);
    }
    ProjCoordinate degrees = new ProjCoordinate();
    projection.inverseProject(new ProjCoordinate(east, north), degrees);
    return new Coordinate(degrees.x, degrees.y);
  }
}
