package io.gongjian.engine.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a package in both languages: {@code name.properties} is Chinese, {@code
 * name_en.properties} English. Slots are numbered: {@code {0}}. A key that is missing is an
 * accident, never an empty sentence.
 */
public final class TextBundle {

  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");

  private final String name;
  private final ClassLoader loader;

  private TextBundle(String name, ClassLoader loader) {
    this.name = name;
    this.loader = loader;
  }

  /** The bundle that lies beside a class. */
  public static TextBundle beside(Class<?> home, String name) {
    return new TextBundle(home.getPackageName() + "." + name, home.getClassLoader());
  }

  public boolean has(String key, Locale locale) {
    return bundle(locale).containsKey(key);
  }

  /** A sentence with its slots open. */
  public String pattern(String key, Locale locale) {
    return bundle(locale).getString(key);
  }

  /** A sentence with its slots filled; slots beyond the arguments stay empty. */
  public String text(String key, Locale locale, String... arguments) {
    Matcher slots = SLOT.matcher(pattern(key, locale));
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      int slot = Integer.parseInt(slots.group(1));
      slots.appendReplacement(
          filled, Matcher.quoteReplacement(slot < arguments.length ? arguments[slot] : ""));
    }
    return slots.appendTail(filled).toString();
  }

  /** A sentence in both languages. */
  public LocalText local(String key, String... arguments) {
    return new LocalText(
        text(key, Locale.CHINESE, arguments), text(key, Locale.ENGLISH, arguments));
  }

  private ResourceBundle bundle(Locale locale) {
    Locale kept =
        locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    return ResourceBundle.getBundle(
        name,
        kept,
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
