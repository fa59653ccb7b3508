package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.UploadFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into an archive without writing any of it: every entry is unpacked into nothing, counted,
 * and stopped as soon as it grows beyond the limits, whatever the directory claims.
 */
final class ArchiveInspection {

  private static final int PIECE = 64 * 1024;
  private static final int KEPT = 256 * 1024;
  private static final long FREE_GROWTH = 10L * 1024 * 1024;

  private static final Set<String> FORBIDDEN =
      Set.of(
          "exe", "dll", "com", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "scr", "msi",
          "jar", "sh", "lnk", "html", "htm", "svg", "docm", "xlsm", "dotm", "xltm", "xlam", "pptm",
          "doc", "xls", "xlsb", "iso", "reg");

  private static final Pattern OUTSIDE =
      Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINK_ONLY =
      Pattern.compile("/relationships/hyperlink[\"']", Pattern.CASE_INSENSITIVE);

  private final FileChannel file;
  private final UploadLimits limits;
  private final Set<String> names = new HashSet<>();
  private final CRC32 checksum = new CRC32();
  private long unpacked;
  private boolean activeTypes;
  private boolean doctype;

  ArchiveInspection(FileChannel file, UploadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Tells what the archive is, or ends with a {@link Misfit}. */
  ContentType inspect() throws IOException {
    ZipDirectory directory = new ZipDirectory(file);
    List<ZipEntryRecord> entries = directory.entries(limits.mostEntries());
    if (entries.isEmpty() || entries.get(0).offset() != 0) {
      throw new Misfit(entries.isEmpty() ? UploadFault.EMPTY : UploadFault.POLYGLOT);
    }
    entries.forEach(this::checkHeader);
    long free = 0;
    for (ZipEntryRecord entry : entries) {
      long content = directory.contentOf(entry);
      if (entry.offset() != free) {
        throw new Misfit(entry.offset() < free ? UploadFault.ARCHIVE_BOMB : UploadFault.POLYGLOT);
      }
      if (content + entry.packed() > directory.startsAt()) {
        throw new Misfit(UploadFault.DAMAGED);
      }
      checkContent(entry, content);
      free = directory.endOf(entry, content + entry.packed());
    }
    if (free != directory.startsAt()) {
      throw new Misfit(free < directory.startsAt() ? UploadFault.POLYGLOT : UploadFault.DAMAGED);
    }
    ContentType type = type();
    if (type != ContentType.ZIP && activeTypes) {
      throw new Misfit(UploadFault.MACRO);
    }
    if (type != ContentType.ZIP && doctype) {
      throw new Misfit(UploadFault.DOCTYPE);
    }
    return type;
  }

  private void checkHeader(ZipEntryRecord entry) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (FileNames.isUnsafeEntry(entry.name()) || !names.add(name)) {
      throw new Misfit(UploadFault.ARCHIVE_UNSAFE_NAME);
    }
    if (entry.isEncrypted()) {
      throw new Misfit(UploadFault.ENCRYPTED);
    }
    if (entry.isSpecial()) {
      throw new Misfit(UploadFault.ARCHIVE_LINK);
    }
    if (name.endsWith("vbaproject.bin")
        || name.contains("xl/macrosheets/")
        || name.contains("/activex/")) {
      throw new Misfit(UploadFault.MACRO);
    }
    if (!entry.isFolder() && FORBIDDEN.contains(name.substring(name.lastIndexOf('.') + 1))) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
    if (entry.method() != 0 && entry.method() != 8) {
      throw new Misfit(UploadFault.DAMAGED);
    }
  }

  private ContentType type() {
    if (names.contains("ofd.xml")) {
      return ContentType.OFD;
    }
    if (!names.contains("[content_types].xml")) {
      return ContentType.ZIP;
    }
    if (names.contains("word/document.xml")) {
      return ContentType.DOCX;
    }
    return names.contains("xl/workbook.xml") ? ContentType.XLSX : ContentType.ZIP;
  }

  private void checkContent(ZipEntryRecord entry, long at) throws IOException {
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    checksum.reset();
    long length =
        entry.method() == 0 ? stored(entry, at, beginning) : inflated(entry, at, beginning);
    if (length != entry.unpacked()) {
      throw new Misfit(UploadFault.ARCHIVE_BOMB);
    }
    if ((int) checksum.getValue() != entry.checksum()) {
      throw new Misfit(UploadFault.DAMAGED);
    }
    byte[] seen = beginning.toByteArray();
    if (Signatures.isArchive(seen)) {
      throw new Misfit(UploadFault.ARCHIVE_NESTED);
    }
    if (Signatures.isProgram(seen)) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
    checkParts(entry.name().toLowerCase(Locale.ROOT), new String(seen, StandardCharsets.UTF_8));
  }

  /** Types of macros and links to other places stand in small XML parts of an Office file. */
  private void checkParts(String name, String text) {
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      doctype |= text.replace("\0", "").contains("<!DOCTYPE");
    }
    if (name.equals("[content_types].xml")) {
      String types = text.toLowerCase(Locale.ROOT);
      activeTypes =
          types.contains("macroenabled") || types.contains("macrosheet") || types.contains("vba");
    }
    if (name.endsWith(".rels") && (name.startsWith("word/") || name.startsWith("xl/"))) {
      for (String relation : text.split("<", -1)) {
        if (OUTSIDE.matcher(relation).find() && !LINK_ONLY.matcher(relation).find()) {
          throw new Misfit(UploadFault.EXTERNAL_LINK);
        }
      }
    }
  }

  private long stored(ZipEntryRecord entry, long at, ByteArrayOutputStream beginning)
      throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    long left = entry.packed();
    while (left > 0) {
      piece.clear().limit((int) Math.min(PIECE, left));
      int read = file.read(piece, at + entry.packed() - left);
      if (read < 0) {
        throw new Misfit(UploadFault.TRUNCATED);
      }
      seen(piece.array(), read, beginning);
      left -= read;
    }
    return entry.packed();
  }

  private long inflated(ZipEntryRecord entry, long at, ByteArrayOutputStream beginning)
      throws IOException {
    Inflater inflater = new Inflater(true);
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    byte[] out = new byte[PIECE];
    long left = entry.packed();
    long length = 0;
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          piece.clear().limit((int) Math.min(PIECE, left));
          int read = left == 0 ? -1 : file.read(piece, at + entry.packed() - left);
          if (read < 0) {
            throw new Misfit(UploadFault.TRUNCATED);
          }
          left -= read;
          inflater.setInput(piece.array(), 0, read);
        }
        int made = inflater.inflate(out);
        if (made == 0 && inflater.needsDictionary()) {
          throw new Misfit(UploadFault.DAMAGED);
        }
        length += made;
        seen(out, made, beginning);
      }
      if (left + inflater.getRemaining() > 0) {
        throw new Misfit(UploadFault.POLYGLOT);
      }
      return length;
    } catch (DataFormatException broken) {
      throw new Misfit(UploadFault.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  private void seen(byte[] bytes, int length, ByteArrayOutputStream beginning) throws IOException {
    unpacked += length;
    checksum.update(bytes, 0, length);
    boolean grown = unpacked > FREE_GROWTH && unpacked / file.size() > limits.largestRatio();
    if (unpacked > limits.largestContent() || grown) {
      throw new Misfit(UploadFault.ARCHIVE_BOMB);
    }
    if (beginning.size() < KEPT) {
      beginning.write(bytes, 0, Math.min(length, KEPT - beginning.size()));
    }
  }
}
