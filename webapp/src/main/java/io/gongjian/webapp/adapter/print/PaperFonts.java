package io.gongjian.webapp.adapter.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts inside papers. Those of rare characters come in one file per 4,096 code points, and a
 * paper takes only those it needs.
 */
final class PaperFonts {

  /** In every paper, in this order. */
  static final List<PaperFont> COMMON =
      List.of(
          ofPlane("Roboto-Regular.ttf", "Gongjian"),
          ofPlane("DroidSansFallbackFull.ttf", "Gongjian Han"));

  private static final PaperFont SIGNS = ofPlane("GongjianSigns.ttf", "Gongjian Signs");
  private static final PaperFont RARE = ofPlane("GongjianRare-00.ttf", "Gongjian Rare 00");
  private static final int PART = 12;
  private static final int LAST_OF_PLANE = 0xFFFF;

  private PaperFonts() {}

  static boolean isCommon(int codePoint) {
    return COMMON.stream().anyMatch(font -> font.has(codePoint));
  }

  /** The font that has a character which is not common; empty when none has it. */
  static Optional<PaperFont> ofRare(int codePoint) {
    return candidates(codePoint).filter(font -> font.has(codePoint)).findFirst();
  }

  private static Stream<PaperFont> candidates(int codePoint) {
    return codePoint <= LAST_OF_PLANE ? Stream.of(SIGNS, RARE) : part(codePoint >> PART).stream();
  }

  private static Optional<PaperFont> part(int number) {
    String name = String.format(Locale.ROOT, "%02X", number);
    String file = "GongjianRare-" + name + ".ttf";
    int first = number << PART;
    return PaperFonts.class.getResource(file) == null
        ? Optional.empty()
        : Optional.of(new PaperFont(file, "Gongjian Rare " + name, first, first + (1 << PART) - 1));
  }

  private static PaperFont ofPlane(String file, String family) {
    return new PaperFont(file, family, 0, LAST_OF_PLANE);
  }
}
