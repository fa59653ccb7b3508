package io.gongjian.webapp.adapter.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;

/**
 * Objects of a PDF that its table does not list: a program that finds the table broken, or takes an
 * older one, reads them all the same. They are found by the words that begin every object.
 */
final class UnlistedObjects extends COSParser {

  /** How long the word is that begins an object, after its two numbers. */
  private static final int BEGIN = 3;

  private static final int LONGEST_BEGIN = 64;
  private static final int PIECE = 1 << 20;
  private static final char[] STREAM = STREAM_STRING.toCharArray();
  private static final COSName PACKED = COSName.getPDFName("ObjStm");

  private UnlistedObjects(RandomAccessReadBufferedFile source, COSDocument document)
      throws IOException {
    super(source);
    this.document = document;
  }

  /** Reads those of a file, at most so many. */
  static List<COSBase> of(Path file, COSDocument document, int most) throws IOException {
    List<Long> places = places(file, new HashSet<>(document.getXrefTable().values()), most);
    List<COSBase> found = new ArrayList<>();
    try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile())) {
      UnlistedObjects objects = new UnlistedObjects(source, document);
      for (long place : places) {
        objects.at(place).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The objects that a stream of packed objects holds, listed or not. */
  static Collection<COSBase> packedIn(COSStream stream, COSDocument document) {
    if (!PACKED.equals(stream.getCOSName(COSName.TYPE))) {
      return List.of();
    }
    try {
      return new PDFObjectStreamParser(stream, document).parseAllObjects().values();
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
  }

  /** What only looks like an object is none. */
  private Optional<COSBase> at(long place) {
    try {
      source.seek(place);
      COSBase object = parseDirObject();
      skipSpaces();
      if (object instanceof COSDictionary dictionary && isString(STREAM)) {
        return Optional.of(parseCOSStream(dictionary));
      }
      return Optional.ofNullable(object);
    } catch (IOException | RuntimeException noObject) {
      return Optional.empty();
    }
  }

  /** Where objects begin that are not listed at the place where they stand. */
  private static List<Long> places(Path file, Set<Long> listed, int most) throws IOException {
    List<Long> places = new ArrayList<>();
    byte[] piece = new byte[LONGEST_BEGIN + PIECE];
    long before = 0;
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(piece, 0, PIECE);
      while (read > 0 && places.size() < most) {
        int length = kept + read;
        for (int at = Math.max(kept + 1, BEGIN); at <= length && places.size() < most; at++) {
          int start = start(piece, at);
          if (start >= 0 && !listed.contains(before + start)) {
            places.add(before + at);
          }
        }
        kept = Math.min(length, LONGEST_BEGIN);
        System.arraycopy(piece, length - kept, piece, 0, kept);
        before += length - kept;
        read = in.readNBytes(piece, kept, PIECE);
      }
    }
    return places;
  }

  /** Where an object begins whose content begins at {@code end}; below zero where none does. */
  private static int start(byte[] piece, int end) {
    int word = end - BEGIN;
    if (piece[end - 1] != 'j' || piece[end - 2] != 'b' || piece[word] != 'o') {
      return -1;
    }
    int blank = back(piece, word, false);
    int generation = back(piece, blank, true);
    int between = back(piece, generation, false);
    int number = back(piece, between, true);
    return generation < blank && between < generation && number < between ? number : -1;
  }

  private static int back(byte[] piece, int from, boolean digits) {
    int at = from;
    while (at > 0 && (digits ? isDigit(piece[at - 1]) : isWhitespace(piece[at - 1]))) {
      at--;
    }
    return at;
  }
}
