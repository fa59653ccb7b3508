package io.gongjian.webapp.adapter.persistence.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.administration.FindMailFaults;
import io.gongjian.engine.administration.MailFault;
import io.gongjian.engine.mail.ClaimMails;
import io.gongjian.engine.mail.FindMailProfile;
import io.gongjian.engine.mail.FindMailReaders;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.mail.MailProfile;
import io.gongjian.engine.mail.QueueMails;
import io.gongjian.engine.mail.QueuedMail;
import io.gongjian.engine.mail.SettleMail;
import io.gongjian.engine.mail.StoreMailProfile;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mails that wait, and what accounts say of mail, in the database. */
public final class MyBatisMails
    implements FindMailProfile,
        StoreMailProfile,
        FindMailReaders,
        QueueMails,
        ClaimMails,
        SettleMail,
        FindMailFaults {

  private static final int LONGEST_REASON = 300;
  private static final int COUNTED_TO = 1_000;

  private final Database database;

  public MyBatisMails(Database database) {
    this.database = database;
  }

  /**
   * How the mails are.
   *
   * @param waiting how many wait, counted up to a thousand
   * @param givenUp how many were given up lately, counted likewise
   */
  public record Standing(int waiting, int givenUp) {}

  @Override
  public Optional<MailProfile> find(AccountName account) {
    return database.ask(
        MailMapper.class,
        mapper ->
            Optional.ofNullable(mapper.profile(account))
                .map(
                    row ->
                        new MailProfile(
                            row.account(),
                            Optional.ofNullable(row.address()).map(MailAddress::new),
                            row.wanted(),
                            Locale.forLanguageTag(row.language()))));
  }

  @Override
  public void store(MailProfile profile) {
    database.tell(
        MailMapper.class,
        mapper ->
            mapper.storeProfile(
                new MailProfileRow(
                    profile.account(),
                    profile.address().map(MailAddress::value).orElse(null),
                    profile.wanted(),
                    profile.language().getLanguage())));
  }

  @Override
  public Readers find(Set<AccountName> accounts, Set<CreditCode> organisations) {
    return database.ask(
        MailMapper.class,
        mapper ->
            new Readers(
                accounts.isEmpty() ? Set.of() : Set.copyOf(mapper.readers(accounts)),
                organisations.isEmpty() ? Map.of() : people(mapper.readersOf(organisations))));
  }

  private static Map<CreditCode, List<AccountName>> people(List<MailReaderRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                MailReaderRow::organisation,
                Collectors.mapping(MailReaderRow::account, Collectors.toList())));
  }

  @Override
  public void add(List<QueuedMail> mails) {
    database.tell(MailMapper.class, mapper -> mapper.insertMails(mails));
  }

  @Override
  public List<QueuedMail> claim(Instant now, Instant until, int most) {
    return database.ask(
        MailMapper.class,
        mapper -> {
          List<QueuedMail> waiting = mapper.lockWaiting(now, most);
          if (!waiting.isEmpty()) {
            mapper.take(waiting.stream().map(QueuedMail::id).toList(), until);
          }
          return waiting;
        });
  }

  @Override
  public void settle(QueuedMail mail, Settled how, String reason, Instant at) {
    database.tell(
        MailMapper.class,
        mapper -> mapper.settle(mail.id(), mail.tries(), how, bounded(reason), at));
  }

  @Override
  public void retry(QueuedMail mail, String reason, Instant next) {
    database.tell(
        MailMapper.class, mapper -> mapper.retry(mail.id(), mail.tries(), bounded(reason), next));
  }

  private static String bounded(String reason) {
    return Excerpt.head(reason, LONGEST_REASON);
  }

  @Override
  public List<MailFault> faults(Instant since, int most) {
    return database.ask(
        MailMapper.class,
        mapper ->
            Stream.of(Settled.GIVEN_UP, Settled.REJECTED)
                .flatMap(how -> mapper.faults(how, since, most).stream())
                .sorted(Comparator.comparing(MailFault::at).reversed())
                .limit(most)
                .toList());
  }

  /** How the mails are; what was given up before {@code since} counts no more. */
  public Standing standing(Instant since) {
    return database.ask(
        MailMapper.class,
        mapper ->
            new Standing(
                mapper.countWaiting(Instant.EPOCH, COUNTED_TO),
                mapper.countGivenUp(since, COUNTED_TO)));
  }

  /** Removes some of those that were settled before; true when there may be more. */
  public boolean clear(Instant before) {
    return database.ask(
        MailMapper.class, mapper -> mapper.clearSettled(before, COUNTED_TO) == COUNTED_TO);
  }
}
