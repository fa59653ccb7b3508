package io.gongjian.webapp.page.frame;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table that are read from the database a page at a time, each with one count and one
 * page: what was read to tell how many there are is what the table shows first, and whoever goes on
 * to the next page goes on where the one before ended.
 */
public abstract class PagedRows<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  private long total = -1;
  private transient @Nullable Page<T> ahead;
  private transient @Nullable Page<T> last;

  /** Reads a page from the database. */
  protected abstract Page<T> read(PageRequest request);

  /** What tells a row from the others. */
  protected abstract String key(T row);

  /** Takes a first page that was read already. */
  public final void begin(Page<T> page) {
    ahead = page;
    total = page.total();
  }

  /** How many there are; where nobody asked yet, the first page is read with it. */
  public final long total() {
    if (total < 0) {
      begin(read(PageRequest.first()));
    }
    return total;
  }

  @Override
  public final int count(Map<String, FilterMeta> filters) {
    return (int) Math.min(Integer.MAX_VALUE, total());
  }

  @Override
  public final List<T> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    PageRequest asked = new PageRequest(first / size + 1, size);
    Page<T> known = ahead;
    Page<T> page =
        known != null && known.request().equals(asked)
            ? known
            : read(new PageRequest(asked.page(), size, after(asked)));
    if (page.items().isEmpty() && page.total() > 0) {
      // Rows went meanwhile: there is no such page any more, so the last one that there is.
      page = read(new PageRequest((int) ((page.total() - 1) / size) + 1, size));
    }
    ahead = null;
    last = page;
    total = page.total();
    setRowCount(count(filters));
    return page.items();
  }

  /** Where the page before ends, when that was the one shown. */
  private Optional<PageKey> after(PageRequest asked) {
    Page<T> before = last;
    return before != null
            && before.request().size() == asked.size()
            && before.request().page() == asked.page() - 1
        ? before.next()
        : Optional.empty();
  }

  @Override
  public final String getRowKey(T row) {
    return key(row);
  }
}
