package io.gongjian.engine.account;

import java.util.regex.Pattern;

/** The name an account signs in with: lower-case ASCII, 2 to 64 characters. */
public record AccountName(String value) implements Comparable<AccountName> {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,63}");

  /** Under which the product itself acts. */
  static final AccountName SYSTEM = new AccountName("system");

  /** Under which whoever holds the machine acts. */
  public static final AccountName TERMINAL = new AccountName("terminal");

  /** As whom flows know whoever handed an application in. */
  static final AccountName APPLICANT = new AccountName("applicant");

  public AccountName {
    if (!isName(value)) {
      throw new IllegalArgumentException("not an account name [" + value + "]");
    }
  }

  public static boolean isName(String value) {
    return SHAPE.matcher(value).matches();
  }

  /** True for a name that no account may have, since something else acts under it. */
  public boolean isReserved() {
    return equals(SYSTEM) || equals(TERMINAL) || equals(APPLICANT);
  }

  @Override
  public int compareTo(AccountName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
