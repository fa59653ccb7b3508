package io.gongjian.webapp.page.frame;

import io.gongjian.engine.casefile.ReadingNotices;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Counts the notices that the one who is signed in has not seen. */
@RequestScoped
public class UnreadReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReadingNotices readingNotices;

  int unread() {
    return transacting.reading(() -> readingNotices.unread(signedIn.actor()));
  }
}
