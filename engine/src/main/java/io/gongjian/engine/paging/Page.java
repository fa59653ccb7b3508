package io.gongjian.engine.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, PageRequest request, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** Cuts a page out of a list that is wholly in memory. */
  public static <T> Page<T> of(List<T> all, PageRequest request) {
    int from = (int) Math.min(request.offset(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return new Page<>(all.subList(from, to), request, all.size());
  }

  public boolean hasNext() {
    return request.offset() + items.size() < total && !items.isEmpty();
  }

  public <R> Page<R> map(Function<T, R> mapper) {
    return new Page<>(items.stream().map(mapper).toList(), request, total);
  }
}
