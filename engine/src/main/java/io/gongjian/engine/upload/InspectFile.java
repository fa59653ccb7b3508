package io.gongjian.engine.upload;

import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at a whole file: its type by content, and whether it is safe to keep. */
@FunctionalInterface
public interface InspectFile {

  /**
   * Looks at a file that was handed in under a name.
   *
   * @throws IOException when no answer can be had
   */
  Look look(Path file, String name) throws IOException;

  /**
   * The type, or what is wrong.
   *
   * @param seen what the content is, where that is what is wrong
   */
  record Look(Optional<ContentType> type, Optional<UploadFault> fault, SeenContent seen) {

    /** A file that may be kept. */
    public static Look right(ContentType type, SeenContent seen) {
      return new Look(Optional.of(type), Optional.empty(), seen);
    }

    public static Look wrong(UploadFault fault) {
      return wrong(fault, SeenContent.UNKNOWN);
    }

    public static Look wrong(UploadFault fault, SeenContent seen) {
      return new Look(Optional.empty(), Optional.of(fault), seen);
    }
  }
}
