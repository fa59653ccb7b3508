package io.gongjian.webapp.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

  private final List<PageRequest> asked = new ArrayList<>();
  private final List<Integer> all = new ArrayList<>(IntStream.range(0, 95).boxed().toList());
  private final Numbers rows = new Numbers();

  /** A table of numbers. */
  private final class Numbers extends PagedRows<Integer> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<Integer> read(PageRequest request) {
      asked.add(request);
      int from = Math.min(all.size(), (int) request.offset());
      int to = Math.min(all.size(), from + request.size() + 1);
      return Page.of(all.subList(from, to), request, all.size(), PagedRowsTest::key);
    }

    @Override
    protected String key(Integer row) {
      return "row" + row;
    }
  }

  private static PageKey key(int number) {
    return new PageKey(Instant.EPOCH.minusSeconds(number), "n" + number);
  }

  @Test
  void aViewReadsOnePageWithItsCountHoweverOftenItIsAsked() {
    rows.begin(rows.read(PageRequest.first()));

    assertThat(rows.total()).isEqualTo(95);
    assertThat(rows.count(Map.of())).isEqualTo(95);
    assertThat(load(0)).hasSize(20).startsWith(0);
    assertThat(rows.total()).isEqualTo(95);
    assertThat(asked).containsExactly(PageRequest.first());
  }

  @Test
  void whoeverAsksForTheTotalFirstHasReadThePageThatIsShown() {
    assertThat(rows.total()).isEqualTo(95);
    assertThat(load(0)).hasSize(20);

    assertThat(asked).hasSize(1);
    assertThat(load(0)).as("the next request reads anew").hasSize(20);
    assertThat(asked).hasSize(2);
  }

  @Test
  void theNextPageGoesOnWhereThisOneEnds() {
    load(0);
    assertThat(load(20)).startsWith(20);
    assertThat(load(80)).startsWith(80).hasSize(15);
    assertThat(load(60)).startsWith(60);

    assertThat(asked.get(1).after()).contains(key(19));
    assertThat(asked.get(2).after()).as("a page that is jumped to").isEmpty();
    assertThat(asked.get(3).after()).as("the page before").isEmpty();
  }

  @Test
  void theCountFollowsWhatIsAddedMeanwhile() {
    load(0);
    all.add(95);
    load(20);

    assertThat(rows.total()).isEqualTo(96);
    assertThat(rows.getRowCount()).isEqualTo(96);
    assertThat(rows.getRowKey(7)).isEqualTo("row7");
  }

  @Test
  void aPageThatIsGoneMeanwhileIsTheLastThatThereIs() {
    load(60);
    all.subList(61, 95).clear();

    assertThat(load(80)).containsExactly(60);
    assertThat(rows.getRowCount()).isEqualTo(61);
    all.clear();
    assertThat(load(20)).isEmpty();
    assertThat(rows.total()).isZero();
  }

  private List<Integer> load(int first) {
    return rows.load(first, 20, Map.of(), Map.of());
  }
}
