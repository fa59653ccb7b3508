package io.gongjian.engine.paging;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param size items a page, at most {@link #LARGEST}
 * @param after where the page before ended, where that is known and the list goes by time; then the
 *     number of the page only says how far one has come
 */
public record PageRequest(int page, int size, Optional<PageKey> after) {

  public static final int LARGEST = 200;
  public static final int USUAL = 20;

  /** The farthest page that can be asked, so that an offset never overflows. */
  public static final int LAST = 1_000_000;

  public PageRequest {
    if (!isPage(page) || !isSize(size)) {
      throw new IllegalArgumentException("not a page [" + page + ", size " + size + "]");
    }
  }

  public PageRequest(int page, int size) {
    this(page, size, Optional.empty());
  }

  public static PageRequest first() {
    return new PageRequest(1, USUAL);
  }

  /** How many items of the list are passed over before the page. */
  public long skipped() {
    return after.isPresent() ? 0 : offset();
  }

  public static boolean isPage(int page) {
    return page >= 1 && page <= LAST;
  }

  public static boolean isSize(int size) {
    return size >= 1 && size <= LARGEST;
  }

  /** How many items come before the page. */
  public long offset() {
    return (page - 1L) * size;
  }
}
