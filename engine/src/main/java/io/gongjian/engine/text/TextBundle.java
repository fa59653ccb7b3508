package io.gongjian.engine.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a package in both languages: {@code name_zh.properties} is Chinese, {@code
 * name_en.properties} English. Slots are numbered: {@code {0}}. A key that is missing is an
 * accident, never an empty sentence.
 */
public final class TextBundle {

  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");

  private final ResourceBundle chinese;
  private final ResourceBundle english;

  private TextBundle(String name, ClassLoader loader) {
    this.chinese = load(name, Locale.CHINESE, loader);
    this.english = load(name, Locale.ENGLISH, loader);
  }

  /** The bundle that lies beside a class. */
  public static TextBundle beside(Class<?> home, String name) {
    return new TextBundle(home.getPackageName() + "." + name, home.getClassLoader());
  }

  public boolean has(String key, Locale locale) {
    return in(locale).containsKey(key);
  }

  /** A sentence with its slots open. */
  public String pattern(String key, Locale locale) {
    return in(locale).getString(key);
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

  /** A sentence in both languages, each argument in its own. */
  public LocalText of(String key, LocalText... arguments) {
    String[] chinese = Arrays.stream(arguments).map(LocalText::zh).toArray(String[]::new);
    String[] english = Arrays.stream(arguments).map(LocalText::en).toArray(String[]::new);
    return new LocalText(text(key, Locale.CHINESE, chinese), text(key, Locale.ENGLISH, english));
  }

  /** All texts in the language of a reader: English for English locales, Chinese otherwise. */
  public ResourceBundle in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
  }

  private static ResourceBundle load(String name, Locale locale, ClassLoader loader) {
    return ResourceBundle.getBundle(
        name,
        locale,
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
