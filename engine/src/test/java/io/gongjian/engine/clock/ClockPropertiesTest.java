package io.gongjian.engine.clock;

import static io.gongjian.engine.clock.ClockFixture.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is true of every clock, over random ledgers; {@code gongjian.clock.ledgers} makes them more.
 */
class ClockPropertiesTest {

  private static final int LEDGERS = Integer.getInteger("gongjian.clock.ledgers", 2_000);
  private static final int DAYS_OF_EACH = 6;

  private final RandomLedgers random = new RandomLedgers(20251009);

  @Test
  void showsWhatTheWordsOfTheRulesSayDayByDay() {
    Set<LocalDate> rest = new HashSet<>(ClockFixture.OF_2025.rest());
    rest.addAll(ClockFixture.OF_2026.rest());
    Set<LocalDate> work = new HashSet<>(ClockFixture.OF_2025.work());
    work.addAll(ClockFixture.OF_2026.work());
    Set<String> states = new HashSet<>();
    for (int one = 0; one < LEDGERS; one++) {
      ClockLimit limit = random.limit();
      List<ClockEvent> events = random.events();
      SlowClock slow = new SlowClock(limit, events, rest, work);
      ClockLedger ledger = kept(limit, events);
      for (int each = 0; each < DAYS_OF_EACH; each++) {
        LocalDate day = random.dayNear(events);
        ClockReading reading = ledger.asOf(day, CALENDAR);
        assertThat(shown(reading))
            .as(() -> limit + " " + events + " " + day)
            .isEqualTo(slow.asOf(day));
        states.add(reading.state().word());
      }
    }
    assertThat(states).hasSize(5);
  }

  @Test
  void tellsDaysThatAddUpToWhatIsUsed() {
    for (int one = 0; one < LEDGERS / 4; one++) {
      List<ClockEvent> events = random.events();
      ClockLedger ledger = kept(random.limit(), events);
      LocalDate day = random.dayNear(events);

      List<ClockDay> days = ledger.days(day, CALENDAR);

      assertThat(days.stream().filter(ClockDay::isCounted).count())
          .as(() -> events + " " + day)
          .isEqualTo(ledger.asOf(day, CALENDAR).used());
      assertThat(days.stream().filter(told -> told.counting() == ClockDay.Counting.PAUSED))
          .allMatch(told -> told.pause().isPresent());
    }
  }

  @Test
  void usesNeverLessAsDaysGoByAndKeepsTheSum() {
    for (int one = 0; one < LEDGERS / 4; one++) {
      List<ClockEvent> events = random.events();
      ClockLedger ledger = kept(random.limit(), events);
      LocalDate day = random.dayNear(events);
      ClockReading today = ledger.asOf(day, CALENDAR);
      ClockReading tomorrow = ledger.asOf(day.plusDays(1), CALENDAR);

      assertThat(tomorrow.used() - today.used()).isBetween(0L, 1L);
      assertThat(today.remaining()).isEqualTo(today.limit().days() - today.used());
    }
  }

  @Test
  void isDueOnADayThatIsWorked() {
    for (int one = 0; one < LEDGERS; one++) {
      List<ClockEvent> events = random.events();
      Optional<LocalDate> due =
          kept(random.limit(), events).asOf(random.dayNear(events), CALENDAR).due();

      assertThat(due.stream().toList()).allMatch(CALENDAR::isWorked);
    }
  }

  @Test
  void isNeverDueEarlierForAPause() {
    for (int one = 0; one < LEDGERS; one++) {
      ClockLimit limit = random.limit();
      List<ClockEvent> without =
          random.events().stream().filter(event -> !(event instanceof ClockEvent.Stop)).toList();
      LocalDate last = without.get(without.size() - 1).day();
      boolean paused =
          without.stream().filter(event -> event instanceof ClockEvent.Pause).count()
              > without.stream().filter(event -> event instanceof ClockEvent.Resume).count();
      if (!paused) {
        LocalDate pause = last.plusDays(random.next(30));
        LocalDate resume = pause.plusDays(random.next(30));
        List<ClockEvent> with = new ArrayList<>(without);
        with.add(new ClockEvent.Pause(pause));
        with.add(new ClockEvent.Resume(resume));

        assertThat(dueOn(limit, with, resume)).isAfterOrEqualTo(dueOn(limit, without, resume));
      }
    }
  }

  @Test
  void takesEventsInAnyOrder() {
    int shuffled = 0;
    for (int one = 0; one < LEDGERS; one++) {
      ClockLimit limit = random.limit();
      List<ClockEvent> events = random.events();
      if (events.stream().map(ClockEvent::day).distinct().count() == events.size()) {
        List<ClockEvent> mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, random.random());
        LocalDate day = random.dayNear(events);

        assertThat(kept(limit, mixed).asOf(day, CALENDAR))
            .isEqualTo(kept(limit, events).asOf(day, CALENDAR));
        shuffled++;
      }
    }
    assertThat(shuffled).isGreaterThan(LEDGERS / 20);
  }

  @Test
  void isTheSameRecordedStepByStepAsAtOnce() {
    for (int one = 0; one < LEDGERS; one++) {
      ClockLimit limit = random.limit();
      List<ClockEvent> events = random.events();
      ClockLedger ledger = ClockLedger.empty(limit);
      for (ClockEvent event : events) {
        ledger = ledger.with(event).asKept().orElseThrow();
      }
      LocalDate day = random.dayNear(events);

      assertThat(ledger.asOf(day, CALENDAR)).isEqualTo(kept(limit, events).asOf(day, CALENDAR));
    }
  }

  @Test
  void doesNotSeeWhatHappensLater() {
    for (int one = 0; one < LEDGERS; one++) {
      ClockLimit limit = random.limit();
      List<ClockEvent> events = random.events();
      LocalDate day = random.dayNear(events);
      List<ClockEvent> seen = events.stream().filter(event -> !event.day().isAfter(day)).toList();

      assertThat(kept(limit, events).asOf(day, CALENDAR))
          .isEqualTo(kept(limit, seen).asOf(day, CALENDAR));
    }
  }

  private static LocalDate dueOn(ClockLimit limit, List<ClockEvent> events, LocalDate day) {
    return kept(limit, events).asOf(day, CALENDAR).due().orElseThrow();
  }

  private static ClockLedger kept(ClockLimit limit, List<ClockEvent> events) {
    return ClockLedger.of(limit, events).asKept().orElseThrow();
  }

  private static String shown(ClockReading reading) {
    String inTime = reading.inTime().map(told -> " " + told).orElse("");
    String due = reading.due().map(LocalDate::toString).orElse("null");
    return reading.state().word()
        + inTime
        + " "
        + reading.limit().days()
        + " "
        + reading.used()
        + " "
        + due;
  }
}
