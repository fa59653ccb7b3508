package io.gongjian.engine.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes packs into one archive, each in a folder of its name, and reads them back in order. */
final class PackArchive {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackArchive() {}

  static byte[] write(List<PackFiles> packs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (PackFiles pack : packs) {
        for (String path : pack.paths()) {
          ZipEntry entry = new ZipEntry(pack.name() + "/" + path);
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          zip.write(pack.find(path).orElseThrow());
          zip.closeEntry();
        }
      }
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
    return bytes.toByteArray();
  }

  /** Reads within the same bounds as a folder, whatever the archive claims. */
  static List<PackFiles> read(byte[] archive) throws IOException {
    Map<String, GatheredFiles> packs = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        int cut = entry.getName().indexOf('/');
        if (cut < 1) {
          throw new ZipException("no folder [" + entry.getName() + "]");
        }
        packs
            .computeIfAbsent(entry.getName().substring(0, cut), GatheredFiles::new)
            .take(entry.getName().substring(cut + 1), zip);
      }
    }
    return packs.values().stream().map(GatheredFiles::files).toList();
  }
}
