package io.gongjian.engine.error;

/** The database cannot be reached, or was lost while it was asked; it may be back in seconds. */
public final class StoreNotReachable extends EngineException {

  private static final long serialVersionUID = 1L;

  public StoreNotReachable(String message, Throwable cause) {
    super(ErrorCode.STORE_NOT_REACHABLE, message, cause);
  }
}
