package io.gongjian.webapp.rest;

import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON object that a request brings. */
public final class JsonBody {

  /** How many bytes a request may bring. */
  public static final int LARGEST = 1024 * 1024;

  private static final int MOST_NAMED = 100;

  private final Map<String, @Nullable Object> members;

  private JsonBody(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /**
   * Reads the whole request.
   *
   * @param known the members it may have
   * @throws ProblemException when it is too large, not JSON, no object, or has other members
   */
  public static JsonBody read(InputStream stream, Set<String> known) {
    Object tree = tree(text(bytes(stream)));
    if (!(tree instanceof Map<?, ?> object)) {
      throw new ProblemException(malformed(1, 1, "{ … }"));
    }
    List<InputFault> faults = new ArrayList<>();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          members.put(name, value);
          if (!known.contains(name)) {
            faults.add(new InputFault(shortened(name), shown(value), Kind.NOT_EXPECTED));
          }
        });
    faults.addAll(tooManyDigits(members));
    refuse(faults);
    return new JsonBody(members);
  }

  private static List<InputFault> tooManyDigits(Map<String, @Nullable Object> members) {
    return NumberBounds.allOutside(members).stream()
        .limit(MOST_NAMED)
        .map(
            path ->
                new InputFault(
                    path.stream().map(JsonBody::step).collect(Collectors.joining("/")),
                    shown(found(members, path)),
                    Kind.TOO_MANY_DIGITS))
        .toList();
  }

  private static @Nullable Object found(Object tree, List<Object> path) {
    @Nullable Object found = tree;
    for (Object step : path) {
      found =
          found instanceof Map<?, ?> map
              ? map.get(step)
              : found instanceof List<?> list && step instanceof Integer at ? list.get(at) : null;
    }
    return found;
  }

  /** A step of a JSON pointer (RFC 6901). */
  private static String step(Object step) {
    return shortened(step.toString().replace("~", "~0").replace("/", "~1"));
  }

  /** A text; empty where it is missing or null. */
  public Optional<String> text(String name) {
    Object value = members.get(name);
    if (value != null && !(value instanceof String)) {
      refuse(List.of(new InputFault(name, shown(value), Kind.MALFORMED)));
    }
    return Optional.ofNullable((String) value);
  }

  /** A whole number; empty where it is missing or null. */
  public Optional<Long> number(String name) {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Integer || value instanceof Long) {
      return Optional.of(((Number) value).longValue());
    }
    throw bad(new InputFault(name, shown(value), Kind.MALFORMED));
  }

  /** An object; empty where it is missing or null. */
  public Map<String, @Nullable Object> object(String name) {
    Object value = members.get(name);
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> object)) {
      throw bad(new InputFault(name, shown(value), Kind.MALFORMED));
    }
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    object.forEach((key, item) -> found.put(String.valueOf(key), item));
    return Collections.unmodifiableMap(found);
  }

  /** A list of texts; empty where it is missing or null. */
  public List<String> texts(String name) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw bad(new InputFault(name, shown(value), Kind.MALFORMED));
  }

  /**
   * The whole request as a text.
   *
   * @throws ProblemException when it is too large or not UTF-8
   */
  public static String whole(InputStream stream) {
    return text(bytes(stream));
  }

  private static byte[] bytes(InputStream stream) {
    try {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ProblemException(tooLarge());
      }
      return bytes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Problem tooLarge() {
    return Problem.of(ProblemCode.TOO_LARGE).about(String.valueOf(LARGEST));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new ProblemException(malformed(1, 1, "UTF-8"));
    }
  }

  private static @Nullable Object tree(String text) {
    JsonReading reading = JsonReader.read(text);
    if (reading instanceof JsonReading.Malformed malformed) {
      throw new ProblemException(
          malformed(malformed.line(), malformed.column(), malformed.reason()));
    }
    return ((JsonReading.Read) reading).tree();
  }

  private static Problem malformed(int line, int column, String reason) {
    return Problem.of(ProblemCode.MALFORMED_JSON)
        .about(String.valueOf(line), String.valueOf(column))
        .with(
            locale -> {
              Map<String, @Nullable Object> members = new LinkedHashMap<>();
              members.put("line", line);
              members.put("column", column);
              members.put("reason", reason);
              return members;
            });
  }

  private static void refuse(List<InputFault> faults) {
    if (!faults.isEmpty()) {
      throw new ProblemException(RefusalProblem.of(new Refusal.BadInput(faults)));
    }
  }

  private static ProblemException bad(InputFault fault) {
    return new ProblemException(RefusalProblem.of(new Refusal.BadInput(List.of(fault))));
  }

  private static String shown(@Nullable Object value) {
    return shortened(String.valueOf(value));
  }

  private static String shortened(String text) {
    return Excerpt.of(text, 40);
  }
}
