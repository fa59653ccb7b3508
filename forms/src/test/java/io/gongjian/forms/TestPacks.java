package io.gongjian.forms;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packs of the engine's tests, as they are or with one file changed. */
public final class TestPacks {

  public static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  public static final MatterId PERMIT = new MatterId("building_permit");
  public static final MatterId ROAD = new MatterId("road_digging");
  public static final Path FOLDER = Path.of("../engine/src/test/resources/packs");

  private static final Pack PROVINCE = load(files());

  private TestPacks() {}

  public static Pack province() {
    return PROVINCE;
  }

  /** The province with other text in one file. */
  public static Pack provinceWith(String file, String find, String with) {
    Map<String, byte[]> files = files();
    String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    if (!before.contains(find)) {
      throw new IllegalArgumentException("nothing to change [" + find + "]");
    }
    files.put(file, before.replace(find, with).getBytes(StandardCharsets.UTF_8));
    return load(files);
  }

  /** The province, whose permit a project may apply for again and again. */
  public static Pack provinceAllowingSeveral() {
    Map<String, byte[]> files = files();
    for (String matter : List.of("building_permit", "fire_review")) {
      files.computeIfPresent(
          "matters/" + matter + "/matter.yaml",
          (name, bytes) ->
              (new String(bytes, StandardCharsets.UTF_8).stripTrailing() + "\nseveral: true\n")
                  .getBytes(StandardCharsets.UTF_8));
    }
    return load(files);
  }

  /** The province with one more file. */
  public static Pack provinceAnd(String file, String text) {
    Map<String, byte[]> files = files();
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return load(files);
  }

  /** A file of the tests of forms. */
  public static String text(String name) {
    try (InputStream in = TestPacks.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file [" + name + "]");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }

  public static Map<String, byte[]> files() {
    PackFiles valid = PackFiles.read(FOLDER.resolve("test-valid/test_province"));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  public static Pack load(Map<String, byte[]> files) {
    PackLoading loading =
        new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
    return loading
        .pack()
        .orElseThrow(() -> new IllegalStateException("not loaded " + loading.faults()));
  }
}
