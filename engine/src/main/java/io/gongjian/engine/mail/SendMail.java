package io.gongjian.engine.mail;

/** Hands a mail to whoever carries it. */
@FunctionalInterface
public interface SendMail {

  MailOutcome send(Mail mail);

  /** What came of it. */
  sealed interface MailOutcome {

    /** It was taken. */
    record Sent() implements MailOutcome {}

    /** Not now; another try may help. */
    record Deferred(String reason) implements MailOutcome {}

    /** Never: this address or this mail is not taken. */
    record Rejected(String reason) implements MailOutcome {}
  }
}
