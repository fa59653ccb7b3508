package io.gongjian.engine.upload;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Receives the bytes of an upload, piece by piece, each at the offset where the last one ended. A
 * connection that breaks keeps what came; a file that is refused leaves nothing. An empty piece at
 * the end of one that waits has it checked again. One that is a document already says so, since the
 * answer to its last piece may have been lost.
 */
public final class ReceivingUpload {

  private static final int PIECE = 64 * 1024;

  private final FindProject findProject;
  private final OpenUploads uploads;
  private final PartStore parts;
  private final UploadSpace space;
  private final Ledger ledger;
  private final KeepingUpload keeping;

  public ReceivingUpload(
      FindProject findProject,
      OpenUploads uploads,
      PartStore parts,
      UploadSpace space,
      Ledger ledger,
      KeepingUpload keeping) {
    this.findProject = findProject;
    this.uploads = uploads;
    this.parts = parts;
    this.space = space;
    this.ledger = ledger;
    this.keeping = keeping;
  }

  /**
   * Tells of the uploads of a project that are not documents yet. Refuses with {@link
   * Refusal.NotAllowed} or {@link Refusal.NotFound}.
   */
  public Attempt<List<UploadProgress>> open(Actor actor, ProjectId project) {
    return ProjectAccess.changeable(actor, project, findProject::find)
        .map(
            found ->
                uploads.of(found.id()).stream()
                    .map(upload -> new UploadProgress(upload, size(upload), Optional.empty()))
                    .toList());
  }

  /**
   * Tells how far an upload has come. Refuses with {@link Refusal.NotAllowed} or {@link
   * Refusal.NotFound}.
   */
  public Attempt<UploadProgress> progress(Actor actor, ProjectId project, UploadId id) {
    return find(actor, project, id)
        .map(
            upload ->
                kept(upload)
                    .orElseGet(() -> new UploadProgress(upload, size(upload), Optional.empty())));
  }

  /**
   * Gives an upload up, and removes what came of it. Refuses with {@link Refusal.NotAllowed} or
   * {@link Refusal.NotFound}.
   */
  public Attempt<Upload> giveUp(Actor actor, ProjectId project, UploadId id) {
    return find(actor, project, id)
        .map(
            upload -> {
              remove(upload);
              return upload;
            });
  }

  /**
   * Takes a piece; the last one makes the upload a document. Refuses with {@link
   * Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link Refusal.BadUpload}.
   */
  public Attempt<UploadProgress> append(
      Actor actor, ProjectId project, UploadId id, UploadPiece piece) {
    return find(actor, project, id)
        .then(
            upload ->
                upload
                    .refusal()
                    .<Attempt<UploadProgress>>map(ReceivingUpload::refused)
                    .or(() -> kept(upload).map(Attempt::done))
                    .orElseGet(() -> append(upload, piece)));
  }

  /** What an upload became. */
  private Optional<UploadProgress> kept(Upload upload) {
    return upload
        .kept()
        .flatMap(
            hash ->
                ledger.documents(upload.project()).stream()
                    .filter(document -> document.hash().equals(hash))
                    .filter(
                        document ->
                            upload.material().isEmpty()
                                || document.material().equals(upload.material()))
                    .findFirst())
        .map(document -> new UploadProgress(upload, upload.size(), Optional.of(document)));
  }

  private Attempt<UploadProgress> append(Upload upload, UploadPiece piece) {
    try (FileChannel part = parts.append(upload.id()).orElse(null)) {
      if (part == null) {
        return refused(UploadFault.BUSY);
      }
      Optional<Attempt<UploadProgress>> meanwhile = meanwhile(upload);
      if (meanwhile.isPresent()) {
        return meanwhile.get();
      }
      if (part.size() != piece.offset()) {
        return refused(UploadFault.WRONG_OFFSET);
      }
      long left = upload.size() - piece.offset();
      Optional<Refusal.BadUpload> noRoom =
          space.refusalOfPiece(Math.min(left, piece.length().orElse(left)));
      if (noRoom.isPresent()) {
        return Attempt.refused(noRoom.get());
      }
      MessageDigest digest = Sha256.digest();
      if (piece.length().orElse(0) > left || !copy(piece.bytes(), part, left, digest)) {
        remove(upload);
        return refused(UploadFault.MORE_THAN_ANNOUNCED);
      }
      if (piece.digest().filter(said -> !said.is(digest.digest())).isPresent()) {
        part.truncate(piece.offset());
        return refused(UploadFault.DIGEST_MISMATCH);
      }
      part.force(true);
      if (part.size() < upload.size()) {
        return Attempt.done(new UploadProgress(upload, part.size(), Optional.empty()));
      }
      return finish(upload);
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "an upload broke off", broken);
    }
  }

  /** The answer where somebody else finished it before it was our turn. */
  private Optional<Attempt<UploadProgress>> meanwhile(Upload upload) throws IOException {
    Optional<Upload> now = uploads.find(upload.id());
    if (now.isPresent() && now.get().kept().isEmpty()) {
      return Optional.empty();
    }
    parts.remove(upload.id());
    return Optional.of(
        now.flatMap(this::kept).map(Attempt::done).orElseGet(() -> gone(upload.id())));
  }

  private static <T> Attempt<T> gone(UploadId id) {
    return Attempt.refused(new Refusal.NotFound("upload", id.toString()));
  }

  private Attempt<UploadProgress> finish(Upload upload) throws IOException {
    return keeping
        .keep(upload)
        .map(
            document ->
                new UploadProgress(
                    document.isPresent() ? upload : uploads.find(upload.id()).orElse(upload),
                    upload.size(),
                    document));
  }

  /** False when more comes than was announced. */
  private static boolean copy(InputStream from, FileChannel to, long most, MessageDigest digest)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long left = most;
    for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
      if (read > left) {
        return false;
      }
      ByteBuffer buffer = ByteBuffer.wrap(piece, 0, read);
      while (buffer.hasRemaining()) {
        to.write(buffer);
      }
      digest.update(piece, 0, read);
      left -= read;
    }
    return true;
  }

  private Attempt<Upload> find(Actor actor, ProjectId project, UploadId id) {
    return ProjectAccess.changeable(actor, project, findProject::find)
        .then(
            found ->
                uploads
                    .find(id)
                    .filter(upload -> upload.project().equals(found.id()))
                    .map(Attempt::done)
                    .orElseGet(() -> gone(id)));
  }

  private long size(Upload upload) {
    try {
      return parts.size(upload.id());
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "the folder of uploads", broken);
    }
  }

  private void remove(Upload upload) {
    try {
      uploads.remove(upload.id());
      parts.remove(upload.id());
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "the folder of uploads", broken);
    }
  }

  private static <T> Attempt<T> refused(UploadFault fault) {
    return Attempt.refused(new Refusal.BadUpload(fault));
  }
}
