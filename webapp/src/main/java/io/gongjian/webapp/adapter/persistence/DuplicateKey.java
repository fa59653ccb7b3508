package io.gongjian.webapp.adapter.persistence;

import io.gongjian.engine.error.EngineException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Numbers that several writers count on at once: the key of a table lets one of them through. */
public final class DuplicateKey {

  /** Of MySQL and MariaDB alike. */
  private static final int DUPLICATE = 1062;

  private static final int ATTEMPTS = 50;

  private DuplicateKey() {}

  /** Does {@code work} anew while another writer was faster. */
  public static <T> T retrying(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (EngineException failure) {
        if (attempt == ATTEMPTS || !isDuplicate(failure)) {
          throw failure;
        }
      }
    }
  }

  /** True for what the database refused because it is there already. */
  static boolean isDuplicate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
        return true;
      }
    }
    return false;
  }
}
