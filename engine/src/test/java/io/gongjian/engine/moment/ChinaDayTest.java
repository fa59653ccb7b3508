package io.gongjian.engine.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChinaDayTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 14);

  /** Eight hours before the midnight of Greenwich, and no zone of the machine is asked. */
  @Test
  void endsADayAtMidnightInChina() {
    assertThat(ChinaDay.end(DUE)).isEqualTo(Instant.parse("2026-01-14T16:00:00Z"));
    assertThat(ChinaDay.begin(DUE)).isEqualTo(Instant.parse("2026-01-13T16:00:00Z"));
    assertThat(ChinaDay.of(Instant.parse("2026-01-14T15:59:59.999Z"))).isEqualTo(DUE);
    assertThat(ChinaDay.of(Instant.parse("2026-01-14T16:00:00Z"))).isEqualTo(DUE.plusDays(1));
  }
}
