package io.gongjian.webapp.entry.letter;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.mail.QueuedMail;
import io.gongjian.engine.mail.WriteMail;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.entry.reach.PublicAddress;
import io.gongjian.webapp.entry.transaction.Transacting;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes mails about notices: the sentence of the notice and the way to its case. What was said
 * with it stays in the list of notices, behind the sign-in: a mail passes many hands.
 */
public final class NoticeLetters implements WriteMail {

  private static final int LONGEST_SUBJECT = 120;
  private static final String FOOT = "\n\n-- \n";

  private final FollowingCases cases;
  private final Transacting transacting;
  private final Optional<PublicAddress> address;

  public NoticeLetters(
      FollowingCases cases, Transacting transacting, Optional<PublicAddress> address) {
    this.cases = cases;
    this.transacting = transacting;
    this.address = address;
  }

  @Override
  public Optional<Wording> write(Account reader, QueuedMail mail, Locale language) {
    Words words = Words.in(language);
    return transacting
        .reading(() -> cases.find(reader.actor(), mail.number()))
        .map(about -> wording(reader, mail, about, words));
  }

  private Wording wording(Account reader, QueuedMail mail, OwnCase about, Words words) {
    String sentence =
        words.of(
            "notice.kind." + mail.kind().word(),
            Optional.ofNullable(about.pack().matters().get(about.file().head().matter()))
                .map(matter -> matter.title().in(words.locale()))
                .orElseGet(() -> about.file().head().matter().value()),
            about.project().name());
    String subject = words.of("letter.subject", sentence).replaceAll("\\p{Cntrl}+", " ");
    return new Wording(
        Excerpt.head(subject, LONGEST_SUBJECT),
        words.of(
                "letter.text",
                reader.shownName(),
                sentence,
                mail.number().value(),
                way(reader, mail, words))
            + FOOT
            + words.of("letter.foot")
            + "\n");
  }

  private String way(Account reader, QueuedMail mail, Words words) {
    String page = reader.role() == Role.APPLICANT ? "/apply/case?number=" : "/desk/case?number=";
    return address
        .map(known -> words.of("letter.way", known.origin() + page + mail.number().value()))
        .orElseGet(() -> words.of("letter.no_way"));
  }
}
