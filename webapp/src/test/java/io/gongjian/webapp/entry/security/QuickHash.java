package io.gongjian.webapp.entry.security;

/** The hash of a password of a test's account, which nobody has to wait for. */
public final class QuickHash {

  private static final int ROUNDS = 10;

  private QuickHash() {}

  public static String of(String password) {
    return new PasswordHashing(ROUNDS).hash(password);
  }
}
