package io.gongjian.webapp.command;

import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which packs a command is about: those of a folder, or the one that is named. */
record AskedPacks(PacksFolder folder, List<String> names) {

  private static final String HEAD = "pack.yaml";

  /**
   * Finds them.
   *
   * @param pack the folder of a pack, or its id within {@code folder}; null for all of it
   */
  static AskedPacks of(PackLoader loader, Path folder, @Nullable String pack) {
    if (pack == null) {
      if (!Files.isDirectory(folder)) {
        throw new CannotAnswer("没有这个文件夹: " + folder, "there is no such folder: " + folder);
      }
      PacksFolder packs = new PacksFolder(folder, loader);
      return new AskedPacks(packs, packs.names());
    }
    Path named = Path.of(pack);
    Path place =
        Files.isDirectory(named) ? named.toAbsolutePath().normalize() : folder.resolve(pack);
    Path parent = place.getParent();
    Path name = place.getFileName();
    if (parent == null || name == null || !Files.isRegularFile(place.resolve(HEAD))) {
      throw new CannotAnswer("没有这个政策包: " + pack, "there is no such pack: " + pack);
    }
    return new AskedPacks(new PacksFolder(parent, loader), List.of(name.toString()));
  }
}
