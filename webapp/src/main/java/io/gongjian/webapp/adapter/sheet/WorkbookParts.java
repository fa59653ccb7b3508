package io.gongjian.webapp.adapter.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook (ECMA-376), found by their relationships, whatever they are called. Where
 * a part is missing that a workbook can do without, there is none.
 */
final class WorkbookParts implements AutoCloseable {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final int MOST_RELATIONSHIPS = 1_000;

  private final ZipFile zip;
  private final String workbook;
  private final List<Relationship> relationships;

  private record Relationship(String id, String type, String target) {}

  WorkbookParts(Path file) throws IOException, XMLStreamException {
    this.zip = new ZipFile(file.toFile());
    try {
      this.workbook =
          relationships("").stream()
              .filter(one -> one.type().endsWith("/officeDocument"))
              .map(Relationship::target)
              .findFirst()
              .orElse(WORKBOOK);
      this.relationships = relationships(workbook);
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      zip.close();
      throw broken;
    }
  }

  /** The workbook itself. */
  XmlPart workbook() throws IOException, XMLStreamException {
    return part(workbook).orElseThrow(() -> new XMLStreamException("no workbook"));
  }

  /** The part that the workbook relates to by an id. */
  Optional<XmlPart> byId(String id) throws IOException, XMLStreamException {
    Optional<String> target =
        relationships.stream()
            .filter(one -> one.id().equals(id))
            .map(Relationship::target)
            .findFirst();
    return target.isPresent() ? part(target.get()) : Optional.empty();
  }

  /** The part that the workbook relates to as a kind, such as {@code styles}. */
  Optional<XmlPart> ofKind(String kind) throws IOException, XMLStreamException {
    Optional<String> target =
        relationships.stream()
            .filter(one -> one.type().endsWith("/" + kind))
            .map(Relationship::target)
            .findFirst();
    return part(target.orElse("xl/" + kind + ".xml"));
  }

  private Optional<XmlPart> part(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    InputStream content = zip.getInputStream(entry);
    return Optional.of(new XmlPart(content));
  }

  private List<Relationship> relationships(String of) throws IOException, XMLStreamException {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    Optional<XmlPart> part = part(folder + "_rels/" + of.substring(slash) + ".rels");
    List<Relationship> found = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlPart xml = part.get()) {
        while (xml.nextElement()) {
          if (xml.is("Relationship")) {
            if (found.size() >= MOST_RELATIONSHIPS) {
              throw new TooMuch();
            }
            String target = resolved(folder, xml.attribute("Target").orElse(""));
            found.add(
                new Relationship(
                    xml.attribute("Id").orElse(""), xml.attribute("Type").orElse(""), target));
          }
        }
      }
    }
    return found;
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/")
        ? target.substring(1)
        : Path.of("/" + folder + target).normalize().toString().substring(1).replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
