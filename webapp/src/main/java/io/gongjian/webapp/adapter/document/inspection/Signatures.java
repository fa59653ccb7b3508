package io.gongjian.webapp.adapter.document.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first bytes by which kinds of files are known. */
final class Signatures {

  static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  static final byte[] DWG = "AC10".getBytes(StandardCharsets.US_ASCII);
  static final byte[] ZIP = {'P', 'K', 3, 4};
  static final byte[] ZIP_END = {'P', 'K', 5, 6};
  static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** What Office files lay in before 2007, and still do under a password. */
  static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private static final byte[][] ARCHIVES = {
    ZIP,
    ZIP_END,
    {'R', 'a', 'r', '!', 0x1a, 7},
    {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c},
    {0x1f, (byte) 0x8b, 8},
    {'B', 'Z', 'h'},
    {(byte) 0xfd, '7', 'z', 'X', 'Z', 0},
    {'P', 'K', 7, 8},
    {'M', 'S', 'C', 'F'},
    {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd},
  };

  private static final byte[][] PROGRAMS = {
    {'M', 'Z'},
    {0x7f, 'E', 'L', 'F'},
    {'#', '!'},
    {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
    {'L', 0, 0, 0, 1, 0x14, 2, 0},
    {'{', '\\', 'r', 't'},
    OLE,
  };

  private static final String[] MARKUP = {
    "<!doctype html", "<html", "<svg", "<script", "<?mso-application"
  };
  private static final int MARKUP_WITHIN = 1024;

  private Signatures() {}

  static boolean begins(byte[] content, byte[] signature) {
    return content.length >= signature.length
        && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
  }

  static boolean isArchive(byte[] content) {
    return Arrays.stream(ARCHIVES).anyMatch(known -> begins(content, known));
  }

  /** True for programs, scripts, old Office files (which hide macros) and pages of the web. */
  static boolean isProgram(byte[] content) {
    return Arrays.stream(PROGRAMS).anyMatch(known -> begins(content, known)) || isMarkup(content);
  }

  /** In whatever width its letters are written. */
  private static boolean isMarkup(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, MARKUP_WITHIN), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(MARKUP).anyMatch(start::contains);
  }

  static int lastIndexOf(byte[] content, byte[] sought) {
    for (int at = content.length - sought.length; at >= 0; at--) {
      if (Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }
}
