package io.gongjian.webapp.entry.security;

/** Hashing for tests of what is done with accounts: a strong hash takes most of a second each. */
public final class QuickHashing {

  private static final int ROUNDS = 100;

  private QuickHashing() {}

  public static PasswordHashing ofFewRounds() {
    return new PasswordHashing(ROUNDS);
  }
}
