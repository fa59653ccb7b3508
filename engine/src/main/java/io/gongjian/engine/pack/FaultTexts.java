package io.gongjian.engine.pack;

import io.gongjian.engine.text.TextBundle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of faults, Chinese first. */
final class FaultTexts {

  private static final TextBundle TEXTS = TextBundle.beside(FaultTexts.class, "faults");
  private static final Pattern WORDS = Pattern.compile("§");
  private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");

  private FaultTexts() {}

  static String what(PackFault fault, Locale locale) {
    return fill(text(fault.code().name() + ".what", locale), fault.args(), locale);
  }

  static String mend(PackFault fault, Locale locale) {
    String mend = fill(text(fault.code().name() + ".mend", locale), fault.args(), locale);
    return fault
        .maybe()
        .map(meant -> mend + fill(text("maybe", locale), List.of(meant), locale))
        .orElse(mend);
  }

  /** The sentences of a code with their slots, as the list of faults shows them. */
  static String pattern(FaultCode code, String part, Locale locale) {
    return text(code.name() + "." + part, locale);
  }

  private static String fill(String pattern, List<String> args, Locale locale) {
    Matcher slots = SLOT.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      int slot = Integer.parseInt(slots.group(1));
      String argument = slot < args.size() ? word(args.get(slot), locale) : "";
      slots.appendReplacement(filled, Matcher.quoteReplacement(argument));
    }
    return slots.appendTail(filled).toString();
  }

  private static String word(String argument, Locale locale) {
    if (!argument.startsWith("§")) {
      return argument;
    }
    if (argument.startsWith(PackFault.IN_BOTH)) {
      String[] texts = argument.substring(PackFault.IN_BOTH.length()).split("§", 2);
      boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
      return texts[isEnglish ? texts.length - 1 : 0];
    }
    return WORDS
        .splitAsStream(argument.substring(1))
        .map(word -> TEXTS.has("word." + word, locale) ? text("word." + word, locale) : word)
        .collect(Collectors.joining(text("or", locale)));
  }

  private static String text(String key, Locale locale) {
    return TEXTS.pattern(key, locale);
  }
}
