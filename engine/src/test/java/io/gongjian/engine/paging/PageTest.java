package io.gongjian.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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
  void aPageHasAtMostTwoHundredItems() {
    assertThat(new PageRequest(1, 200).size()).isEqualTo(200);
    assertThatThrownBy(() -> new PageRequest(1, 201)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PageRequest(0, 20)).isInstanceOf(IllegalArgumentException.class);
  }
}
