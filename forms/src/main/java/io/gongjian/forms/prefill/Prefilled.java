package io.gongjian.forms.prefill;

import io.gongjian.engine.json.JsonText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that a source gave, as a plain value. */
public record Prefilled(Object value, Source source) {

  /** True when {@code other} is the same value, however its numbers are written. */
  public boolean isSame(@Nullable Object other) {
    return same(value, other);
  }

  /** True when both are the same plain value. */
  public static boolean same(@Nullable Object one, @Nullable Object other) {
    boolean plain = one == null || one instanceof String || one instanceof Boolean;
    return Objects.equals(one, other)
        || (!plain && other != null && JsonText.canonical(one).equals(JsonText.canonical(other)));
  }

  /** True when both are the same plain value, or both are none. */
  public static boolean same(Optional<Object> one, Optional<Object> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || same(one.get(), other.orElseThrow()));
  }
}
