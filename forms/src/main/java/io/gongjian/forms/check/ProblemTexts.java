package io.gongjian.forms.check;

import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of problems, Chinese first. */
final class ProblemTexts {

  private static final String BUNDLE = "io.gongjian.forms.check.problems";
  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

  private ProblemTexts() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  static LocalText of(String key, LocalText... arguments) {
    return new LocalText(
        fill(CHINESE, key, List.of(arguments), LocalText::zh),
        fill(ENGLISH, key, List.of(arguments), LocalText::en));
  }

  static boolean has(String key) {
    return CHINESE.containsKey(key);
  }

  /** An argument that is the same in both languages. */
  static LocalText same(String text) {
    return new LocalText(text.isBlank() ? "—" : text, text.isBlank() ? "—" : text);
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

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ProblemTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
