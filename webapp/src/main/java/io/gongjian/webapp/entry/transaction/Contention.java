package io.gongjian.webapp.entry.transaction;

import io.gongjian.engine.error.OthersInTheWay;
import java.sql.SQLException;
import java.util.Set;

/** Tells whether a failure only says that others were in the way at that moment. */
final class Contention {

  /** Row changed since the snapshot, lock wait timeout, deadlock: of MySQL and MariaDB alike. */
  private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

  private static final int DEEPEST = 20;

  private Contention() {}

  static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OthersInTheWay) {
        return true;
      }
      if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
