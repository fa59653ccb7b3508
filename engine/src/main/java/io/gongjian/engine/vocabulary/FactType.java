package io.gongjian.engine.vocabulary;

import java.util.Locale;

/** The type of a fact's value. */
public enum FactType {
  BOOLEAN,
  DECIMAL,
  INTEGER,
  STRING,
  DATE,
  /** One of the fact's values. */
  ENUM,
  /** Any number of the fact's values, none included. */
  SET,
  /** Rows with the columns of the fact, such as one for each building. */
  TABLE;

  public boolean isNumber() {
    return this == DECIMAL || this == INTEGER;
  }

  /** The word used for the type in packs and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
