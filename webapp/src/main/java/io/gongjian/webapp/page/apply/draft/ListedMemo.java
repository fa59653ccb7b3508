package io.gongjian.webapp.page.apply.draft;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the pages of drafts and of applications for one request, so that each is read once. */
@RequestScoped
public class ListedMemo {

  private final Map<PageRequest, Page<DraftRow>> drafts = new HashMap<>();
  private final Map<PageRequest, Page<ApplicationRow>> applications = new HashMap<>();

  Page<DraftRow> drafts(PageRequest asked, Supplier<Page<DraftRow>> read) {
    return kept(drafts, asked, read);
  }

  Page<ApplicationRow> applications(PageRequest asked, Supplier<Page<ApplicationRow>> read) {
    return kept(applications, asked, read);
  }

  private static <T> Page<T> kept(
      Map<PageRequest, Page<T>> pages, PageRequest asked, Supplier<Page<T>> read) {
    Optional<Page<T>> before = Optional.ofNullable(pages.get(asked));
    Page<T> page = before.orElseGet(read);
    pages.put(asked, page);
    return page;
  }
}
