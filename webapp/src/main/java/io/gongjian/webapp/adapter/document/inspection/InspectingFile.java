package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.InspectFile;
import io.gongjian.engine.upload.UploadLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a whole file: its type by content, and whether it is safe to keep. */
public final class InspectingFile implements InspectFile {

  private static final int HEAD = 1024;
  private static final int TAIL = 66 * 1024;
  private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int PDF_LAST = 2 * 1024;
  private static final Pattern PDF_LAST_LINES =
      Pattern.compile("startxref\\s+([0-9]{1,12})\\s+%%EOF[\\s\\x00]*\\z");

  private final UploadLimits limits;
  private final InspectPdf inspectPdf;

  public InspectingFile(UploadLimits limits, InspectPdf inspectPdf) {
    this.limits = limits;
    this.inspectPdf = inspectPdf;
  }

  @Override
  public Look look(Path path, String name) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      if (file.size() == 0) {
        return Look.wrong(UploadFault.EMPTY);
      }
      Found found = found(file);
      if (ContentType.claimed(name).filter(found.type()::equals).isEmpty()) {
        return Look.wrong(UploadFault.TYPE_MISMATCH, found.seen());
      }
      if (found.type() == ContentType.PDF) {
        Optional<UploadFault> fault = inspectPdf.inspect(path);
        if (fault.isPresent()) {
          return Look.wrong(fault.get());
        }
      }
      return Look.right(found.type(), found.seen());
    } catch (Misfit misfit) {
      return Look.wrong(misfit.fault(), misfit.seen());
    }
  }

  /** What a file is, in our words and in those of a person. */
  private record Found(ContentType type, SeenContent seen) {}

  private Found found(FileChannel file) throws IOException {
    byte[] head = read(file, 0, HEAD);
    if (Signatures.begins(head, Signatures.ZIP)) {
      ArchiveKind kind = new ArchiveInspection(file, limits, inspectPdf).inspect();
      return new Found(kind.type(), kind.seen());
    }
    long end = Padding.startsAt(file, Padding.BLANKS);
    byte[] tail = read(file, Math.max(0, end - TAIL), (int) Math.min(end, TAIL));
    ContentType type = plainType(head);
    checkStructure(type, file, tail);
    if (Signatures.lastIndexOf(tail, Signatures.ZIP_END) >= 0 || Signatures.isProgram(head)) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    return new Found(type, FileContent.of(type));
  }

  private static ContentType plainType(byte[] head) {
    if (Signatures.begins(head, Signatures.PDF)) {
      return ContentType.PDF;
    }
    if (Signatures.begins(head, Signatures.JPEG)) {
      return ContentType.JPEG;
    }
    if (Signatures.begins(head, Signatures.PNG)) {
      return ContentType.PNG;
    }
    if (Signatures.begins(head, Signatures.DWG)) {
      return ContentType.DWG;
    }
    throw new Misfit(UploadFault.TYPE_NOT_TAKEN, FileContent.of(head));
  }

  /** A file ends where its format says; what follows would be another file. */
  private static void checkStructure(ContentType type, FileChannel file, byte[] tail)
      throws IOException {
    switch (type) {
      case PDF -> checkPdfEnd(file, tail);
      case JPEG -> PictureStructure.checkJpeg(file);
      case PNG -> PictureStructure.checkPng(file);
      case DWG -> DrawingStructure.check(file);
      case OFD, DOCX, XLSX, ZIP -> {
        // an archive is looked at entry by entry
      }
    }
  }

  /** A PDF ends with the place of its table of objects and its mark, and nothing but blanks. */
  private static void checkPdfEnd(FileChannel file, byte[] tail) throws IOException {
    if (Signatures.lastIndexOf(tail, PDF_END) < 0) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
    int from = Math.max(0, tail.length - PDF_LAST);
    Matcher last =
        PDF_LAST_LINES.matcher(
            new String(tail, from, tail.length - from, StandardCharsets.ISO_8859_1));
    if (!last.find() || Long.parseLong(last.group(1)) >= file.size()) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
  }

  private static byte[] read(FileChannel file, long from, int most) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(most, file.size() - from));
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = file.read(buffer, from + buffer.position());
    }
    return buffer.array();
  }
}
