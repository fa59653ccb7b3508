package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of a file of the demo, which is ours: what is wrong in it is an accident. */
record DemoTree(String file, Map<?, ?> members) {

  /** The whole of a file beside this class. */
  static DemoTree of(String file) {
    try (InputStream stream = DemoTree.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw broken(file);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      if (JsonReader.read(text) instanceof JsonReading.Read read
          && read.tree() instanceof Map<?, ?> tree) {
        return new DemoTree(file, tree);
      }
      throw broken(file);
    } catch (IOException unreadable) {
      throw new EngineException(ErrorCode.UNEXPECTED, file, unreadable);
    }
  }

  String text(String key) {
    return maybe(key).orElseThrow(() -> broken(key));
  }

  Optional<String> maybe(String key) {
    return members.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  int number(String key) {
    if (members.get(key) instanceof Number number) {
      return number.intValue();
    }
    throw broken(key);
  }

  DemoTree object(String key) {
    return members.get(key) instanceof Map<?, ?> tree
        ? new DemoTree(file, tree)
        : new DemoTree(file, Map.of());
  }

  List<DemoTree> objects(String key) {
    return list(key).stream()
        .map(one -> one instanceof Map<?, ?> tree ? new DemoTree(file, tree) : null)
        .map(one -> Optional.ofNullable(one).orElseThrow(() -> broken(key)))
        .toList();
  }

  List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  private List<?> list(String key) {
    return members.get(key) instanceof List<?> list ? list : List.of();
  }

  /** The members by their names. */
  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    members.forEach((key, value) -> values.put(String.valueOf(key), value));
    return values;
  }

  EngineException broken() {
    return broken(String.valueOf(members));
  }

  private static EngineException broken(String what) {
    return new EngineException(ErrorCode.UNEXPECTED, "a file of the demo [" + what + "]");
  }
}
