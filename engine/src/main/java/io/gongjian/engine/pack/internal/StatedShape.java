package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Shape;
import java.util.Optional;

/**
 * What a pack states of the values of an element or of a field.
 *
 * @param declared the shape of the fact or element that a field is; empty for what declares itself
 * @param isElement false for a field of a form, which is written as JSON Schema
 */
record StatedShape(Keys keys, Entry at, Optional<Shape> declared, boolean isElement) {

  static StatedShape element(Entry element) {
    return new StatedShape(element::get, element, Optional.empty(), true);
  }

  static StatedShape field(Keys keys, Entry at, Optional<Shape> declared) {
    return new StatedShape(keys, at, declared, false);
  }

  /** How many items it states. */
  FieldExtent count() {
    return new FieldExtent(keys.count("minItems").orElse(0), keys.count("maxItems"));
  }

  /** How many items it states, no more than {@code most} where it says nothing. */
  FieldExtent count(int most) {
    return new FieldExtent(
        keys.count("minItems").orElse(0), Optional.of(keys.count("maxItems").orElse(most)));
  }
}
