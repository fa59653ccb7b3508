package io.gongjian.forms.boundary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.pack.Extent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The boundary of a piece of land: one or more plots, each with an outer ring and holes. Rings do
 * not cross or touch themselves, holes lie within, and plots have no land in common.
 */
public final class Boundary {

  /** The most points that are read. */
  static final int MOST_POINTS = 20_000;

  /** The longest text that is looked at. */
  static final int MOST_CHARACTERS = 4_000_000;

  /** How many bytes are remembered, of texts and of what they were read as. */
  private static final long MOST_REMEMBERED = 64_000_000;

  /** What an entry takes besides its text. */
  private static final int ENTRY = 500;

  /**
   * The boundaries read last: a text says the same whenever it is read, and one change of a form
   * reads each of its boundaries several times.
   */
  private static final Cache<String, BoundaryReading> REMEMBERED =
      Caffeine.newBuilder()
          .maximumWeight(MOST_REMEMBERED)
          .weigher(Boundary::weight)
          .executor(Runnable::run)
          .build();

  private static final int CENTIMETRES = 4;

  /** A square centimetre: what is less comes from rounding. */
  private static final double LEAST_AREA = 1e-4;

  private final Outline outline;
  private final List<Polygon> plane;

  private Boundary(Outline outline, List<Polygon> plane) {
    this.outline = outline;
    this.plane = plane;
  }

  /**
   * Reads a boundary.
   *
   * @param text the exchange text of boundary points (CGCS2000, {@code J1,1,x,y} in metres), or
   *     GeoJSON in degrees or metres
   */
  public static BoundaryReading reading(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return new BoundaryReading.Refused(
          BoundaryRefusal.of(BoundaryRefusal.Fault.TOO_LONG, MOST_CHARACTERS));
    }
    BoundaryReading known = REMEMBERED.getIfPresent(text);
    if (known == null) {
      // Two who ask at once read it twice, and nobody waits for another's land.
      known = readNow(text);
      REMEMBERED.put(text, known);
    }
    return known;
  }

  /** Bytes: a point of ten characters is kept in degrees and in metres, each with its ring. */
  static int weight(String text, BoundaryReading reading) {
    int each = reading instanceof BoundaryReading.Read ? 32 : 2;
    return ENTRY + each * text.length();
  }

  private static BoundaryReading readNow(String text) {
    String stripped = text.strip();
    OutlineReading rings =
        stripped.startsWith("{") ? GeoJsonReader.read(stripped) : ExchangeTextReader.read(text);
    if (rings instanceof OutlineReading.Refused refused) {
      return new BoundaryReading.Refused(refused.refusal());
    }
    return of(((OutlineReading.Read) rings).outline());
  }

  /** The boundary in a text; empty when it is refused. */
  public static Optional<Boundary> read(String text) {
    return reading(text) instanceof BoundaryReading.Read read
        ? Optional.of(read.boundary())
        : Optional.empty();
  }

  private static BoundaryReading of(Outline outline) {
    Optional<BoundaryRefusal> refusal = outline.refusal();
    if (refusal.isPresent()) {
      return new BoundaryReading.Refused(refusal.get());
    }
    List<Polygon> given = outline.polygons();
    if (outline.degrees() && GaussKrueger.areTooWide(given)) {
      return new BoundaryReading.Refused(BoundaryRefusal.of(BoundaryRefusal.Fault.TOO_WIDE));
    }
    List<Polygon> plane = outline.degrees() ? GaussKrueger.project(given) : given;
    return flatRing(plane)
        .or(() -> Topology.refusal(given, outline.degrees()))
        .or(() -> emptyPlot(plane))
        .<BoundaryReading>map(BoundaryReading.Refused::new)
        .orElseGet(() -> new BoundaryReading.Read(new Boundary(outline, plane)));
  }

  private static Optional<BoundaryRefusal> flatRing(List<Polygon> plane) {
    for (int plot = 0; plot < plane.size(); plot++) {
      Polygon polygon = plane.get(plot);
      for (int ring = 0; ring <= polygon.getNumInteriorRing(); ring++) {
        Geometry line = Topology.ring(polygon, ring);
        if (line.convexHull().getArea() <= LEAST_AREA) {
          return Optional.of(BoundaryRefusal.in(BoundaryRefusal.Fault.NO_AREA, plot + 1, ring + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<BoundaryRefusal> emptyPlot(List<Polygon> plane) {
    for (int plot = 0; plot < plane.size(); plot++) {
      if (plane.get(plot).getArea() <= LEAST_AREA) {
        return Optional.of(BoundaryRefusal.in(BoundaryRefusal.Fault.NO_AREA, plot + 1, 1));
      }
    }
    return Optional.empty();
  }

  /** Why this is not land of a region; empty when every point lies within its extent. */
  public Optional<BoundaryRefusal> outside(Extent extent) {
    return Locating.refusal(outline, extent);
  }

  /** The area within, in square metres to the square centimetre. */
  public BigDecimal squareMetres() {
    double area =
        plane.size() == 1
            ? plane.get(0).getArea()
            : OverlayNGRobust.union(List.copyOf(plane)).getArea();
    return BigDecimal.valueOf(area).setScale(CENTIMETRES, RoundingMode.HALF_UP);
  }
}
