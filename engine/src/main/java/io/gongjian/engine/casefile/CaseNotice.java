package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that one who handles a case, or the organisation that it is about, is told of it. For
 * one row of the record everybody is told each kind once.
 *
 * @param sequence the row of the record that it is about
 * @param account who is told; empty where an organisation is
 * @param organisation whose people are told; empty where somebody is
 * @param text what was said, where something was
 */
public record CaseNotice(
    CaseNumber number,
    int sequence,
    NoticeKind kind,
    Optional<AccountName> account,
    Optional<CreditCode> organisation,
    Instant at,
    String text) {

  public CaseNotice {
    if (account.isPresent() == organisation.isPresent()) {
      throw new IllegalArgumentException("a notice to nobody, or to two [" + number + "]");
    }
  }

  static CaseNotice to(AccountName account, NoticeKind kind, RecordEntry entry) {
    return new CaseNotice(
        entry.number(),
        entry.sequence(),
        kind,
        Optional.of(account),
        Optional.empty(),
        entry.at(),
        entry.text());
  }

  static CaseNotice to(CreditCode organisation, NoticeKind kind, RecordEntry entry) {
    return new CaseNotice(
        entry.number(),
        entry.sequence(),
        kind,
        Optional.empty(),
        Optional.of(organisation),
        entry.at(),
        entry.text());
  }
}
