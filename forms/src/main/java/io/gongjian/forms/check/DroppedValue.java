package io.gongjian.forms.check;

/** A value that came with a request and was not taken. */
public record DroppedValue(String name, Reason reason) {

  /** Why a value was not taken. */
  public enum Reason {
    /** The form has no such field. */
    NO_SUCH_FIELD,
    /** This person may not write it in this state. */
    NOT_WRITABLE,
    /** Nobody may write it: it is computed, or a row locks it. */
    READONLY,
    /** No field takes such a value: a number of more digits, or more values, than can be kept. */
    NO_VALUE
  }
}
