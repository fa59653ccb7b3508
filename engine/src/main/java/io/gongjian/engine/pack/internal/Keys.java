package io.gongjian.engine.pack.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something with named values, wherever each of them stands. */
@FunctionalInterface
interface Keys {

  Optional<Entry> get(String key);

  default Optional<String> text(String key) {
    return get(key).flatMap(Entry::text);
  }

  default Optional<BigDecimal> number(String key) {
    return get(key).flatMap(Entry::number);
  }

  /** A count; empty when it is none. */
  default Optional<Integer> count(String key) {
    return number(key)
        .filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(BigDecimal::intValue);
  }

  default List<Entry> items(String key) {
    return get(key).map(Entry::items).orElse(List.of());
  }

  default boolean has(String key) {
    return get(key).isPresent();
  }
}
