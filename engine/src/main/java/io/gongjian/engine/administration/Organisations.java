package io.gongjian.engine.administration;

/** What holds for all organisations. */
final class Organisations {

  static final int LONGEST_NAME = 200;

  private Organisations() {}
}
