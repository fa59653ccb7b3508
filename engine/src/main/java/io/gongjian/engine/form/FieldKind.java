package io.gongjian.engine.form;

/** What makes a field the same in several forms. */
public enum FieldKind {
  /** It is a fact of the vocabulary. */
  FACT,
  /** It is an element of the pack. */
  ELEMENT,
  /** Nothing: it belongs to one form. */
  OWN
}
