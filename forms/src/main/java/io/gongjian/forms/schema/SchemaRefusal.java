package io.gongjian.forms.schema;

/**
 * Why a schema is not taken.
 *
 * @param pointer where in the schema, as a JSON pointer
 * @param detail what is written there
 */
public record SchemaRefusal(Reason reason, String pointer, String detail) {

  /** Why a schema is not taken. */
  public enum Reason {
    /** It is too deep or has too many values. */
    TOO_LARGE,
    /** It is of another dialect than draft 2020-12, or brings one of its own. */
    OTHER_DIALECT,
    /** A reference leads out of it: nothing is ever fetched. */
    REFERENCE_OUTSIDE,
    /** A reference that is resolved only while validating. */
    DYNAMIC_REFERENCE,
    /** A regular expression that cannot be run within a bound. */
    PATTERN_NOT_BOUNDED,
    /** A format that is not checked here, so that it would look like a check and be none. */
    FORMAT_NOT_CHECKED,
    /** The validator cannot make sense of it. */
    NOT_A_SCHEMA
  }
}
