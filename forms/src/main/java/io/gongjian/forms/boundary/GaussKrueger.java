package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.Boundary.Point;

/**
 * The Gauss-Krüger projection of CGCS2000 in zones of three degrees, in which the areas of land are
 * counted.
 */
final class GaussKrueger {

  private static final double SEMI_MAJOR = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double SQUARED = FLATTENING * (2 - FLATTENING);
  private static final double SECOND = SQUARED / (1 - SQUARED);
  private static final double ZONE = 3;
  private static final double FALSE_EASTING = 500_000;

  private GaussKrueger() {}

  /** The middle meridian of the zone of a longitude. */
  static double meridianNear(double longitude) {
    return Math.rint(longitude / ZONE) * ZONE;
  }

  /** Projects a point given in degrees. */
  static Point project(double longitude, double latitude, double meridian) {
    double phi = Math.toRadians(latitude);
    double sin = Math.sin(phi);
    double cos = Math.cos(phi);
    double tangent = Math.tan(phi);
    double t = tangent * tangent;
    double eta = SECOND * cos * cos;
    double radius = SEMI_MAJOR / Math.sqrt(1 - SQUARED * sin * sin);
    double a = Math.toRadians(longitude - meridian) * cos;
    double north =
        meridianArc(phi)
            + radius
                * tangent
                * (a * a / 2
                    + Math.pow(a, 4) / 24 * (5 - t + 9 * eta + 4 * eta * eta)
                    + Math.pow(a, 6) / 720 * (61 - 58 * t + t * t));
    double east =
        radius
            * (a
                + Math.pow(a, 3) / 6 * (1 - t + eta)
                + Math.pow(a, 5) / 120 * (5 - 18 * t + t * t + 14 * eta - 58 * t * eta));
    return new Point(north, east + FALSE_EASTING);
  }

  /** The length of the meridian from the equator. */
  private static double meridianArc(double phi) {
    double e2 = SQUARED;
    double e4 = e2 * e2;
    double e6 = e4 * e2;
    return SEMI_MAJOR
        * ((1 - e2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * phi
            - (3 * e2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * Math.sin(2 * phi)
            + (15 * e4 / 256 + 45 * e6 / 1024) * Math.sin(4 * phi)
            - 35 * e6 / 3072 * Math.sin(6 * phi));
  }
}
