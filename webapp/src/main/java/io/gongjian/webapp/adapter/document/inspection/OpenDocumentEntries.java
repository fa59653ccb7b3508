package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The entries of an OpenDocument file, as a document in an archive may be one. */
final class OpenDocumentEntries implements Entries {

  /** What every such file has. */
  static final Set<String> PARTS = Set.of("mimetype", "content.xml", "meta-inf/manifest.xml");

  private static final List<String> OF_MACROS = List.of("basic/", "scripts/", "dialogs/");

  private final XmlEvents events;

  OpenDocumentEntries(Spent spent) {
    this.events = new XmlEvents(spent);
  }

  @Override
  public void look(String name, byte[] head, InputStream whole) throws IOException {
    if (head.length == 0) {
      return;
    }
    if (OF_MACROS.stream().anyMatch(name::startsWith)) {
      throw new Misfit(UploadFault.MACRO);
    }
    if (Signatures.isArchive(head)) {
      throw new Misfit(UploadFault.ARCHIVE_NESTED);
    }
    if (name.endsWith(".xml") || name.endsWith(".rdf")) {
      try {
        events.read(whole, new OfficePart());
      } catch (XMLStreamException broken) {
        throw new Misfit(UploadFault.DAMAGED);
      }
    } else if (Signatures.isProgram(head)) {
      throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
    }
  }
}
