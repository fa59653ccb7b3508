package io.gongjian.forms.boundary;

import io.gongjian.forms.boundary.Boundary.Plot;
import io.gongjian.forms.boundary.Boundary.Point;
import io.gongjian.forms.boundary.Boundary.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the exchange text of boundary points: after {@code [地块坐标]} a head line ending in {@code @}
 * begins each plot, and each point is a line {@code name,ring,x,y}. What stands before is passed
 * over.
 */
final class ExchangeTextReader {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern RING = Pattern.compile("[0-9]{1,3}");
  private static final int FIELDS = 4;

  private final List<Plot> plots = new ArrayList<>();
  private SortedMap<Integer, List<Point>> rings = new TreeMap<>();
  private int points;
  private boolean broken;

  private ExchangeTextReader() {}

  static Optional<Boundary> read(String text) {
    ExchangeTextReader reader = new ExchangeTextReader();
    int start = text.indexOf("[地块坐标]");
    String body = start < 0 ? text : text.substring(start + "[地块坐标]".length());
    body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
    reader.close();
    return reader.broken || reader.plots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Boundary(reader.plots));
  }

  private void line(String line) {
    if (line.endsWith("@")) {
      close();
      return;
    }
    String[] parts = line.split("[,，]", -1);
    boolean isPoint =
        parts.length == FIELDS
            && RING.matcher(parts[1].strip()).matches()
            && NUMBER.matcher(parts[2].strip()).matches()
            && NUMBER.matcher(parts[3].strip()).matches();
    if (!isPoint || ++points > Boundary.MOST_POINTS) {
      broken = true;
      return;
    }
    rings
        .computeIfAbsent(Integer.valueOf(parts[1].strip()), ring -> new ArrayList<>())
        .add(new Point(Double.parseDouble(parts[2].strip()), Double.parseDouble(parts[3].strip())));
  }

  private void close() {
    if (rings.isEmpty()) {
      return;
    }
    List<Ring> closed = new ArrayList<>();
    for (List<Point> ring : rings.values()) {
      Optional<Ring> one = Rings.closed(ring);
      broken |= one.isEmpty();
      one.ifPresent(closed::add);
    }
    if (!broken) {
      plots.add(new Plot(closed.get(0), closed.subList(1, closed.size())));
    }
    rings = new TreeMap<>();
  }
}
