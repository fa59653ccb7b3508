package io.gongjian.webapp.adapter.print;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page every character of which can be printed. What has no picture in any font, and what XML
 * does not allow, is named by its code, such as 〔U+1F600〕: it is never lost and never a box.
 */
final class PrintablePage {

  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
  private static final int ASCII = 0x7F;

  private final StringBuilder text = new StringBuilder();
  private final SortedSet<Integer> named = new TreeSet<>();
  private final Set<PaperFont> fonts = new LinkedHashSet<>();

  private PrintablePage() {}

  static PrintablePage of(String page) {
    PrintablePage printable = new PrintablePage();
    withoutReferences(page).codePoints().forEach(printable::add);
    return printable;
  }

  String text() {
    return text.toString();
  }

  /** The fonts it needs beyond the common ones. */
  Set<PaperFont> fonts() {
    return fonts;
  }

  boolean namesAny() {
    return !named.isEmpty();
  }

  /** The codes that stand for characters, each with its name where Unicode gives one. */
  String namesOfCodes() {
    return named.stream()
        .map(
            point ->
                (code(point) + " " + Optional.ofNullable(Character.getName(point)).orElse(""))
                    .strip())
        .collect(Collectors.joining(" "));
  }

  private void add(int point) {
    if (isAlwaysThere(point)) {
      text.appendCodePoint(point);
    } else if (isLineEnd(point)) {
      text.append('\n');
    } else if (isWithoutPicture(point)) {
      return;
    } else if (isMisleading(point)) {
      name(point);
    } else if (PaperFonts.isCommon(point)) {
      text.appendCodePoint(point);
    } else if (Character.isSpaceChar(point)) {
      text.append(' ');
    } else {
      PaperFonts.ofRare(point)
          .ifPresentOrElse(
              font -> {
                fonts.add(font);
                text.appendCodePoint(point);
              },
              () -> name(point));
    }
  }

  private void name(int point) {
    named.add(point);
    text.append(code(point));
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "〔U+%04X〕", point);
  }

  private static boolean isAlwaysThere(int point) {
    return (point >= ' ' && point < ASCII) || point == '\t' || point == '\n' || point == '\r';
  }

  private static boolean isLineEnd(int point) {
    return point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  /** Variation selectors, joiners and soft hyphens show nothing of their own. */
  private static boolean isWithoutPicture(int point) {
    return point == 0xAD
        || point == 0x34F
        || (point >= 0x200B && point <= 0x200D)
        || point == 0x2060
        || point == 0xFEFF
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** Controls, marks that turn the direction of writing, and what a file or font made up. */
  private static boolean isMisleading(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> false;
    };
  }

  /** References by number as the characters they stand for; those of markup stay. */
  private static String withoutReferences(String page) {
    Matcher matcher = REFERENCE.matcher(page);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult reference) {
    String hexadecimal = reference.group(1);
    int point =
        hexadecimal == null
            ? Integer.parseInt(Objects.requireNonNull(reference.group(2)))
            : Integer.parseInt(hexadecimal, 16);
    boolean ofMarkup = isAlwaysThere(point) || point > Character.MAX_CODE_POINT;
    return ofMarkup ? Objects.requireNonNull(reference.group()) : Character.toString(point);
  }
}
