package io.gongjian.webapp.page.desk;

import io.gongjian.engine.clock.ClockReading;
import io.gongjian.engine.clock.ClockState;
import io.gongjian.engine.clock.Ground;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;

/** A clock of a case: how much of a limit is used, and until when there is time. */
public final class ClockLine {

  private final String title;
  private final ClockReading reading;
  private final Words words;

  ClockLine(String title, ClockReading reading, Words words) {
    this.title = title;
    this.reading = reading;
    this.words = words;
  }

  public String getTitle() {
    return title;
  }

  /** How much is left, or by how much it is over. */
  public String getText() {
    return reading
        .state()
        .match(
            not -> words.of("desk.clock.not_started"),
            running -> words.of("desk.clock.running", days(reading.remaining()), due(running)),
            paused ->
                words.of("desk.clock.paused", DayWording.day(paused.since()), why(paused.ground())),
            overdue -> words.of("desk.clock.overdue", days(-reading.remaining()), due(overdue)),
            stopped ->
                words.of(
                    stopped.inTime() ? "desk.clock.stopped" : "desk.clock.stopped_late",
                    DayWording.day(stopped.on())));
  }

  private String why(Ground ground) {
    return ground.reason().isBlank() ? "" : words.of("desk.clock.reason", ground.reason());
  }

  private static String due(ClockState state) {
    return state.dueDay().map(day -> DayWording.day(day.day())).orElse("");
  }

  private String days(long count) {
    return words.of("word.limit." + reading.limit().unit().word(), count);
  }

  public String getUsedText() {
    return words.of("desk.clock.used", reading.used(), days(reading.limit().days()));
  }

  public long getUsed() {
    return Math.min(reading.used(), reading.limit().days());
  }

  public int getLimit() {
    return reading.limit().days();
  }
}
