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

  private final Map<PageRequest, Page<ListedDraft>> drafts = new HashMap<>();
  private final Map<PageRequest, Page<ListedApplication>> applications = new HashMap<>();

  Page<ListedDraft> drafts(PageRequest asked, Supplier<Page<ListedDraft>> read) {
    return kept(drafts, asked, read);
  }

  Page<ListedApplication> applications(PageRequest asked, Supplier<Page<ListedApplication>> read) {
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
