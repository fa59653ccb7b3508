package io.gongjian.forms.check;

import static io.gongjian.forms.wording.Sentences.same;

import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.Extent;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.boundary.Boundary;
import io.gongjian.forms.boundary.BoundaryReading;
import io.gongjian.forms.boundary.BoundaryRefusal;
import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import io.gongjian.forms.boundary.BoundaryRefusal.Place;
import io.gongjian.forms.boundary.BoundaryRefusal.Position;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.schema.SchemaFinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says why boundaries of land are refused, and where. */
final class BoundaryProblems {

  /** For a sentence that does not say it. */
  private static final LocalText NOTHING = new LocalText("—", "—");

  private static final String FORMAT = "boundary";
  private static final int MILLIMETRES = 3;
  private static final int OF_DEGREES = 8;

  private BoundaryProblems() {}

  /** The problem of a finding, where it is about a boundary that is refused. */
  static Optional<FieldProblem> refused(MergedField field, SchemaFinding finding, Object value) {
    List<Object> path = finding.path().subList(1, finding.path().size());
    boolean isOne = finding.keyword().equals("format") && finding.asked().asText().equals(FORMAT);
    return isOne
            && at(value, path) instanceof String text
            && Boundary.reading(text) instanceof BoundaryReading.Refused refused
        ? Optional.of(problem(field, path, refused.refusal()))
        : Optional.empty();
  }

  /** Adds the problems of boundaries that do not lie within the extent of a region. */
  static void outside(
      MergedField field, FieldState asked, Extent extent, List<FieldProblem> problems) {
    for (List<Object> path : paths(field, asked.value())) {
      asked
          .value()
          .map(value -> at(value, path))
          .filter(String.class::isInstance)
          .flatMap(text -> Boundary.read((String) text))
          .flatMap(boundary -> boundary.outside(extent))
          .ifPresent(refusal -> problems.add(problem(field, path, refusal)));
    }
  }

  /** The extent of the project's region, or of the nearest region around it that has one. */
  static Optional<Extent> extent(Pack pack, Background background) {
    Set<RegionCode> seen = new HashSet<>();
    Optional<RegionCode> code = Optional.of(background.region());
    while (code.isPresent() && seen.add(code.get())) {
      Optional<Region> region = Optional.ofNullable(pack.regions().get(code.get()));
      Optional<Extent> extent = region.flatMap(Region::extent);
      if (extent.isPresent()) {
        return extent;
      }
      code = region.flatMap(Region::parent);
    }
    return Optional.empty();
  }

  /** Where the boundaries of a field are: itself, or cells of its rows. */
  private static List<List<Object>> paths(MergedField field, Optional<Object> value) {
    if (isBoundary(field.shape())) {
      return List.of(List.of());
    }
    if (field.shape() instanceof Shape.Rows rows && value.orElse(null) instanceof List<?> list) {
      List<List<Object>> paths = new ArrayList<>();
      for (RowColumn column : rows.columns()) {
        for (int row = 0; isBoundary(column.shape()) && row < list.size(); row++) {
          paths.add(List.of(row, column.name()));
        }
      }
      return paths;
    }
    return List.of();
  }

  private static boolean isBoundary(Shape shape) {
    return shape instanceof Shape.Text text && text.format().filter(FORMAT::equals).isPresent();
  }

  private static Object at(Object value, List<Object> path) {
    Object found = value;
    for (Object step : path) {
      if (step instanceof Integer row && found instanceof List<?> list && row < list.size()) {
        found = list.get(row);
      } else {
        found = found instanceof Map<?, ?> cells ? cells.get(step) : null;
      }
      if (found == null) {
        return Optional.empty();
      }
    }
    return found;
  }

  private static FieldProblem problem(
      MergedField field, List<Object> path, BoundaryRefusal refusal) {
    LocalText subject = Problems.subject(field, path, Problems.column(field, path));
    boolean general = refusal.fault() == Fault.UNREADABLE || isFirstRingShort(refusal);
    String key = general ? "format.boundary" : "boundary." + refusal.fault().word();
    String code =
        refusal.fault().isOfWriting() ? "format.boundary" : "boundary." + refusal.fault().word();
    return new FieldProblem(
        field.id(),
        path,
        code,
        FieldProblemTexts.of(
            key,
            subject,
            place(refusal.places(), 0),
            place(refusal.places(), 1),
            refusal.at().map(BoundaryProblems::position).orElse(NOTHING),
            refusal.detail().isEmpty() ? NOTHING : same(refusal.detail())),
        Optional.of(refusal));
  }

  /** The general sentence says how many points a ring has. */
  private static boolean isFirstRingShort(BoundaryRefusal refusal) {
    return refusal.fault() == Fault.FEW_POINTS
        && refusal.places().stream().allMatch(place -> place.plot() == 1 && place.ring() == 1);
  }

  private static LocalText place(List<Place> places, int number) {
    if (number >= places.size()) {
      return NOTHING;
    }
    Place place = places.get(number);
    LocalText plot = same(String.valueOf(place.plot()));
    LocalText ring = same(String.valueOf(place.ring()));
    List<String> edges = place.edges().stream().map(String::valueOf).toList();
    String key =
        switch (edges.size()) {
          case 0 -> "boundary.ring";
          case 1 -> "boundary.edge";
          default -> "boundary.edges";
        };
    return FieldProblemTexts.of(
        key,
        plot,
        ring,
        edges.isEmpty()
            ? NOTHING
            : new LocalText(String.join("、", edges), String.join(" and ", edges)));
  }

  private static LocalText position(Position at) {
    boolean degrees = Math.abs(at.north()) <= 90 && Math.abs(at.east()) <= 180;
    int decimals = degrees ? OF_DEGREES : MILLIMETRES;
    return FieldProblemTexts.of(
        degrees ? "boundary.degrees" : "boundary.metres",
        same(plain(at.north(), decimals)),
        same(plain(at.east(), decimals)));
  }

  private static String plain(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
