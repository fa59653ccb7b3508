package io.gongjian.engine.mail;

/**
 * A mail as it is sent.
 *
 * @param id what tells it from all others, the same with each try
 */
public record Mail(String id, MailAddress to, String subject, String text) {

  private static final int LONGEST_SUBJECT = 200;

  public Mail {
    if (subject.isBlank()
        || subject.length() > LONGEST_SUBJECT
        || subject.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("no subject of a mail");
    }
  }
}
