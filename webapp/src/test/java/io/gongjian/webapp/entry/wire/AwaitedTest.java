package io.gongjian.webapp.entry.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of whom the rest of a request is awaited. */
class AwaitedTest {

  private final Awaited<Integer> awaited = new Awaited<>(10, 3);

  @Test
  void whoComesLastHasAPlaceAndTheOneGoesThatWasAwaitedLongest() {
    IntStream.range(0, 3).forEach(one -> assertThat(awaited.add(one, "a")).isEmpty());
    assertThat(awaited.add(3, "a")).containsExactly(0);
    assertThat(awaited.add(1, "a")).isEmpty();
    assertThat(awaited.add(4, "b")).isEmpty();
    assertThat(awaited.size()).isEqualTo(4);
  }

  @Test
  void whatHasComeTakesNoPlace() {
    IntStream.range(0, 100)
        .forEach(
            one -> {
              assertThat(awaited.add(one, "a")).isEmpty();
              awaited.remove(one);
            });
    assertThat(awaited.size()).isZero();
  }

  @Test
  void allTogetherAreBounded() {
    IntStream.range(0, 100).forEach(one -> awaited.add(one, "address " + one));
    assertThat(awaited.size()).isEqualTo(10);
    assertThat(awaited.add(100, "another")).containsExactly(90);
  }
}
