package io.gongjian.engine.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import java.time.Instant;

/**
 * A notice that waits to be sent to somebody. It holds no text and no address: both are made when
 * it is sent, of what the account may see then.
 *
 * @param id 0 for one that is not stored yet
 * @param tries how often sending it was begun
 */
public record QueuedMail(
    long id,
    AccountName account,
    CaseNumber number,
    int sequence,
    NoticeKind kind,
    Instant queuedAt,
    int tries) {

  static QueuedMail of(CaseNotice notice, AccountName account) {
    return new QueuedMail(
        0, account, notice.number(), notice.sequence(), notice.kind(), notice.at(), 0);
  }
}
