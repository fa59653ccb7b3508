package io.gongjian.engine.pack;

import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.text.HiddenCharacters;
import io.gongjian.engine.text.LocalText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with a pack: what, where and how to mend it.
 *
 * @param args what the texts name, as they stand in the file; one that starts with {@code §} is a
 *     word with a text of its own in each language, and {@code §a§b} is one or the other; {@code
 *     §§a§b} is a in Chinese and b in English
 * @param maybe what was probably meant, where something known is near
 */
public record PackFault(
    FaultCode code, Severity severity, Place place, List<String> args, Optional<String> maybe) {

  private static final int LONGEST_ARGUMENT = 200;

  /** Begins an argument that is a text in both languages. */
  static final String IN_BOTH = "§§";

  /** By pack, file, line, column and code; that there are more comes after those that are told. */
  public static final Comparator<PackFault> IN_ORDER =
      Comparator.comparing((PackFault fault) -> fault.place().pack())
          .thenComparing(fault -> fault.place().file())
          .thenComparing(fault -> fault.code() == FaultCode.MORE_FAULTS)
          .thenComparing(fault -> fault.place().line())
          .thenComparing(fault -> fault.place().column())
          .thenComparing(PackFault::code)
          .thenComparing(fault -> fault.place().path())
          .thenComparing(fault -> fault.args().toString());

  public PackFault {
    args = args.stream().map(PackFault::shortened).toList();
  }

  public static PackFault of(FaultCode code, Place place, String... args) {
    return of(code, place, List.of(args));
  }

  public static PackFault of(FaultCode code, Place place, List<String> args) {
    return new PackFault(code, code.severity(), place, args, Optional.empty());
  }

  /** A fault of the cell of {@code row} in the column {@code input}. */
  public static PackFault inCell(FaultCode code, RuleRow row, String input, String... args) {
    Place at = row.place();
    String path = at.path() + "/when/" + input.replace("~", "~0").replace("/", "~1");
    return of(code, new Place(at.pack(), at.file(), path, at.line(), at.column()), args);
  }

  /** This fault with what was probably meant. */
  public PackFault maybe(Optional<String> meant) {
    return new PackFault(code, severity, place, args, meant);
  }

  /** What is wrong, as a sentence. */
  public String what(Locale locale) {
    return FaultTexts.what(this, locale);
  }

  /** What to do about it, as a sentence. */
  public String mend(Locale locale) {
    return FaultTexts.mend(this, locale);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static String shortened(String argument) {
    if (argument.startsWith(IN_BOTH)) {
      String[] texts = argument.substring(IN_BOTH.length()).split("§", 2);
      return IN_BOTH + shortened(texts[0]) + (texts.length > 1 ? "§" + shortened(texts[1]) : "");
    }
    String line = argument.replaceAll("\\p{Cntrl}+", " ");
    return HiddenCharacters.revealed(Excerpt.of(line, LONGEST_ARGUMENT));
  }

  /** An argument that reads differently in each language. */
  public static String inBoth(LocalText text) {
    return IN_BOTH + text.zh().replace("§", " ") + "§" + text.en().replace("§", " ");
  }
}
