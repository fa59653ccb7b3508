package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.BoundaryRefusal.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads the exchange text of boundary points: after {@code [地块坐标]} a head line ending in {@code @}
 * begins each plot, and each point is a line {@code name,ring,x,y} with x to the north. Of what
 * stands before only the zone is read.
 */
final class ExchangeTextReader {

  private static final String HEAD = "[地块坐标]";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern RING = Pattern.compile("[0-9]{1,3}");
  private static final Pattern WIDTH = Pattern.compile("(?m)^\\s*几度分带\\s*=\\s*([36])\\s*$");
  private static final Pattern ZONE = Pattern.compile("(?m)^\\s*带号\\s*=\\s*([0-9]{1,2})\\s*$");
  private static final int FIELDS = 4;

  private final List<List<List<Coordinate>>> plots = new ArrayList<>();
  private SortedMap<Integer, List<Named>> rings = new TreeMap<>();
  private boolean headed;
  private int points;
  private Optional<BoundaryRefusal> refusal = Optional.empty();

  private record Named(String name, Coordinate at) {}

  private ExchangeTextReader() {}

  static OutlineReading read(String text) {
    ExchangeTextReader reader = new ExchangeTextReader();
    int start = text.indexOf(HEAD);
    String before = start < 0 ? "" : text.substring(0, start);
    int number = (int) (before + "|").lines().count();
    for (String line : text.substring(start < 0 ? 0 : start + HEAD.length()).lines().toList()) {
      if (reader.refusal.isEmpty() && !line.isBlank()) {
        reader.line(line.strip(), number);
      }
      number++;
    }
    reader.close();
    if (reader.refusal.isEmpty() && reader.plots.isEmpty()) {
      return new OutlineReading.Refused(BoundaryRefusal.of(Fault.UNREADABLE));
    }
    return reader
        .refusal
        .<OutlineReading>map(OutlineReading.Refused::new)
        .orElseGet(
            () ->
                new OutlineReading.Read(
                    new Outline(reader.plots, false, told(WIDTH, before), told(ZONE, before))));
  }

  private static OptionalInt told(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  private void line(String line, int number) {
    if (line.endsWith("@")) {
      close();
      headed = true;
      return;
    }
    String[] parts = line.split("[,，]", -1);
    boolean isPoint =
        parts.length == FIELDS
            && RING.matcher(parts[1].strip()).matches()
            && NUMBER.matcher(parts[2].strip()).matches()
            && NUMBER.matcher(parts[3].strip()).matches();
    if (!isPoint) {
      refuse(BoundaryRefusal.of(Fault.UNREADABLE_LINE, number));
    } else if (++points > Boundary.MOST_POINTS) {
      refuse(BoundaryRefusal.of(Fault.TOO_MANY_POINTS, Boundary.MOST_POINTS));
    } else {
      rings
          .computeIfAbsent(Integer.valueOf(parts[1].strip()), ring -> new ArrayList<>())
          .add(
              new Named(
                  parts[0].strip(),
                  new Coordinate(
                      Double.parseDouble(parts[3].strip()), Double.parseDouble(parts[2].strip()))));
    }
  }

  private void refuse(BoundaryRefusal found) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(found);
    }
  }

  private void close() {
    int plot = plots.size() + 1;
    if (rings.isEmpty()) {
      if (headed) {
        refuse(BoundaryRefusal.in(Fault.FEW_POINTS, plot, 1));
      }
      return;
    }
    List<List<Coordinate>> closed = new ArrayList<>();
    for (List<Named> ring : rings.values()) {
      if (comesBackElsewhere(ring)) {
        refuse(BoundaryRefusal.in(Fault.NOT_CLOSED, plot, closed.size() + 1));
      }
      closed.add(Outline.closed(ring.stream().map(Named::at).toList()));
    }
    plots.add(closed);
    rings = new TreeMap<>();
    headed = false;
  }

  /** True when the name of the first point comes again as the last alone, but at another place. */
  private static boolean comesBackElsewhere(List<Named> ring) {
    Named first = ring.get(0);
    Named last = ring.get(ring.size() - 1);
    return !first.at().equals2D(last.at())
        && first.name().equals(last.name())
        && ring.stream().filter(point -> point.name().equals(first.name())).count() == 2;
  }
}
