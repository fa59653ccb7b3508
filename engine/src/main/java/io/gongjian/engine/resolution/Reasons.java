package io.gongjian.engine.resolution;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;

/** The sentences that say why a material stands as it does. */
final class Reasons {

  private static final TextBundle TEXTS = TextBundle.beside(Reasons.class, "reasons");

  private Reasons() {}

  static LocalText text(String key) {
    return TEXTS.local(key);
  }
}
