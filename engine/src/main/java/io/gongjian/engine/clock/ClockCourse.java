package io.gongjian.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a clock went: the stretches in which it ran. Events come in the order of their days. */
final class ClockCourse {

  /** Days that count, as far as the unit does: after the first, up to and with the last. */
  record Stretch(LocalDate after, LocalDate through) {}

  private final List<Stretch> closed = new ArrayList<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate runningSince;
  private ClockEvent.@Nullable Pause pause;
  private @Nullable LocalDate stop;
  private int extension;

  /** What keeps {@code event} from being the next one. */
  Optional<LedgerFault> hindrance(ClockEvent event) {
    if (stop != null) {
      return Optional.of(LedgerFault.ALREADY_STOPPED);
    }
    return event.match(
        begin -> when(start != null, LedgerFault.ALREADY_STARTED),
        halt -> notStarted().or(() -> when(pause != null, LedgerFault.ALREADY_PAUSED)),
        resume -> notStarted().or(() -> when(pause == null, LedgerFault.NOT_PAUSED)),
        extend -> notStarted(),
        end -> notStarted());
  }

  private Optional<LedgerFault> notStarted() {
    return when(start == null, LedgerFault.NOT_STARTED);
  }

  private static Optional<LedgerFault> when(boolean hinders, LedgerFault fault) {
    return hinders ? Optional.of(fault) : Optional.empty();
  }

  /** Goes on with {@code event}, which nothing hinders. */
  ClockCourse with(ClockEvent event) {
    return event.match(this::started, this::paused, this::resumed, this::extended, this::stopped);
  }

  private ClockCourse started(ClockEvent.Start event) {
    start = event.day();
    runningSince = start;
    return this;
  }

  private ClockCourse paused(ClockEvent.Pause event) {
    close(event.day());
    pause = event;
    return this;
  }

  private ClockCourse resumed(ClockEvent.Resume event) {
    pause = null;
    runningSince = event.day();
    return this;
  }

  private ClockCourse extended(ClockEvent.Extend event) {
    extension = Math.addExact(extension, event.days());
    return this;
  }

  private ClockCourse stopped(ClockEvent.Stop event) {
    if (runningSince == null) {
      runningSince = event.day();
    }
    stop = event.day();
    return this;
  }

  private void close(LocalDate through) {
    if (runningSince != null) {
      closed.add(new Stretch(runningSince, through));
      runningSince = null;
    }
  }

  List<Stretch> closed() {
    return closed;
  }

  Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /** The day after which it runs until further notice, or would but for its stop. */
  Optional<LocalDate> runningSince() {
    return Optional.ofNullable(runningSince);
  }

  /** The pause that is open. */
  Optional<ClockEvent.Pause> pause() {
    return Optional.ofNullable(pause);
  }

  Optional<LocalDate> stop() {
    return Optional.ofNullable(stop);
  }

  int extension() {
    return extension;
  }
}
