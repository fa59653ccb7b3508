package io.gongjian.engine.pack;

import io.gongjian.engine.clock.ClockEvent;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.table.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reading of a clock with what is expected of it; only what is named is compared.
 *
 * @param events as they were given, each with its place in {@code places}
 * @param expected aspect of the reading to the word that it must have: {@code used} to {@code 7}
 */
public record ClockCase(
    String id,
    String title,
    ClockLimit limit,
    List<ClockEvent> events,
    List<Place> places,
    LocalDate asOf,
    Map<String, String> expected,
    Place place) {

  /** The word for what is not there. */
  public static final String NONE = "—";

  public ClockCase {
    events = List.copyOf(events);
    places = List.copyOf(places);
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }
}
