package io.gongjian.engine.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.StoreNotices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps notices, and in the same transaction notes to whom they go by mail. Sending is another's:
 * no case waits for a mail server.
 */
public final class QueueingNotices implements StoreNotices {

  private final StoreNotices notices;
  private final FindMailReaders readers;
  private final QueueMails queue;

  public QueueingNotices(StoreNotices notices, FindMailReaders readers, QueueMails queue) {
    this.notices = notices;
    this.readers = readers;
    this.queue = queue;
  }

  @Override
  public void add(List<CaseNotice> added) {
    notices.add(added);
    if (added.isEmpty()) {
      return;
    }
    FindMailReaders.Readers found = readers.find(accounts(added), organisations(added));
    List<QueuedMail> mails = new ArrayList<>();
    for (CaseNotice notice : added) {
      notice
          .account()
          .filter(found.accounts()::contains)
          .ifPresent(account -> mails.add(QueuedMail.of(notice, account)));
      notice
          .organisation()
          .map(code -> found.ofOrganisations().getOrDefault(code, List.of()))
          .ifPresent(
              people -> people.forEach(account -> mails.add(QueuedMail.of(notice, account))));
    }
    if (!mails.isEmpty()) {
      queue.add(mails);
    }
  }

  private static Set<AccountName> accounts(List<CaseNotice> notices) {
    return notices.stream()
        .map(CaseNotice::account)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<CreditCode> organisations(List<CaseNotice> notices) {
    return notices.stream()
        .map(CaseNotice::organisation)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
