package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.InspectFile.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a whole upload and keeps it as a document, or refuses it and leaves nothing. Where it
 * cannot be looked at just now, since the scanner is down or busy, it stays and waits.
 */
public final class KeepingUpload {

  private static final int PIECE = 64 * 1024;

  private final OpenUploads uploads;
  private final PartStore parts;
  private final InspectFile inspecting;
  private final VirusScanner scanner;
  private final DocumentStore documents;
  private final Ledger ledger;
  private final Clock clock;

  /** Where uploads, bytes and documents are kept. */
  public record Stores(
      OpenUploads uploads, PartStore parts, DocumentStore documents, Ledger ledger) {}

  public KeepingUpload(Stores stores, InspectFile inspecting, VirusScanner scanner, Clock clock) {
    this.uploads = stores.uploads();
    this.parts = stores.parts();
    this.documents = stores.documents();
    this.ledger = stores.ledger();
    this.inspecting = inspecting;
    this.scanner = scanner;
    this.clock = clock;
  }

  /** The document; empty when the upload waits. The caller has its part open for itself. */
  Attempt<Optional<LedgerDocument>> keep(Upload upload) throws IOException {
    Path file = parts.file(upload.id());
    Look look;
    try {
      look = look(file, upload);
    } catch (IOException cannot) {
      if (!Files.isReadable(file)) {
        throw cannot;
      }
      uploads.waits(upload.id(), clock.instant());
      return Attempt.done(Optional.empty());
    }
    if (look.fault().isPresent()) {
      UploadFault fault = look.fault().get();
      refuse(upload, fault);
      return Attempt.refused(Refusal.BadUpload.of(fault, upload.name(), look.seen()));
    }
    boolean noted = false;
    try {
      ContentHash hash = hash(file);
      documents.keep(file, hash);
      LedgerDocument document = ledger.add(document(upload, hash, look));
      uploads.kept(upload.id(), hash);
      noted = true;
      return Attempt.done(Optional.of(document));
    } finally {
      if (!noted) {
        uploads.remove(upload.id());
      }
      parts.remove(upload.id());
    }
  }

  /** Throws where no answer can be had. */
  private Look look(Path file, Upload upload) throws IOException {
    Look look = inspecting.look(file, upload.name());
    return look.fault().isEmpty() && scanner.scan(file) == VirusScanner.Answer.INFECTED
        ? Look.wrong(UploadFault.VIRUS)
        : look;
  }

  /** Whoever waited for the check is told of it; others hear it at once. */
  private void refuse(Upload upload, UploadFault fault) throws IOException {
    if (upload.triedAt().isPresent()) {
      uploads.refused(upload.id(), fault);
    } else {
      uploads.remove(upload.id());
    }
    parts.remove(upload.id());
  }

  private LedgerDocument document(Upload upload, ContentHash hash, Look look) {
    return new LedgerDocument(
        upload.project(),
        hash,
        upload.name(),
        look.type().orElseThrow(),
        upload.size(),
        upload.material(),
        1,
        upload.validUntil(),
        clock.instant(),
        upload.startedBy(),
        List.of());
  }

  private static ContentHash hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }
}
