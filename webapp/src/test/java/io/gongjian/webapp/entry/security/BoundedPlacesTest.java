package io.gongjian.webapp.entry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody gets all places. */
class BoundedPlacesTest {

  private final BoundedPlaces places = new BoundedPlaces(5, 3);

  @Test
  void oneGetsAShareAndOthersTheRest() {
    assertThat(IntStream.range(0, 9).filter(one -> places.take("a")).count()).isEqualTo(3);
    assertThat(IntStream.range(0, 9).filter(one -> places.take("b")).count()).isEqualTo(2);
    assertThat(places.take("c")).isFalse();
  }

  @Test
  void whatIsGivenBackIsFree() {
    IntStream.range(0, 3).forEach(one -> places.take("a"));
    places.giveBack("a");
    assertThat(places.take("a")).isTrue();
    assertThat(places.take("a")).isFalse();
  }
}
