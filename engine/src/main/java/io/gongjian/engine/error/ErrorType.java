package io.gongjian.engine.error;

/** Who must act on an error. */
public enum ErrorType {
  /** The person at the page or the caller of the API. */
  APPLICANT,
  /** The keeper of the policy pack. */
  CONTENT,
  /** The operator: database, disk, network. */
  EXTERNAL,
  /** The makers of the product. */
  INTERNAL
}
