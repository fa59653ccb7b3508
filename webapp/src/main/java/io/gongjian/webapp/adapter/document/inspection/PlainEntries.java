package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The entries of an archive of files: documents, pictures, and what systems leave beside them. */
final class PlainEntries implements Entries {

  private static final String[] PICTURES_IN_SMALL = {
    "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db"
  };
  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
  private static final String LOOK_OF_A_FOLDER = "desktop.ini";

  private final LookInto nested;

  PlainEntries(LookInto nested) {
    this.nested = nested;
  }

  @Override
  public void look(String name, byte[] head, InputStream whole) throws IOException {
    if (Signatures.isArchive(head)) {
      if (!Signatures.begins(head, Signatures.ZIP) || !nested.look(whole).isOneFile()) {
        throw new Misfit(UploadFault.ARCHIVE_NESTED);
      }
      return;
    }
    if (Signatures.begins(head, Signatures.OLE)
        && RunningKinds.isLeftBehind(name, PICTURES_IN_SMALL)) {
      return;
    }
    boolean leadsElsewhere =
        RunningKinds.isLeftBehind(name, LOOK_OF_A_FOLDER) && leadsElsewhere(head);
    if (leadsElsewhere || Signatures.isProgram(head)) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
    if (TABLES.contains(RunningKinds.ending(name))) {
      TableText.check(whole);
    }
  }

  /** Windows fetches the picture of a folder from wherever its note says. */
  private static boolean leadsElsewhere(byte[] note) {
    String text =
        new String(note, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    return text.contains("\\\\") || text.contains("//");
  }
}
