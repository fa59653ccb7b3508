package io.gongjian.engine.upload;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.DocumentStore;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.engine.upload.InspectingFile.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Looks at a whole upload and keeps it as a document, or refuses it and leaves nothing. */
public final class KeepingUpload {

  private static final int PIECE = 64 * 1024;

  private final OpenUploads uploads;
  private final PartStore parts;
  private final InspectingFile inspecting;
  private final VirusScanner scanner;
  private final DocumentStore documents;
  private final Ledger ledger;
  private final Clock clock;

  /** Where uploads, bytes and documents are kept. */
  public record Stores(
      OpenUploads uploads, PartStore parts, DocumentStore documents, Ledger ledger) {}

  public KeepingUpload(
      Stores stores,
      UploadLimits limits,
      InspectPdf inspectPdf,
      VirusScanner scanner,
      Clock clock) {
    this.uploads = stores.uploads();
    this.parts = stores.parts();
    this.documents = stores.documents();
    this.ledger = stores.ledger();
    this.inspecting = new InspectingFile(limits, inspectPdf);
    this.scanner = scanner;
    this.clock = clock;
  }

  Attempt<LedgerDocument> keep(Actor actor, Upload upload) throws IOException {
    try {
      Path file = parts.file(upload.id());
      Look look = inspecting.look(file, upload.name());
      Optional<UploadFault> fault = look.fault().or(() -> scanned(file));
      if (fault.isPresent()) {
        return Attempt.refused(new Refusal.BadUpload(fault.get()));
      }
      ContentHash hash = hash(file);
      documents.keep(file, hash);
      ledger.add(
          new LedgerDocument(
              upload.project(),
              hash,
              upload.name(),
              look.type().orElseThrow(),
              upload.size(),
              upload.material(),
              1,
              upload.validUntil(),
              clock.instant(),
              actor.account(),
              List.of()));
      return Attempt.done(ledger.document(upload.project(), hash).orElseThrow());
    } finally {
      uploads.remove(upload.id());
      parts.remove(upload.id());
    }
  }

  /** A scanner that gives no answer counts like one that found something. */
  private Optional<UploadFault> scanned(Path file) {
    try {
      return scanner.scan(file) == VirusScanner.Answer.CLEAN
          ? Optional.empty()
          : Optional.of(UploadFault.VIRUS);
    } catch (IOException silent) {
      return Optional.of(UploadFault.SCANNER_NOT_REACHABLE);
    }
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
