package io.gongjian.webapp.command.launcher;

/**
 * Says in one line, in Chinese and in English, why Gongjian cannot be started and what mends it.
 */
public final class CannotStart extends RuntimeException {
  /**
   * Keeps what hindered the start.
   *
   * @param chinese the reason and its mend, one line
   * @param english the same in English
   * @param cause what the machine said, for the log
   */
  public CannotStart(String chinese, String english, Throwable cause) {
    super(chinese + " / " + english, cause);
  }

  /** As above, where nothing but the line itself is known. */
  public CannotStart(String chinese, String english) {
    super(chinese + " / " + english);
  }
}
