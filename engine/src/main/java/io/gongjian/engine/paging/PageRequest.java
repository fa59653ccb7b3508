package io.gongjian.engine.paging;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param size items a page, at most {@link #LARGEST}
 */
public record PageRequest(int page, int size) {

  public static final int LARGEST = 200;
  public static final int USUAL = 20;

  /** The farthest page that can be asked, so that an offset never overflows. */
  public static final int LAST = 1_000_000;

  public PageRequest {
    if (!isPage(page) || !isSize(size)) {
      throw new IllegalArgumentException("not a page [" + page + ", size " + size + "]");
    }
  }

  public static PageRequest first() {
    return new PageRequest(1, USUAL);
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
