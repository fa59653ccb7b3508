package io.gongjian.webapp.command.launcher;

/** Whether there are accounts to look around with, and who may know their passwords. */
public enum Demo {
  /** None: the database holds the work of somebody. */
  NONE,
  /** With the passwords that everybody knows: only this machine reaches the pages. */
  KNOWN_PASSWORDS,
  /** With passwords made at the start and told at the terminal. */
  RANDOM_PASSWORDS;

  static Demo of(boolean embedded, Listening listening) {
    if (!embedded) {
      return NONE;
    }
    return listening.isOfThisMachineOnly() ? KNOWN_PASSWORDS : RANDOM_PASSWORDS;
  }
}
