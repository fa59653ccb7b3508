package io.gongjian.engine.error;

/** Stable codes of accidents; a code never changes its meaning. */
public enum ErrorCode {
  UNREADABLE_PACK("GJ1001", ErrorType.CONTENT),
  FAULTY_PACK("GJ1002", ErrorType.CONTENT),
  RULES_FAIL_SELF_PROOF("GJ1003", ErrorType.INTERNAL),
  NO_PACK_FOR_REGION("GJ1004", ErrorType.CONTENT),
  PACK_VERSION_NOT_KEPT("GJ1005", ErrorType.EXTERNAL),
  RECEIPT_NOT_REPRODUCED("GJ1006", ErrorType.INTERNAL),
  STORE_NOT_REACHABLE("GJ2001", ErrorType.EXTERNAL),
  UNREADABLE_RECORD("GJ2002", ErrorType.INTERNAL),
  UNREADABLE_SETTING("GJ2003", ErrorType.EXTERNAL),
  STORE_CONTENDED("GJ2004", ErrorType.INTERNAL),
  POSITION_NOT_OF_FLOW("GJ2005", ErrorType.INTERNAL),
  FLOW_ENGINE_DISAGREES("GJ2006", ErrorType.INTERNAL),
  BPMN_NOT_ALLOWED("GJ2007", ErrorType.INTERNAL),
  UNEXPECTED("GJ9000", ErrorType.INTERNAL);

  private final String code;
  private final ErrorType type;

  ErrorCode(String code, ErrorType type) {
    this.code = code;
    this.type = type;
  }

  public String code() {
    return code;
  }

  public ErrorType type() {
    return type;
  }
}
