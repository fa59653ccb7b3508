package io.gongjian.rules.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackSource;
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
 * A pack of the engine's tests whose rules or scenarios a change breaks; the engine says the form.
 */
record BrokenPack(String name, JsonNode patch) {

  private static final String PROVINCE = "test_province";
  private static final Path FOLDER = Path.of("../engine/src/test/resources/packs");

  static List<BrokenPack> all() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
      List<BrokenPack> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        Object loaded =
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        all.add(
            new BrokenPack(file.getFileName().toString(), new ObjectMapper().valueToTree(loaded)));
      }
      return all.stream().filter(BrokenPack::isOfRules).toList();
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }

  static PackSource valid() {
    return new PackSource(PackFiles.of(PROVINCE, files(PROVINCE)), Optional.empty());
  }

  private boolean isOfRules() {
    return code().code().startsWith("P04") || code().code().startsWith("P05");
  }

  FaultCode code() {
    return FaultCode.valueOf(patch.at("/expect/code").asText());
  }

  /** Where the fault is: pack, file and line. */
  String place() {
    return patch.at("/expect/file").asText() + ":" + patch.at("/expect/line").asText();
  }

  /** What the message must name. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    patch.at("/expect/names").forEach(name -> names.add(name.asText()));
    return names;
  }

  /** The files of the broken pack and of the one below. */
  PackSource source() {
    String check = patch.path("check").asText();
    Optional<PackFiles> base =
        check.equals(PROVINCE) ? Optional.empty() : Optional.of(changed(PROVINCE));
    return new PackSource(changed(check), base);
  }

  private PackFiles changed(String pack) {
    Map<String, byte[]> files = files(pack);
    for (JsonNode edit : patch.path("change")) {
      String file = edit.path("file").asText();
      if (!file.startsWith(pack + "/")) {
        continue;
      }
      String path = file.substring(pack.length() + 1);
      String before = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
      String after =
          edit.has("text")
              ? edit.path("text").asText()
              : before.replace(edit.path("find").asText(), edit.path("with").asText());
      if (after.equals(before)) {
        throw new IllegalStateException("nothing to change [" + edit + "]");
      }
      files.put(path, after.getBytes(StandardCharsets.UTF_8));
    }
    return PackFiles.of(pack, files);
  }

  private static Map<String, byte[]> files(String pack) {
    PackFiles valid = PackFiles.read(FOLDER.resolve("test-valid").resolve(pack));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  @Override
  public String toString() {
    return name + ": " + patch.path("title").asText();
  }
}
