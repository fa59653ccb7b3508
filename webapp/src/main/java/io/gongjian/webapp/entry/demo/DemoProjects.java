package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the demo projects that come with the product. */
final class DemoProjects {

  private static final String FILE = "demo-projects.json";

  private DemoProjects() {}

  static List<DemoProject> read() {
    try (InputStream stream = DemoProjects.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw broken();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      if (JsonReader.read(text) instanceof JsonReading.Read read
          && read.tree() instanceof Map<?, ?> file
          && file.get("projects") instanceof List<?> projects) {
        List<DemoProject> found = new ArrayList<>();
        for (Object project : projects) {
          found.add(project((Map<?, ?>) project));
        }
        return List.copyOf(found);
      }
      throw broken();
    } catch (IOException unreadable) {
      throw new EngineException(ErrorCode.UNEXPECTED, FILE, unreadable);
    }
  }

  private static DemoProject project(Map<?, ?> tree) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    if (tree.get("facts") instanceof Map<?, ?> given) {
      given.forEach((fact, value) -> facts.put(String.valueOf(fact), value));
    }
    return new DemoProject(
        text(tree, "id").orElseThrow(DemoProjects::broken),
        text(tree, "name").orElseThrow(DemoProjects::broken),
        text(tree, "region").orElseThrow(DemoProjects::broken),
        text(tree, "owner").orElseThrow(DemoProjects::broken),
        text(tree, "code"),
        text(tree, "address"),
        text(tree, "date"),
        facts);
  }

  private static Optional<String> text(Map<?, ?> tree, String key) {
    return Optional.ofNullable((String) tree.get(key));
  }

  private static EngineException broken() {
    return new EngineException(ErrorCode.UNEXPECTED, FILE);
  }
}
