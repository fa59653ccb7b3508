package io.gongjian.webapp.page.notice;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.casefile.ReadingNotices;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads notices for their page, on behalf of the one who is signed in. */
@RequestScoped
public class NoticeReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReadingNotices readingNotices;
  @Inject FollowingCases followingCases;

  /**
   * A page of notices.
   *
   * @param unread how many were new, counted up to a hundred
   * @param cases those that they are about, where the reader may see them
   */
  record Found(Page<CaseNotice> notices, int unread, Map<CaseNumber, OwnCase> cases) {}

  Found page(PageRequest request) {
    Actor actor = signedIn.actor();
    return transacting.reading(
        () -> {
          Page<CaseNotice> notices = readingNotices.page(actor, request);
          Map<CaseNumber, OwnCase> cases = new LinkedHashMap<>();
          notices.items().stream()
              .map(CaseNotice::number)
              .distinct()
              .forEach(
                  number ->
                      followingCases.find(actor, number).ifPresent(one -> cases.put(number, one)));
          return new Found(notices, readingNotices.unread(actor), cases);
        });
  }

  /** Notes that all of them were seen. */
  void seen() {
    transacting.changing(
        () -> {
          readingNotices.seen(signedIn.actor());
          return Attempt.done(true);
        });
  }
}
