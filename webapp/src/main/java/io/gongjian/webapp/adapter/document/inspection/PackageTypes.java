package io.gongjian.webapp.adapter.document.inspection;

import io.gongjian.engine.refusal.UploadFault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code [Content_Types].xml} says of the parts of an Office file (ECMA-376 part 2). */
final class PackageTypes implements XmlEvents.Reader {

  static final String PART = "[content_types].xml";

  private static final List<String> RUNNING =
      List.of("macroenabled", "macrosheet", "vbaproject", "vbadata", "activex");

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  /** How the types of the first parts of all other Office files end. */
  private static final List<String> OTHERS =
      List.of(
          "template.main+xml",
          "presentation.main+xml",
          "slideshow.main+xml",
          "vnd.ms-visio.drawing.main+xml",
          "vnd.ms-visio.stencil.main+xml");

  private static final String DOCUMENT_FOLDER = "word/";
  private static final String WORKBOOK_FOLDER = "xl/";
  private static final int MOST = 20_000;

  private final OfficePart part = new OfficePart();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byEnding = new HashMap<>();

  /** What is wrong with a type. */
  static Optional<UploadFault> fault(String type) {
    return isRunning(type) ? Optional.of(UploadFault.MACRO) : Optional.empty();
  }

  /** True where a text names a type of a part that runs. */
  static boolean isRunning(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return RUNNING.stream().anyMatch(plain::contains);
  }

  @Override
  public void begins(String name, XmlEvents.Attributes attributes) {
    part.begins(name, attributes);
    String type = attributes.named("ContentType").orElse("").strip().toLowerCase(Locale.ROOT);
    if (name.equals("Override")) {
      String of = attributes.named("PartName").orElse("").toLowerCase(Locale.ROOT);
      byName.put(of.startsWith("/") ? of.substring(1) : of, type);
    } else if (name.equals("Default")) {
      byEnding.put(attributes.named("Extension").orElse("").toLowerCase(Locale.ROOT), type);
    }
    if (byName.size() + byEnding.size() > MOST) {
      throw new Misfit(UploadFault.TOO_COMPLEX);
    }
  }

  @Override
  public boolean listens() {
    return part.listens();
  }

  @Override
  public void says(String text) {
    part.says(text);
  }

  @Override
  public void ends(String name) {
    part.ends(name);
  }

  /** True for a part that a program reads as XML; the name in lower case. */
  boolean isXml(String name) {
    String type = type(name);
    return type.endsWith("xml") || type.endsWith("vmldrawing");
  }

  /**
   * What a file with these parts is: as the types tell, and where they name no first part, as its
   * folders do.
   */
  ArchiveKind kind(Set<String> names) {
    Set<ArchiveKind> found = new TreeSet<>();
    names.forEach(name -> kind(type(name)).ifPresent(found::add));
    if (found.size() == 1) {
      return found.iterator().next();
    }
    if (!found.isEmpty()) {
      return ArchiveKind.OTHER_OFFICE;
    }
    if (names.stream().anyMatch(name -> isDirectlyIn(DOCUMENT_FOLDER, name))) {
      return ArchiveKind.DOCX;
    }
    return names.stream().anyMatch(name -> isDirectlyIn(WORKBOOK_FOLDER, name))
        ? ArchiveKind.XLSX
        : ArchiveKind.PLAIN;
  }

  private static Optional<ArchiveKind> kind(String type) {
    if (type.equals(DOCUMENT)) {
      return Optional.of(ArchiveKind.DOCX);
    }
    if (type.equals(WORKBOOK)) {
      return Optional.of(ArchiveKind.XLSX);
    }
    return OTHERS.stream().anyMatch(type::endsWith)
        ? Optional.of(ArchiveKind.OTHER_OFFICE)
        : Optional.empty();
  }

  private static boolean isDirectlyIn(String folder, String name) {
    return name.startsWith(folder)
        && name.endsWith(".xml")
        && name.indexOf('/', folder.length()) < 0;
  }

  private String type(String name) {
    String ending = RunningKinds.ending(name);
    return byName.getOrDefault(name, byEnding.getOrDefault(ending, ""));
  }
}
