package io.gongjian.webapp.page.notice;

import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.page.notice.NoticeReader.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what one was told, the latest first; looking at the first page notes it as seen. */
@Named("notices")
@RequestScoped
public class ShowNotices {

  private static final String OF_APPLICANTS = "/apply/case?number=";
  private static final String OF_OFFICES = "/desk/case?number=";

  @Inject NoticeReader reader;
  @Inject SignedIn signedIn;
  @Inject PageWords words;

  private int page = 1;
  private String after = "";
  private @Nullable Found found;

  /** Reads a page; the first one notes all as seen, after it was read which are new. */
  public void open() {
    Found read =
        reader.page(
            new PageRequest(
                PageRequest.isPage(page) ? page : 1, PageRequest.USUAL, PageKey.parse(after)));
    found = read;
    if (read.unread() > 0 && page <= 1) {
      reader.seen();
    }
  }

  public List<NoticeLine> getLines() {
    Found read = found;
    return read == null
        ? List.of()
        : lines(
            read,
            page <= 1 ? read.unread() : 0,
            signedIn.account().role() == Role.APPLICANT ? OF_APPLICANTS : OF_OFFICES,
            words.words());
  }

  static List<NoticeLine> lines(Found read, int fresh, String casePage, Words words) {
    List<NoticeLine> lines = new ArrayList<>();
    for (CaseNotice notice : read.notices().items()) {
      lines.add(
          new NoticeLine(
              notice,
              Optional.ofNullable(read.cases().get(notice.number())),
              lines.size() < fresh,
              casePage,
              words));
    }
    return lines;
  }

  /** Where the next page begins; empty after the last. */
  public String getNext() {
    Found read = found;
    return read == null
        ? ""
        : Optional.of(read.notices()).flatMap(Page::next).map(PageKey::text).orElse("");
  }

  public int getNextPage() {
    return page + 1;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
