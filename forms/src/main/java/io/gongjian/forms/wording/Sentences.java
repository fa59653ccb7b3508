package io.gongjian.forms.wording;

import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What drafts and applications say, in both languages. */
public final class Sentences {

  static final String BUNDLE = "io.gongjian.forms.wording.sentences";
  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

  private Sentences() {}

  /** The sentence {@code key} in both languages; each argument in its own. */
  public static LocalText of(String key, LocalText... arguments) {
    List<LocalText> given = List.of(arguments);
    return new LocalText(
        fill(CHINESE, key, given, LocalText::zh), fill(ENGLISH, key, given, LocalText::en));
  }

  /** An argument that is the same in both languages. */
  public static LocalText same(String text) {
    String shown = text.isBlank() ? "—" : text;
    return new LocalText(shown, shown);
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
        Sentences.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
