package io.gongjian.webapp.adapter.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the product. Which characters it has is read from the font itself, once.
 *
 * @param first the first code point it is asked for
 * @param last the last one
 */
record PaperFont(String file, String family, int first, int last) {

  private static final Map<PaperFont, BitSet> CHARACTERS = new ConcurrentHashMap<>();

  InputStream open() {
    return Objects.requireNonNull(PaperFont.class.getResourceAsStream(file), file);
  }

  boolean has(int codePoint) {
    return codePoint >= first
        && codePoint <= last
        && CHARACTERS.computeIfAbsent(this, PaperFont::characters).get(codePoint - first);
  }

  private BitSet characters() {
    BitSet characters = new BitSet(last - first + 1);
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int point = first; point <= last; point++) {
        characters.set(point - first, glyphs.getGlyphId(point) != 0);
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(file, damaged);
    }
    return characters;
  }
}
