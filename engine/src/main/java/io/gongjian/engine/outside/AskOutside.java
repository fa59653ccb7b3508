package io.gongjian.engine.outside;

/** Asks others a question while no transaction runs. */
@FunctionalInterface
public interface AskOutside {

  /**
   * Runs {@code question}, which remembers its answer; when this returns, it is there.
   *
   * @throws AskFirst while a transaction runs: whoever runs it ends it, asks, and begins anew
   */
  void ask(Runnable question);
}
