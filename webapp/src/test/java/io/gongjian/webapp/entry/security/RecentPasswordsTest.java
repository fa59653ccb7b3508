package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentPasswordsTest {

  private final MovingClock clock = new MovingClock();
  private final RecentPasswords recent = new RecentPasswords(clock);

  @Test
  void knowsARightPasswordForAWhile() {
    recent.remember("hash-of-li", "secret");

    assertThat(recent.knows("hash-of-li", "secret")).isTrue();
    clock.pass(RecentPasswords.KEPT_FOR);
    assertThat(recent.knows("hash-of-li", "secret")).isFalse();
  }

  @Test
  void knowsNoOtherPasswordAndNoOtherHash() {
    recent.remember("hash-of-li", "secret");

    assertThat(recent.knows("hash-of-li", "Secret")).isFalse();
    assertThat(recent.knows("hash-of-li", "")).isFalse();
    assertThat(recent.knows("new-hash-of-li", "secret")).isFalse();
  }

  @Test
  void memoryIsBounded() {
    for (int number = 0; number <= RecentPasswords.MOST; number++) {
      recent.remember("hash" + number, "secret");
    }

    assertThat(recent.knows("hash0", "secret")).isFalse();
    assertThat(recent.knows("hash" + RecentPasswords.MOST, "secret")).isTrue();
  }
}
