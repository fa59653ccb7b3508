package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

  private final PasswordHashing quick = new PasswordHashing(10);

  @Test
  void aPasswordFitsItsHashAndNoOther() {
    String hash = quick.hash("密码 Secret");

    assertThat(quick.fits("密码 Secret", hash)).isTrue();
    assertThat(quick.fits("密码 secret", hash)).isFalse();
    assertThat(quick.fits("", hash)).isFalse();
    assertThat(quick.hash("密码 Secret")).isNotEqualTo(hash);
  }

  @Test
  void whatTheContainerHashedBeforeStillFits() {
    String hash =
        "PBKDF2WithHmacSHA512:2048:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=:asw+hGEYgScoNBGXPOhIJH2JVZdTW/qYrxt4cEqGEotGupnBfvLSJoUUNiZiJ9Q/OEnMR6PF6/PISer/CIEKtw==";

    assertThat(quick.fits("Gongjian-2026", hash)).isTrue();
  }

  @Test
  void theStrengthIsToldInTheHash() {
    assertThat(new PasswordHashing().hash("x")).startsWith("PBKDF2WithHmacSHA512:210000:");
  }
}
