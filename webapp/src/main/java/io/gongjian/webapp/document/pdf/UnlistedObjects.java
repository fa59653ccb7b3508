package io.gongjian.webapp.document.pdf;

import java.io.BufferedInputStream;
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

  private static final String BEGIN = "obj";
  private static final int LONGEST_BEGIN = 64;
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

  private static final char[] STREAM = STREAM_STRING.toCharArray();

  /** Where objects begin that are not listed at the place where they stand. */
  private static List<Long> places(Path file, Set<Long> listed, int most) throws IOException {
    List<Long> places = new ArrayList<>();
    StringBuilder last = new StringBuilder();
    long at = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int next = in.read(); next >= 0 && places.size() < most; next = in.read()) {
        at++;
        last.append((char) next);
        if (next == BEGIN.charAt(2) && endsWithBegin(last)) {
          long start = at - BEGIN.length() - numbersBefore(last);
          if (start < at - BEGIN.length() && !listed.contains(start)) {
            places.add(at);
          }
        }
        if (last.length() > 2 * LONGEST_BEGIN) {
          last.delete(0, LONGEST_BEGIN);
        }
      }
    }
    return places;
  }

  private static boolean endsWithBegin(StringBuilder last) {
    int from = last.length() - BEGIN.length();
    return from > 0 && last.indexOf(BEGIN, from) == from;
  }

  /** How long the two numbers in front of the word are; 0 where they are not there. */
  private static int numbersBefore(StringBuilder last) {
    int end = last.length() - BEGIN.length();
    int blank = back(last, end, false);
    int generation = back(last, blank, true);
    int between = back(last, generation, false);
    int number = back(last, between, true);
    return generation < blank && between < generation && number < between ? end - number : 0;
  }

  private static int back(StringBuilder text, int from, boolean digits) {
    int at = from;
    while (at > 0 && (digits ? isDigit(text.charAt(at - 1)) : isWhitespace(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }
}
