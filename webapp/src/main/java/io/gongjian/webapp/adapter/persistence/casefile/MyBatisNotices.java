package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.PageNotices;
import io.gongjian.engine.casefile.StoreNotices;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notices of cases in the database. */
public final class MyBatisNotices implements StoreNotices, PageNotices {

  private static final int MOST_UNREAD = 100;

  private final Database database;

  public MyBatisNotices(Database database) {
    this.database = database;
  }

  @Override
  public void add(List<CaseNotice> notices) {
    if (!notices.isEmpty()) {
      database.tell(
          NoticeMapper.class,
          mapper -> mapper.insertNotices(notices.stream().map(MyBatisNotices::row).toList()));
    }
  }

  private static NoticeRow row(CaseNotice notice) {
    return new NoticeRow(
        0,
        notice
            .account()
            .map(AccountName::value)
            .or(() -> notice.organisation().map(CreditCode::value))
            .orElseThrow(),
        notice.number(),
        notice.sequence(),
        notice.kind(),
        notice.at(),
        notice.text());
  }

  @Override
  public Page<CaseNotice> page(
      AccountName account, Optional<CreditCode> organisation, PageRequest page) {
    List<String> addressees = addressees(account, organisation);
    int size = page.size() + 1;
    return database.ask(
        NoticeMapper.class,
        mapper -> {
          List<NoticeRow> rows =
              mapper.notices(
                  addressees,
                  page.after().map(PageKey::at).orElse(null),
                  page.after().map(PageKey::id).map(MyBatisNotices::id).orElse(0L),
                  page.skipped(),
                  size,
                  page.skipped() + size);
          int total = mapper.countNotices(addressees, Instant.EPOCH, PageRequest.LARGEST);
          return Page.of(
                  rows, page, total, one -> new PageKey(one.noticedAt(), String.valueOf(one.id())))
              .map(MyBatisNotices::notice);
        });
  }

  /** A key from elsewhere names none. */
  private static long id(String key) {
    return key.matches("[0-9]{1,18}") ? Long.parseLong(key) : 0;
  }

  private static CaseNotice notice(NoticeRow row) {
    boolean isAccount = AccountName.isName(row.addressee());
    return new CaseNotice(
        row.caseNumber(),
        row.sequence(),
        row.kind(),
        isAccount ? Optional.of(new AccountName(row.addressee())) : Optional.empty(),
        isAccount ? Optional.empty() : Optional.of(new CreditCode(row.addressee())),
        row.noticedAt(),
        row.said());
  }

  @Override
  public int unread(AccountName account, Optional<CreditCode> organisation) {
    return database.ask(
        NoticeMapper.class,
        mapper -> {
          Instant since = Optional.ofNullable(mapper.seenUntil(account)).orElse(Instant.EPOCH);
          return Math.min(
              MOST_UNREAD,
              mapper.countNotices(addressees(account, organisation), since, MOST_UNREAD));
        });
  }

  @Override
  public void read(AccountName account, Instant until) {
    database.tell(NoticeMapper.class, mapper -> mapper.see(account, until));
  }

  private static List<String> addressees(AccountName account, Optional<CreditCode> organisation) {
    return Stream.concat(Stream.of(account.value()), organisation.map(CreditCode::value).stream())
        .toList();
  }
}
