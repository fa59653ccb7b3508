package io.gongjian.webapp.adapter.document.inspection;

import java.io.IOException;
import java.io.InputStream;

/** How the entries of one kind of archive are looked at; each ends with a {@link Misfit}. */
@FunctionalInterface
interface Entries {

  /**
   * Looks at an entry.
   *
   * @param name its whole name in lower case
   * @param head its first bytes
   * @param whole all its bytes; what is left of them is read by the caller
   */
  void look(String name, byte[] head, InputStream whole) throws IOException;

  /** Looks into an archive that is an entry, and tells what it is. */
  @FunctionalInterface
  interface LookInto {
    ArchiveKind look(InputStream archive) throws IOException;
  }
}
