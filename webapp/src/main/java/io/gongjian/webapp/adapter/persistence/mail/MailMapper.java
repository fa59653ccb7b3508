package io.gongjian.webapp.adapter.persistence.mail;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.administration.MailFault;
import io.gongjian.engine.mail.QueuedMail;
import io.gongjian.engine.mail.SettleMail.Settled;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on mail. */
public interface MailMapper {

  @Nullable MailProfileRow profile(@Param("account") AccountName account);

  void storeProfile(MailProfileRow profile);

  List<AccountName> readers(@Param("accounts") Collection<AccountName> accounts);

  List<MailReaderRow> readersOf(@Param("organisations") Collection<CreditCode> organisations);

  void insertMails(@Param("rows") List<QueuedMail> rows);

  /** Those whose time has come; what others hold is passed over. */
  List<QueuedMail> lockWaiting(@Param("at") Instant at, @Param("many") int many);

  void take(@Param("numbers") Collection<Long> numbers, @Param("until") Instant until);

  void settle(
      @Param("id") long id,
      @Param("tries") int tries,
      @Param("settled") Settled settled,
      @Param("reason") String reason,
      @Param("at") Instant at);

  void retry(
      @Param("id") long id,
      @Param("tries") int tries,
      @Param("reason") String reason,
      @Param("until") Instant until);

  /** The latest that ended so. */
  List<MailFault> faults(
      @Param("settled") Settled settled, @Param("since") Instant since, @Param("many") int many);

  int countWaiting(@Param("since") Instant since, @Param("many") int many);

  int countGivenUp(@Param("since") Instant since, @Param("many") int many);

  int clearSettled(@Param("before") Instant before, @Param("many") int many);
}
