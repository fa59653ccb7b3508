package io.gongjian.webapp.command.launcher;

import java.util.List;

/** Sees to it that somebody can sign in, once the tables are there and before pages are served. */
@FunctionalInterface
public interface PrepareAccounts {

  /**
   * Prepares the accounts.
   *
   * @return what is told at the terminal when the pages are served, a line each
   */
  List<String> prepare(DatabaseAddress address, Demo demo);
}
