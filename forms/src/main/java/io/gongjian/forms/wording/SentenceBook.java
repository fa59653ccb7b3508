package io.gongjian.forms.wording;

import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a bundle, in both languages. */
public final class SentenceBook {

  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");

  private final ResourceBundle chinese;
  private final ResourceBundle english;

  /** Opens the bundle of this name that {@code near} can see. */
  public SentenceBook(String name, Class<?> near) {
    this.chinese = bundle(name, near, Locale.CHINESE);
    this.english = bundle(name, near, Locale.ENGLISH);
  }

  /** The sentence {@code key} in both languages; each argument in its own. */
  public LocalText of(String key, LocalText... arguments) {
    List<LocalText> given = List.of(arguments);
    return new LocalText(
        fill(chinese, key, given, LocalText::zh), fill(english, key, given, LocalText::en));
  }

  /** True when there is such a sentence. */
  public boolean has(String key) {
    return chinese.containsKey(key);
  }

  private static String fill(
      ResourceBundle bundle,
      String key,
      List<LocalText> arguments,
      Function<LocalText, String> language) {
    Matcher slots = SLOT.matcher(bundle.getString(key));
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      int slot = Integer.parseInt(slots.group(1));
      String argument = slot < arguments.size() ? language.apply(arguments.get(slot)) : "";
      slots.appendReplacement(filled, Matcher.quoteReplacement(argument));
    }
    return slots.appendTail(filled).toString();
  }

  private static ResourceBundle bundle(String name, Class<?> near, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        near.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
