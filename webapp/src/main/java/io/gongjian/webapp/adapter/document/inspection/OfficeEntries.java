package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office file. Those that are XML are read as such, from end to end. */
final class OfficeEntries implements Entries {

  private static final int HEAD = 64 * 1024;
  private static final String OLD_DRAWING = ".vml";

  private final XmlEvents events;
  private final LookInto nested;
  private final PackageTypes types = new PackageTypes();

  OfficeEntries(Spent spent, LookInto nested) {
    this.events = new XmlEvents(spent);
    this.nested = nested;
  }

  /** Reads the types of the parts, before any of them is looked at. */
  void readTypes(InputStream part) throws IOException {
    byte[] head = part.readNBytes(HEAD);
    try {
      events.read(new SequenceInputStream(new ByteArrayInputStream(head), part), types);
    } catch (XMLStreamException broken) {
      String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
      throw new Misfit(PackageTypes.isRunning(text) ? UploadFault.MACRO : UploadFault.DAMAGED);
    }
  }

  /** What a file with these parts is. */
  ArchiveKind kind(Set<String> names) {
    return types.kind(names);
  }

  @Override
  public void look(String name, byte[] head, InputStream whole) throws IOException {
    if (name.equals(PackageTypes.PART) || head.length == 0) {
      return;
    }
    if (Signatures.isArchive(head) && !isPackedPicture(name)) {
      if (!Signatures.begins(head, Signatures.ZIP) || !nested.look(whole).isOffice()) {
        throw new Misfit(UploadFault.ARCHIVE_NESTED);
      }
    } else if (isXml(name)) {
      // Office writes old drawings that are not well-formed, and nothing else.
      if (!isReadToEnd(whole) && !name.endsWith(OLD_DRAWING)) {
        throw new Misfit(UploadFault.DAMAGED);
      }
    } else {
      // What only begins like XML may be a picture or a font.
      if (beginsLikeXml(head) && isReadToEnd(whole)) {
        return;
      }
      if (Signatures.isProgram(head)) {
        throw new Misfit(UploadFault.ARCHIVE_FORBIDDEN_ENTRY);
      }
    }
  }

  /** False where a part is not well-formed. */
  private boolean isReadToEnd(InputStream whole) {
    OfficePart part = new OfficePart();
    try {
      events.read(whole, part);
      part.isRead();
      return true;
    } catch (XMLStreamException broken) {
      return false;
    }
  }

  /** By its name or by its type: a program may go by each of them. */
  private boolean isXml(String name) {
    String ending = RunningKinds.ending(name);
    return ending.equals("xml")
        || ending.equals("rels")
        || name.endsWith(OLD_DRAWING)
        || RunningKinds.isDrawnByMarkup(name)
        || types.isXml(name);
  }

  /** Pictures of Windows in packed form are packed like archives. */
  private static boolean isPackedPicture(String name) {
    String ending = RunningKinds.ending(name);
    return ending.equals("emz") || ending.equals("wmz");
  }

  private static boolean beginsLikeXml(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .replace("\0", "")
            .stripLeading();
    return start.startsWith("<");
  }
}
