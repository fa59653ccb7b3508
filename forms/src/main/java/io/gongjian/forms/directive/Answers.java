package io.gongjian.forms.directive;

import io.gongjian.engine.field.FieldId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in, as plain values: text, number, truth value, list, map. A field that is not
 * named was left alone and takes what is known of the project; one with an empty value was cleared.
 */
public record Answers(Map<FieldId, Optional<Object>> values) {

  /** What a value takes besides its characters. */
  private static final long KEPT = 32;

  /** Nothing was filled in yet. */
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Answers out of a JSON object; names that can be no field are left out. */
  public static Answers of(Map<?, ? extends @Nullable Object> object) {
    Map<FieldId, Optional<Object>> values = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (name instanceof String id && FieldId.isId(id)) {
            values.put(new FieldId(id), Optional.ofNullable(value));
          }
        });
    return new Answers(values);
  }

  /** The value that was filled in; empty when there is none. */
  public Optional<Object> find(FieldId field) {
    return values.getOrDefault(field, Optional.empty());
  }

  /** True when something was filled in, or cleared. */
  public boolean names(FieldId field) {
    return values.containsKey(field);
  }

  /** These answers with one more; an earlier one for the same field gives way. */
  public Answers with(FieldId field, Optional<Object> value) {
    Map<FieldId, Optional<Object>> more = new LinkedHashMap<>(values);
    more.put(field, value);
    return new Answers(more);
  }

  /** How many characters the values have, each counted with what it takes to keep it. */
  public int weight() {
    long weight = 0;
    for (Optional<Object> value : values.values()) {
      weight += value.map(Answers::weight).orElse(KEPT);
    }
    return (int) Math.min(Integer.MAX_VALUE / 2, weight);
  }

  private static long weight(@Nullable Object value) {
    long weight = KEPT;
    if (value instanceof String text) {
      weight += text.length();
    } else if (value instanceof Collection<?> items) {
      for (Object item : items) {
        weight += weight(item);
      }
    } else if (value instanceof Map<?, ?> members) {
      for (Object member : members.values()) {
        weight += weight(member);
      }
    }
    return weight;
  }
}
