package io.gongjian.webapp.security;

import static io.gongjian.webapp.security.SignInThrottle.FIRST_WAIT;
import static io.gongjian.webapp.security.SignInThrottle.FORGOTTEN_AFTER;
import static io.gongjian.webapp.security.SignInThrottle.FREE_FAILURES;
import static io.gongjian.webapp.security.SignInThrottle.LONGEST_WAIT;
import static io.gongjian.webapp.security.SignInThrottle.MOST_PAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final MovingClock clock = new MovingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void aFewFailuresAreFree() {
    fail(FREE_FAILURES - 1);

    assertThat(throttle.waiting("li", "10.0.0.1")).isEmpty();
  }

  @Test
  void oneMoreMakesThePairWait() {
    fail(FREE_FAILURES);

    assertThat(throttle.waiting("li", "10.0.0.1")).contains(FIRST_WAIT);
    assertThat(throttle.waiting("li", "10.0.0.2")).isEmpty();
    assertThat(throttle.waiting("wang", "10.0.0.1")).isEmpty();
  }

  @Test
  void theWaitPassesAndDoublesWithTheNextFailure() {
    fail(FREE_FAILURES);
    clock.pass(FIRST_WAIT);
    assertThat(throttle.waiting("li", "10.0.0.1")).isEmpty();

    fail(1);

    assertThat(throttle.waiting("li", "10.0.0.1")).contains(FIRST_WAIT.multipliedBy(2));
  }

  @Test
  void theWaitHasAnEnd() {
    fail(FREE_FAILURES + 100);

    assertThat(throttle.waiting("li", "10.0.0.1")).contains(LONGEST_WAIT);
  }

  @Test
  void successForgetsTheFailures() {
    fail(FREE_FAILURES);

    throttle.succeeded("li", "10.0.0.1");

    assertThat(throttle.waiting("li", "10.0.0.1")).isEmpty();
    fail(FREE_FAILURES - 1);
    assertThat(throttle.waiting("li", "10.0.0.1")).isEmpty();
  }

  @Test
  void failuresOfLongAgoDoNotCount() {
    fail(FREE_FAILURES);
    clock.pass(FORGOTTEN_AFTER.plusSeconds(1));

    fail(1);

    assertThat(throttle.waiting("li", "10.0.0.1")).isEmpty();
  }

  @Test
  void memoryIsBounded() {
    for (int number = 0; number < 2 * MOST_PAIRS; number++) {
      throttle.failed("account" + number, "10.0.0.1");
      clock.pass(Duration.ofMillis(1));
    }

    assertThat(throttle.size()).isEqualTo(MOST_PAIRS);
  }

  @Test
  void whoFailsOnIsNotForgottenFirst() {
    fail(FREE_FAILURES);
    for (int number = 0; number < MOST_PAIRS - 1; number++) {
      throttle.failed("account" + number, "10.0.0.1");
    }
    fail(1);
    throttle.failed("another", "10.0.0.1");

    assertThat(throttle.waiting("li", "10.0.0.1")).isPresent();
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      throttle.failed("li", "10.0.0.1");
    }
  }
}
