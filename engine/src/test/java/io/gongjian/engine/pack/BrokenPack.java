package io.gongjian.engine.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A valid pack with one change that breaks it, and the fault that must be told.
 *
 * @param check the pack that is checked
 * @param change edits of files: {@code find} and {@code with}, the whole {@code text}, or {@code
 *     delete}
 */
record BrokenPack(
    String name,
    String title,
    String check,
    JsonNode change,
    FaultCode code,
    String file,
    int line,
    List<String> names) {

  static final Path FOLDER = Path.of("src/test/resources/packs");

  static List<BrokenPack> all() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      List<BrokenPack> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(read(file));
      }
      return all;
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }

  private static BrokenPack read(Path file) throws IOException {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    JsonNode patch = new ObjectMapper().valueToTree(loaded);
    JsonNode expect = patch.path("expect");
    List<String> names = new ArrayList<>();
    expect.path("names").forEach(name -> names.add(name.asText()));
    return new BrokenPack(
        file.getFileName().toString().replace(".yaml", ""),
        patch.path("title").asText(),
        patch.path("check").asText(),
        patch.path("change"),
        FaultCode.valueOf(expect.path("code").asText()),
        expect.path("file").asText(),
        expect.path("line").asInt(-1),
        names);
  }

  /** The files of the broken pack and of the one below. */
  PackSource source() {
    Map<String, byte[]> province = files("test_province");
    if (check.equals("test_province")) {
      return new PackSource(PackFiles.of(check, province), Optional.empty());
    }
    return new PackSource(
        PackFiles.of(check, files(check)), Optional.of(PackFiles.of("test_province", province)));
  }

  private Map<String, byte[]> files(String pack) {
    Map<String, byte[]> files = new TreeMap<>();
    PackFiles valid = PackFiles.read(FOLDER.resolve("test-valid").resolve(pack));
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    for (JsonNode edit : change) {
      String path = edit.path("file").asText();
      if (path.startsWith(pack + "/")) {
        apply(edit, path.substring(pack.length() + 1), files);
      }
    }
    return files;
  }

  private static void apply(JsonNode edit, String path, Map<String, byte[]> files) {
    if (edit.has("delete")) {
      files.remove(path);
    } else if (edit.has("text")) {
      files.put(path, edit.path("text").asText().getBytes(StandardCharsets.UTF_8));
    } else {
      byte[] bytes = files.getOrDefault(path, new byte[0]);
      String before = new String(bytes, StandardCharsets.UTF_8);
      String after = before.replace(edit.path("find").asText(), edit.path("with").asText());
      if (after.equals(before)) {
        throw new IllegalStateException("nothing to change [" + edit + "]");
      }
      files.put(path, after.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** True when loading alone cannot find the fault: it takes the rules or the merging of forms. */
  boolean needsMoreThanLoading() {
    return code.code().startsWith("P04")
        || code.code().startsWith("P05")
        || code.code().startsWith("P063");
  }

  @Override
  public String toString() {
    return name + ": " + title;
  }
}
