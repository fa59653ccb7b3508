package io.gongjian.engine.mail;

import java.util.regex.Pattern;

/**
 * An address of electronic mail, of the plain kind: letters, digits and a few signs before the at
 * sign, a name of the domain system behind it. Quoted names, comments and several addresses in one
 * are none, nor is anything that could end a line.
 */
public record MailAddress(String value) {

  /** What the protocol takes (RFC 5321, 4.5.3.1). */
  public static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9_+-]{1,64}+(?:\\.[A-Za-z0-9_+-]{1,64}+){0,8}"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}");
  private static final int LONGEST_LOCAL = 64;

  public MailAddress {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("no address of mail");
    }
  }

  public static boolean isAddress(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL
        && SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
