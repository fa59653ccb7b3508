package io.gongjian.webapp.entry.problem;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells whether an accident came of the store being out of reach, however deep that lies in it. */
public final class StoreGone {

  private static final String CONNECTION_LOST = "08";
  private static final int DEEPEST = 30;

  private StoreGone() {}

  public static boolean caused(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (says(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean says(Throwable cause) {
    if (cause instanceof EngineException accident) {
      return accident.code() == ErrorCode.STORE_NOT_REACHABLE;
    }
    if (cause instanceof SQLException sql) {
      return String.valueOf(sql.getSQLState()).startsWith(CONNECTION_LOST)
          || sql instanceof SQLNonTransientConnectionException
          || sql instanceof SQLTransientConnectionException
          || sql instanceof SQLRecoverableException;
    }
    return false;
  }
}
