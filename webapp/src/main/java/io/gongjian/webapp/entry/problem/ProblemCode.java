package io.gongjian.webapp.entry.problem;

import java.util.Locale;

/**
 * Stable codes of the API's errors, each with its HTTP status; a code never changes its meaning.
 */
public enum ProblemCode {
  BAD_PARAMETER(400),
  KEY_MISSING(400),
  MALFORMED_JSON(400),
  NOT_SIGNED_IN(401),
  WRONG_PASSWORD(401),
  NOT_ALLOWED(403),
  ACCOUNT_LOCKED(403),
  FOREIGN_ORIGIN(403),
  FOREIGN_HOST(421),
  NO_SUCH_ADDRESS(404),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  LOST_UPDATE(409),
  PACK_CHANGED(409),
  DRAFT_SUBMITTED(409),
  APPLIED_ALREADY(409),
  LAST_OPERATOR(409),
  REFUSED_BY_FLOW(409),
  STALE_VERSION(412),
  TOO_LARGE(413),
  TOO_LARGE_FILE(413),
  ADDRESS_TOO_LONG(414),
  UNSUPPORTED_MEDIA_TYPE(415),
  BAD_INPUT(422),
  BAD_UPLOAD(422),
  UPLOAD_CONFLICT(409),
  QUOTA_REACHED(409),
  BAD_FACTS(422),
  NO_PACK(422),
  PACK_NOT_IN_FORCE(422),
  UNFIT_MATTERS(422),
  UNFINISHED_ANSWERS(422),
  MATERIALS_MISSING(422),
  PROMISES_MISSING(422),
  KEY_REUSED(422),
  VERSION_MISSING(428),
  TOO_MANY_ATTEMPTS(429),
  TOO_MANY_AT_ONCE(429),
  BAD_REQUEST(400),
  OCCUPIED(503),
  NO_ROOM(507),
  ACCIDENT(500),
  PACK_VERSION_NOT_KEPT(500),
  STORE_CONTENDED(503),
  PACK_NOT_SERVED(503),
  STORE_NOT_REACHABLE(503),
  BUSY(503);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The word used in the API and as message key. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
