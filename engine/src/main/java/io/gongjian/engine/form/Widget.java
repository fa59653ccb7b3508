package io.gongjian.engine.form;

import java.util.Locale;

/** How a page should ask for a field, where its shape does not say it. */
public enum Widget {
  LINE,
  PARAGRAPH,
  RADIO,
  LIST,
  REGION,
  BOUNDARY,
  PERSON,
  ORGANISATION,
  PHONE;

  /** The word used in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
