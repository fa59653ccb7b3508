package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * Looks at the header of a DWG drawing, as the Open Design Specification describes it: a version
 * that is in use, and what that version has at fixed places. The drawing itself is packed in a
 * hundred kinds of objects; no more is read of it.
 */
final class DrawingStructure {

  private static final int VERSION = 6;

  /** R13, R14, 2000: a list of sections, and a sentinel behind it. */
  private static final Set<String> WITH_SECTIONS = Set.of("AC1012", "AC1014", "AC1015");

  /** 2004, 2010, 2013, 2018: a scrambled header, whose first bytes are always the same. */
  private static final Set<String> WITH_SCRAMBLED_HEADER =
      Set.of("AC1018", "AC1024", "AC1027", "AC1032");

  /** 2007: a header with bytes to correct errors of reading. */
  private static final String WITH_CORRECTED_HEADER = "AC1021";

  private static final int COUNT_AT = 0x15;
  private static final int RECORDS_AT = COUNT_AT + Integer.BYTES;
  private static final int RECORD = 9;
  private static final int LEAST_SECTIONS = 3;
  private static final int MOST_SECTIONS = 6;
  private static final int CHECKSUM = 2;
  private static final byte[] SENTINEL =
      HexFormat.of().parseHex("95a04e2899821ae55e41e05f9d3a4d00");

  private static final int HEADER_AT = 0x80;
  private static final int SCRAMBLED_SIZE = 0x100;
  private static final byte[] SCRAMBLED_ID = HexFormat.of().parseHex("6840f8f7922ab5ef18dd0bf1");
  private static final int CORRECTED_SIZE = HEADER_AT + 0x400;

  private DrawingStructure() {}

  static void check(FileChannel file) throws IOException {
    String version = new String(read(file, 0, VERSION).array(), StandardCharsets.ISO_8859_1);
    if (WITH_SECTIONS.contains(version)) {
      checkSections(file);
    } else if (WITH_SCRAMBLED_HEADER.contains(version)) {
      requireSize(file, SCRAMBLED_SIZE);
      if (read(file, HEADER_AT, SCRAMBLED_ID.length).compareTo(ByteBuffer.wrap(SCRAMBLED_ID))
          != 0) {
        throw new Misfit(UploadFault.DAMAGED);
      }
    } else if (version.equals(WITH_CORRECTED_HEADER)) {
      requireSize(file, CORRECTED_SIZE);
    } else {
      throw new Misfit(UploadFault.TYPE_NOT_TAKEN);
    }
  }

  private static void checkSections(FileChannel file) throws IOException {
    int count = read(file, COUNT_AT, Integer.BYTES).getInt();
    if (count < LEAST_SECTIONS || count > MOST_SECTIONS) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    ByteBuffer records = read(file, RECORDS_AT, count * RECORD);
    for (int record = 0; record < count; record++) {
      long from = records.getInt(record * RECORD + 1) & 0xffffffffL;
      long length = records.getInt(record * RECORD + 1 + Integer.BYTES) & 0xffffffffL;
      requireSize(file, from + length);
    }
    ByteBuffer end = read(file, RECORDS_AT + count * RECORD + CHECKSUM, SENTINEL.length);
    if (end.compareTo(ByteBuffer.wrap(SENTINEL)) != 0) {
      throw new Misfit(UploadFault.DAMAGED);
    }
  }

  private static void requireSize(FileChannel file, long size) throws IOException {
    if (file.size() < size) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    requireSize(file, from + length);
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = file.read(buffer, from + buffer.position());
    }
    return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
  }
}
