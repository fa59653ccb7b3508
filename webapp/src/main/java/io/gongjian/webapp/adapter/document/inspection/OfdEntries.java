package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** The entries of an OFD document (GB/T 33190): its pages are XML, without a document type. */
final class OfdEntries implements Entries {

  private final XmlEvents events;

  OfdEntries(Spent spent) {
    this.events = new XmlEvents(spent);
  }

  @Override
  public void look(String name, byte[] head, InputStream whole) throws IOException {
    if (Signatures.isArchive(head)) {
      throw new Misfit(UploadFault.ARCHIVE_NESTED);
    }
    if (name.endsWith(".xml") && head.length > 0) {
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
