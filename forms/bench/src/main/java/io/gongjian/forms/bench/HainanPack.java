package io.gongjian.forms.bench;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pack of Hainan, as it is or with other forms. */
final class HainanPack {

  private HainanPack() {}

  static PackFiles files() {
    Path root = Path.of(System.getProperty("gongjian.root", "."));
    return PackFiles.read(root.resolve("packs/hainan"));
  }

  static Pack load() {
    return load(files());
  }

  /** Its matters and rules with {@code forms} in the place of its own forms. */
  static Pack with(Map<String, String> forms) {
    PackFiles own = files();
    Map<String, byte[]> files = new TreeMap<>();
    for (String path : own.paths()) {
      byte[] content = own.find(path).orElseThrow();
      if (!isOfForms(path, content)) {
        files.put(path, content);
      }
    }
    forms.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return load(PackFiles.of("hainan", files));
  }

  private static boolean isOfForms(String path, byte[] content) {
    return path.endsWith("form.schema.json")
        || path.startsWith("elements")
        || path.contains("scenarios/")
        || (path.contains("tables/")
            && new String(content, StandardCharsets.UTF_8).contains("\ndecides: field"));
  }

  private static Pack load(PackFiles files) {
    PackLoading loading = new PackLoader().load(files, Optional.empty());
    return loading
        .pack()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "not loaded "
                        + loading.faults().stream().filter(PackFault::isError).limit(5).toList()));
  }
}
