package io.gongjian.engine.error;

import org.jspecify.annotations.Nullable;

/** An accident: something that neither a rule nor a person's input explains. */
public class EngineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public EngineException(ErrorCode code, String message) {
    this(code, message, null);
  }

  public EngineException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code.code() + " " + code.name() + ": " + message, cause);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
