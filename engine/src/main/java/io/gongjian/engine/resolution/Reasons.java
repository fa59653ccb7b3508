package io.gongjian.engine.resolution;

import io.gongjian.engine.text.LocalText;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that say why a material stands as it does. */
final class Reasons {

  private static final String BUNDLE = "io.gongjian.engine.resolution.reasons";

  private Reasons() {}

  static LocalText text(String key) {
    return new LocalText(
        bundle(Locale.CHINESE).getString(key), bundle(Locale.ENGLISH).getString(key));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        Reasons.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
