package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at a whole file: its type by content, and whether it is safe to keep. */
final class InspectingFile {

  private static final int HEAD = 1024;
  private static final int TAIL = 66 * 1024;
  private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};
  private static final byte[] PNG_END = {
    0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82
  };

  private final UploadLimits limits;
  private final InspectPdf inspectPdf;

  InspectingFile(UploadLimits limits, InspectPdf inspectPdf) {
    this.limits = limits;
    this.inspectPdf = inspectPdf;
  }

  /** The type, or what is wrong. */
  record Look(Optional<ContentType> type, Optional<UploadFault> fault) {
    static Look wrong(UploadFault fault) {
      return new Look(Optional.empty(), Optional.of(fault));
    }
  }

  Look look(Path path, String name) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      if (file.size() == 0) {
        return Look.wrong(UploadFault.EMPTY);
      }
      ContentType type = type(file);
      Optional<ContentType> claimed = ContentType.claimed(name);
      if (claimed.filter(type::equals).isEmpty()) {
        return Look.wrong(UploadFault.TYPE_MISMATCH);
      }
      if (type == ContentType.PDF) {
        Optional<UploadFault> fault = inspectPdf.inspect(path);
        if (fault.isPresent()) {
          return new Look(Optional.empty(), fault);
        }
      }
      return new Look(Optional.of(type), Optional.empty());
    } catch (Misfit misfit) {
      return Look.wrong(misfit.fault());
    }
  }

  private ContentType type(FileChannel file) throws IOException {
    byte[] head = read(file, 0, HEAD);
    if (Signatures.begins(head, Signatures.ZIP)) {
      return new ArchiveInspection(file, limits).inspect();
    }
    byte[] tail = read(file, Math.max(0, file.size() - TAIL), TAIL);
    ContentType type = plainType(head);
    checkEnd(type, tail);
    if (Signatures.lastIndexOf(tail, Signatures.ZIP_END) >= 0
        || (type != ContentType.DWG && Signatures.isProgram(head))) {
      throw new Misfit(UploadFault.POLYGLOT);
    }
    return type;
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
    throw new Misfit(UploadFault.TYPE_NOT_TAKEN);
  }

  /** A file ends where its format says; what follows would be another file. */
  private static void checkEnd(ContentType type, byte[] tail) {
    byte[] end = endOf(type);
    if (end.length == 0) {
      return;
    }
    int at = Signatures.lastIndexOf(tail, end);
    if (at < 0) {
      throw new Misfit(UploadFault.TRUNCATED);
    }
    for (int index = at + end.length; index < tail.length; index++) {
      boolean blank = tail[index] == '\n' || tail[index] == '\r' || tail[index] == ' ';
      if (type != ContentType.PDF || !blank) {
        throw new Misfit(UploadFault.POLYGLOT);
      }
    }
  }

  private static byte[] endOf(ContentType type) {
    return switch (type) {
      case PDF -> PDF_END;
      case JPEG -> JPEG_END;
      case PNG -> PNG_END;
      case DWG, OFD, DOCX, XLSX, ZIP -> new byte[0];
    };
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
