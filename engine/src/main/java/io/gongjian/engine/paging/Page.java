package io.gongjian.engine.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total how many items the whole list has
 * @param next where the next page goes on, where there is one and the list goes by time
 */
public record Page<T>(List<T> items, PageRequest request, long total, Optional<PageKey> next) {

  public Page {
    items = List.copyOf(items);
  }

  public Page(List<T> items, PageRequest request, long total) {
    this(items, request, total, Optional.empty());
  }

  /**
   * A page of a list that goes by time.
   *
   * @param read the items of the page, and one more where there is a next page
   */
  public static <T> Page<T> of(
      List<T> read, PageRequest request, long total, Function<T, PageKey> key) {
    List<T> items = read.subList(0, Math.min(read.size(), request.size()));
    Optional<PageKey> next =
        read.size() > items.size()
            ? Optional.of(key.apply(items.get(items.size() - 1)))
            : Optional.empty();
    return new Page<>(items, request, total, next);
  }

  /** Cuts a page out of a list that is wholly in memory. */
  public static <T> Page<T> of(List<T> all, PageRequest request) {
    int from = (int) Math.min(request.offset(), all.size());
    int to = Math.min(from + request.size(), all.size());
    return new Page<>(all.subList(from, to), request, all.size());
  }

  /** The first page of so many items, of what is itself a first page. */
  public Page<T> first(int size, Function<T, PageKey> key) {
    PageRequest asked = new PageRequest(1, size);
    return items.size() > size
        ? of(items, asked, total, key)
        : new Page<>(items, asked, total, next);
  }

  public boolean hasNext() {
    return next.isPresent()
        || (request.after().isEmpty()
            && request.offset() + items.size() < total
            && !items.isEmpty());
  }

  public <R> Page<R> map(Function<T, R> mapper) {
    return new Page<>(items.stream().map(mapper).toList(), request, total, next);
  }
}
