package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ledgers at random, with the events in the order of their days. */
final class RandomLedgers {

  private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
  private static final int DAYS_OF_STARTS = 800;
  private static final int LONGEST_LIMIT = 60;

  private final Random random;

  RandomLedgers(long seed) {
    this.random = new Random(seed);
  }

  ClockLimit limit() {
    int days = 1 + random.nextInt(LONGEST_LIMIT);
    return random.nextInt(3) == 0 ? ClockLimit.calendar(days) : ClockLimit.working(days);
  }

  /** Events from a start on; steps are short, and often none, so that days coincide. */
  List<ClockEvent> events() {
    List<ClockEvent> events = new ArrayList<>();
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS_OF_STARTS));
    events.add(new ClockEvent.Start(day));
    boolean paused = false;
    int more = random.nextInt(9);
    for (int event = 0; event < more; event++) {
      day = day.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(25));
      int kind = random.nextInt(5);
      if (kind == 0) {
        events.add(new ClockEvent.Extend(day, 1 + random.nextInt(20)));
      } else if (kind == 1 && event == more - 1) {
        events.add(new ClockEvent.Stop(day));
      } else {
        events.add(paused ? new ClockEvent.Resume(day) : new ClockEvent.Pause(day));
        paused = !paused;
      }
    }
    return events;
  }

  LocalDate dayNear(List<ClockEvent> events) {
    return events.get(0).day().plusDays(random.nextInt(160) - 5L);
  }

  int next(int bound) {
    return random.nextInt(bound);
  }

  Random random() {
    return random;
  }
}
