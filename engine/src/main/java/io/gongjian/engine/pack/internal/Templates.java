package io.gongjian.engine.pack.internal;

import io.gongjian.engine.matter.MaterialTemplate;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The Office files that materials of a pack name as their templates. */
final class Templates {

  private static final String FOLDER = "templates/";
  private static final String KEY = "template";
  private static final int LARGEST = 512 * 1024;
  private static final int MOST_PARTS = 500;
  private static final int KILOBYTE = 1024;
  private static final Map<String, String> MAIN_PARTS =
      Map.of("docx", "word/document.xml", "xlsx", "xl/workbook.xml");

  private final Map<String, PackFiles> packs = new HashMap<>();

  Templates(PackSource source) {
    source.below().forEach(below -> packs.put(below.name(), below));
    packs.put(source.own().name(), source.own());
  }

  /** True where a template may stand. */
  static boolean isPlace(String path) {
    return path.startsWith(FOLDER) && MAIN_PARTS.containsKey(ending(path));
  }

  List<PackFault> check(Content content) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry material : content.items(FileKind.MATERIALS, "materials")) {
      material.text(KEY).ifPresent(path -> fault(material, path).ifPresent(faults::add));
    }
    return faults;
  }

  private Optional<PackFault> fault(Entry material, String path) {
    Optional<byte[]> found = find(material, path);
    Entry at = material.near(KEY);
    if (found.isEmpty()) {
      return Optional.of(at.fault(FaultCode.UNKNOWN_TEMPLATE, path));
    }
    int size = found.get().length;
    if (size > LARGEST) {
      String kilobytes = String.valueOf((size + KILOBYTE - 1) / KILOBYTE);
      return Optional.of(
          at.fault(
              FaultCode.TEMPLATE_TOO_LARGE, path, kilobytes, String.valueOf(LARGEST / KILOBYTE)));
    }
    return isOffice(found.get(), ending(path))
        ? Optional.empty()
        : Optional.of(at.fault(FaultCode.TEMPLATE_NOT_OFFICE, path));
  }

  /** The template of a material in which no fault was found. */
  Optional<MaterialTemplate> of(Entry material) {
    return material
        .text(KEY)
        .map(
            path ->
                new MaterialTemplate(
                    path.substring(FOLDER.length()), find(material, path).orElseThrow()));
  }

  private Optional<byte[]> find(Entry material, String path) {
    return Optional.ofNullable(packs.get(material.file().pack())).flatMap(pack -> pack.find(path));
  }

  /** Only the names of the parts are read: none is unpacked further than to find the next. */
  private static boolean isOffice(byte[] bytes, String ending) {
    Set<String> parts = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (!parts.add(name) || parts.size() > MOST_PARTS || name.endsWith(".bin")) {
          return false;
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      return false;
    }
    return parts.contains("[content_types].xml")
        && parts.contains(MAIN_PARTS.getOrDefault(ending, ""));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
