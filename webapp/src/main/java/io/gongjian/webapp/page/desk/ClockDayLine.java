package io.gongjian.webapp.page.desk;

import io.gongjian.engine.clock.ClockDay;
import io.gongjian.engine.clock.ClockEvent;
import io.gongjian.engine.clock.Ground;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;

/** A day of a clock, and why it counted or not. */
public final class ClockDayLine {

  private final ClockDay day;
  private final Words words;

  ClockDayLine(ClockDay day, Words words) {
    this.day = day;
    this.words = words;
  }

  public String getDay() {
    return DayWording.day(day.day());
  }

  public String getKind() {
    return words.of("desk.day_kind", day.kind());
  }

  public String getWhy() {
    String reason =
        day.pause()
            .map(ClockEvent.Pause::ground)
            .map(Ground::reason)
            .filter(said -> !said.isBlank())
            .map(said -> words.of("desk.clock.reason", said))
            .orElse("");
    return words.of("desk.counting", day.counting()) + reason;
  }

  public long getUsed() {
    return day.used();
  }
}
