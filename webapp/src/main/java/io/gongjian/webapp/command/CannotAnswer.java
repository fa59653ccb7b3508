package io.gongjian.webapp.command;

/** Says in one line, in Chinese and in English, why a question cannot be answered. */
final class CannotAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotAnswer(String chinese, String english) {
    super(chinese + " / " + english);
  }
}
