package io.gongjian.forms.directive;

import java.util.Locale;

/** Where the value of a field comes from. */
public enum ValueOrigin {
  /** There is none. */
  NONE,
  /** The applicant filled it in. */
  ANSWER,
  /** It is known of the project. */
  PROJECT,
  /** A row gives it as long as nobody else does. */
  DEFAULT,
  /** It was computed from other fields. */
  COMPUTED,
  /** It follows from other facts, and may be corrected. */
  DERIVED;

  /** The word used in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
