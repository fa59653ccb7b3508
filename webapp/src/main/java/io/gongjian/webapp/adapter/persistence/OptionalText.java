package io.gongjian.webapp.adapter.persistence;

/** Keeps a text that may be missing. */
public final class OptionalText extends AsOptional<String> {

  public OptionalText() {
    super(text -> text);
  }
}
