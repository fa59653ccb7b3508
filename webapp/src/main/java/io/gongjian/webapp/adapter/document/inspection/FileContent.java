package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.SeenContent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what a file is that is none of those that are taken, as far as its first bytes tell. */
final class FileContent {

  private static final Map<String, SeenContent> BEGINNINGS = beginnings();
  private static final int BRAND_AT = 4;
  private static final int BRAND_NAME_AT = 8;
  private static final int WORD = 4;

  private FileContent() {}

  private static Map<String, SeenContent> beginnings() {
    Map<String, SeenContent> known = new LinkedHashMap<>();
    known.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", SeenContent.OLD_OFFICE);
    known.put("Rar!\u001a\u0007", SeenContent.RAR);
    known.put("7z\u00bc\u00af'\u001c", SeenContent.SEVEN_ZIP);
    known.put("GIF8", SeenContent.GIF);
    known.put("II*\0", SeenContent.TIFF);
    known.put("MM\0*", SeenContent.TIFF);
    known.put("{\\rt", SeenContent.RTF);
    known.put("PK", SeenContent.OTHER_ARCHIVE);
    known.put("BM", SeenContent.BMP);
    return known;
  }

  /** The same by another name. */
  static SeenContent of(ContentType type) {
    return switch (type) {
      case PDF -> SeenContent.PDF;
      case OFD -> SeenContent.OFD;
      case JPEG -> SeenContent.JPEG;
      case PNG -> SeenContent.PNG;
      case DOCX -> SeenContent.DOCX;
      case XLSX -> SeenContent.XLSX;
      case DWG -> SeenContent.DWG;
      case ZIP -> SeenContent.ZIP;
    };
  }

  static SeenContent of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, SeenContent> known : BEGINNINGS.entrySet()) {
      if (start.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    if (Signatures.isArchive(head)) {
      return SeenContent.OTHER_ARCHIVE;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", BRAND_NAME_AT)) {
      return SeenContent.WEBP;
    }
    if (start.startsWith("ftyp", BRAND_AT) && start.length() >= BRAND_NAME_AT + WORD) {
      String brand = start.substring(BRAND_NAME_AT, BRAND_NAME_AT + WORD);
      return brand.matches("hei.|hev.|mif1|msf1|avif") ? SeenContent.HEIC : SeenContent.VIDEO;
    }
    return ofText(head, start.toLowerCase(Locale.ROOT));
  }

  private static SeenContent ofText(byte[] head, String start) {
    if (start.contains("<html") || start.contains("<!doctype html") || start.contains("<svg")) {
      return SeenContent.WEB_PAGE;
    }
    if (Signatures.isProgram(head)) {
      return SeenContent.PROGRAM;
    }
    boolean binary =
        start.chars().anyMatch(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0);
    return binary ? SeenContent.UNKNOWN : SeenContent.TEXT;
  }
}
