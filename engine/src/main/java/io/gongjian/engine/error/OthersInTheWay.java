package io.gongjian.engine.error;

/** Somebody else changed the same thing at that moment; done again as a whole, it may be done. */
public final class OthersInTheWay extends EngineException {

  private static final long serialVersionUID = 1L;

  public OthersInTheWay(String message) {
    super(ErrorCode.STORE_CONTENDED, message);
  }

  public OthersInTheWay(String message, Throwable cause) {
    super(ErrorCode.STORE_CONTENDED, message, cause);
  }
}
