package io.gongjian.webapp.entry.security;

import static io.gongjian.webapp.entry.security.SignInBrake.FIRST_WAIT;
import static io.gongjian.webapp.entry.security.SignInBrake.FORGOTTEN_AFTER;
import static io.gongjian.webapp.entry.security.SignInBrake.FREE_TRIES;
import static io.gongjian.webapp.entry.security.SignInBrake.FREE_TRIES_OF_ADDRESS;
import static io.gongjian.webapp.entry.security.SignInBrake.LONGEST_WAIT;
import static io.gongjian.webapp.entry.security.SignInBrake.MANY_TRIES_OF_ACCOUNT;
import static io.gongjian.webapp.entry.security.SignInBrake.MOST_REMEMBERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.entry.security.SignInBrake.Go;
import io.gongjian.webapp.entry.security.SignInBrake.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

  private final MovingClock clock = new MovingClock();
  private final SignInBrake brake = new SignInBrake(clock);

  @Test
  void ofSixtyGuessesAtOnceAFewAreTried() {
    List<Optional<Duration>> waits =
        IntStream.range(0, 60).parallel().mapToObj(number -> tryOnce("li", "10.0.0.1")).toList();

    assertThat(waits.stream().filter(Optional::isEmpty)).hasSize(FREE_TRIES);
  }

  @Test
  void oneTooManyMakesTheAddressWaitForThatAccountOnly() {
    fail(FREE_TRIES, "li", "10.0.0.1");

    assertThat(tryOnce("li", "10.0.0.1")).contains(FIRST_WAIT);
    assertThat(tryOnce("li", "10.0.0.2")).isEmpty();
    assertThat(tryOnce("wang", "10.0.0.1")).isEmpty();
  }

  @Test
  void theWaitPassesAndDoublesAndHasAnEnd() {
    fail(FREE_TRIES, "li", "10.0.0.1");
    clock.pass(FIRST_WAIT);
    assertThat(tryOnce("li", "10.0.0.1")).isEmpty();
    assertThat(tryOnce("li", "10.0.0.1")).contains(FIRST_WAIT.multipliedBy(2));

    for (int time = 0; time < 20; time++) {
      clock.pass(tryOnce("li", "10.0.0.1").orElse(Duration.ZERO));
    }
    tryOnce("li", "10.0.0.1");

    assertThat(tryOnce("li", "10.0.0.1")).contains(LONGEST_WAIT);
  }

  @Test
  void aRefusedTryMakesNobodyWaitLonger() {
    fail(FREE_TRIES, "li", "10.0.0.1");
    fail(100, "li", "10.0.0.1");

    assertThat(tryOnce("li", "10.0.0.1")).contains(FIRST_WAIT);
  }

  @Test
  void theOwnerComesInFromAKnownDeviceWhileAnAttackerIsBraked() {
    fail(FREE_TRIES + 1, "li", "10.0.0.1");

    assertThat(brake.ask(guess("li", "10.0.0.1", "device"), true)).isInstanceOf(Go.class);
    assertThat(tryOnce("li", "10.0.0.1")).isPresent();
  }

  @Test
  void theOwnerComesInFromAnotherAddressWhileTheWholeWorldGuesses() {
    assertThat(brake.ask(guess("li", "10.0.0.1", ""), false))
        .isInstanceOfSatisfying(Go.class, Go::succeeded);
    for (int number = 0; number < 3 * MANY_TRIES_OF_ACCOUNT; number++) {
      fail(FREE_TRIES, "li", "172.16.0." + number);
    }

    assertThat(brake.ask(guess("li", "10.0.0.1", ""), false)).isInstanceOf(Go.class);
    assertThat(brake.ask(guess("li", "10.0.0.77", ""), false)).isInstanceOf(Go.class);
    assertThat(tryOnce("li", "10.0.0.77")).isPresent();
  }

  @Test
  void aKnownDeviceIsBrakedForWhatItGuessesItself() {
    for (int time = 0; time < FREE_TRIES; time++) {
      assertThat(brake.ask(guess("li", "10.0.0.1", "device"), true)).isInstanceOf(Go.class);
    }

    assertThat(brake.ask(guess("li", "10.0.0.2", "device"), true)).isInstanceOf(Wait.class);
  }

  @Test
  void oneAddressThatGuessesForManyNamesIsBraked() {
    for (int number = 0; number < FREE_TRIES_OF_ADDRESS; number++) {
      assertThat(tryOnce("name" + number, "10.0.0.1")).isEmpty();
    }

    assertThat(tryOnce("another", "10.0.0.1")).isPresent();
    assertThat(tryOnce("another", "10.0.0.2")).isEmpty();
  }

  @Test
  void allAddressesOfOneNetworkOfTheLongKindAreOne() {
    fail(FREE_TRIES - 1, "li", "2001:db8:1:2::1");
    fail(1, "li", "2001:DB8:1:2:ffff:0:0:9");

    assertThat(tryOnce("li", "2001:db8:1:2:aaaa::")).isPresent();
    assertThat(tryOnce("li", "2001:db8:1:3::1")).isEmpty();
  }

  @Test
  void successForgetsTheFailuresAndTriesOfWhichNothingIsKnownDoNotCount() {
    fail(FREE_TRIES - 1, "li", "10.0.0.1");
    assertThat(brake.ask(guess("li", "10.0.0.1", ""), false))
        .isInstanceOfSatisfying(Go.class, Go::succeeded);
    fail(FREE_TRIES - 1, "li", "10.0.0.1");
    for (int time = 0; time < 20; time++) {
      assertThat(brake.ask(guess("li", "10.0.0.1", ""), false))
          .isInstanceOfSatisfying(Go.class, Go::untried);
    }

    assertThat(tryOnce("li", "10.0.0.1")).isEmpty();
  }

  @Test
  void failuresOfLongAgoDoNotCount() {
    fail(FREE_TRIES, "li", "10.0.0.1");
    clock.pass(FORGOTTEN_AFTER.plusSeconds(1));

    fail(FREE_TRIES - 1, "li", "10.0.0.1");

    assertThat(tryOnce("li", "10.0.0.1")).isEmpty();
  }

  /** The served product's clock is one; asked for milliseconds, it divides by zero. */
  @Test
  void aClockOfMicrosecondsBrakesAndForgetsAlike() {
    Clock fine = Clock.tick(clock, Duration.of(1, ChronoUnit.MICROS));
    SignInBrake served = new SignInBrake(fine);
    Guess guess = guess("li", "10.0.0.1", "");
    for (int time = 0; time < FREE_TRIES; time++) {
      assertThat(served.ask(guess, false)).isInstanceOf(Go.class);
    }

    clock.pass(FIRST_WAIT.minusNanos(1_000));
    assertThat(served.ask(guess, false)).isEqualTo(new Wait(Duration.of(1, ChronoUnit.MICROS)));

    clock.pass(Duration.of(1, ChronoUnit.MICROS));
    assertThat(served.ask(guess, false)).isInstanceOf(Go.class);

    clock.pass(FORGOTTEN_AFTER.plusSeconds(1));
    assertThat(served.ask(guess, false)).isInstanceOfSatisfying(Go.class, Go::succeeded);
    assertThat(served.size()).isPositive();
  }

  @Test
  void memoryIsBoundedWhateverIsTyped() {
    String long1 = "x".repeat(1_000_000);
    for (int number = 0; number < MOST_REMEMBERED; number++) {
      tryOnce("name" + number, "10." + number % 250 + "." + number / 250 % 250 + ".1");
    }
    tryOnce(long1, "10.0.0.9");

    assertThat(brake.size()).isLessThanOrEqualTo(2L * MOST_REMEMBERED);
    assertThat(guess(long1, long1, "").nameKey()).isEqualTo("?");
    assertThat(guess(long1, long1, "").address()).hasSizeLessThan(100);
    assertThat(guess("李 娜\u202e", "10.0.0.1", "").nameKey()).isEqualTo("?");
  }

  private void fail(int times, String name, String address) {
    for (int time = 0; time < times; time++) {
      tryOnce(name, address);
    }
  }

  /** Guesses wrong; the answer is how long to wait where it is not even tried. */
  private Optional<Duration> tryOnce(String name, String address) {
    return brake.ask(guess(name, address, ""), false) instanceof Wait wait
        ? Optional.of(wait.left())
        : Optional.empty();
  }

  private static Guess guess(String name, String address, String device) {
    return Guess.of(name, "secret", address, Optional.of(device).filter(text -> !text.isEmpty()));
  }
}
