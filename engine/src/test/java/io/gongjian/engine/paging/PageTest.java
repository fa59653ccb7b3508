package io.gongjian.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

  @Test
  void cutsTheListIntoPages() {
    assertThat(Page.of(FIVE, new PageRequest(1, 2)).items()).containsExactly(1, 2);
    assertThat(Page.of(FIVE, new PageRequest(3, 2)).items()).containsExactly(5);
    assertThat(Page.of(FIVE, new PageRequest(4, 2)).items()).isEmpty();
    assertThat(Page.of(FIVE, new PageRequest(PageRequest.LAST, PageRequest.LARGEST)).items())
        .isEmpty();
  }

  @Test
  void knowsWhetherThereIsMore() {
    assertThat(Page.of(FIVE, new PageRequest(2, 2)).hasNext()).isTrue();
    assertThat(Page.of(FIVE, new PageRequest(3, 2)).hasNext()).isFalse();
    assertThat(Page.of(FIVE, new PageRequest(1, 5)).hasNext()).isFalse();
    assertThat(Page.of(FIVE, new PageRequest(9, 5)).hasNext()).isFalse();
  }

  @Test
  void theFirstOfAPageGoesOnBehindItsLastItem() {
    Function<Integer, PageKey> key =
        number -> new PageKey(Instant.EPOCH.plusSeconds(number), "n" + number);
    Page<Integer> whole =
        new Page<>(List.of(1, 2, 3), new PageRequest(1, 200), 3, Optional.empty());

    assertThat(whole.first(2, key))
        .isEqualTo(new Page<>(List.of(1, 2), new PageRequest(1, 2), 3, Optional.of(key.apply(2))));
    assertThat(whole.first(3, key).next()).isEmpty();
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    Function<Integer, PageKey> key =
        one -> new PageKey(Instant.EPOCH.plusNanos(one * 1_000L), "k" + one);
    Page<Integer> first = Page.of(List.of(1, 2, 3), new PageRequest(1, 2), 5, key);

    assertThat(first.items()).containsExactly(1, 2);
    assertThat(first.hasNext()).isTrue();
    PageKey end = first.next().orElseThrow();
    assertThat(end).isEqualTo(key.apply(2));
    assertThat(first.map(String::valueOf).next()).contains(end);
    assertThat(PageKey.parse(end.text())).contains(end);

    PageRequest last = new PageRequest(3, 2, Optional.of(end));
    assertThat(last.skipped()).isZero();
    assertThat(new PageRequest(3, 2).skipped()).isEqualTo(4);
    assertThat(Page.of(List.of(5), last, 9, key).hasNext())
        .as("others that were added do not make a page that is not there")
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "!!!",
        "MjAyNg",
        "MjAyNi0wMS0wMVQwMDowMDowMFogJw",
        "Kzk5OTk5LTAxLTAxVDAwOjAwOjAwWiBh"
      })
  void aKeyIsNothingElse(String text) {
    assertThat(PageKey.parse(text)).isEmpty();
  }

  @Test
  void aPageHasAtMostTwoHundredItems() {
    assertThat(new PageRequest(1, 200).size()).isEqualTo(200);
    assertThatThrownBy(() -> new PageRequest(1, 201)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PageRequest(0, 20)).isInstanceOf(IllegalArgumentException.class);
  }
}
