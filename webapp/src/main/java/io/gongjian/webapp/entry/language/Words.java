package io.gongjian.webapp.entry.language;

import io.gongjian.engine.text.TextBundle;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of pages in one language. The first part of a key names its bundle: {@code guide.title}
 * stands in {@code text/guide_zh.properties} and {@code text/guide_en.properties}. A missing key is
 * an accident that the build finds.
 */
public final class Words {

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;

  private static final Map<Locale, Words> BY_LOCALE = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  private Words(Locale locale) {
    this.locale = locale;
  }

  /** The words for a reader of {@code locale}: English for English locales, Chinese otherwise. */
  public static Words in(Locale locale) {
    Locale served = locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    return BY_LOCALE.computeIfAbsent(served, Words::new);
  }

  public Locale locale() {
    return locale;
  }

  /** The text of {@code key} with its placeholders filled. */
  public String of(String key, Object... arguments) {
    String text = bundle(key).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The text for a constant, under a key such as {@code word.stage.land_use}. */
  public String of(String family, Enum<?> constant) {
    return of(family + "." + constant.name().toLowerCase(Locale.ROOT), new Object[0]);
  }

  private ResourceBundle bundle(String key) {
    int dot = key.indexOf('.');
    String name = dot < 0 ? key : key.substring(0, dot);
    return bundles.computeIfAbsent(
        name, one -> TextBundle.beside(Words.class, "text." + one).in(locale));
  }
}
