package io.gongjian.engine.pack;

/**
 * A box of longitudes and latitudes, in degrees of CGCS2000, outside of which a region has no land
 * and no sea. It is generous: it tells wrong coordinates from right ones, not where a border runs.
 */
public record Extent(double west, double south, double east, double north) {

  /** True for a point within or on the edge. */
  public boolean contains(double longitude, double latitude) {
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }
}
