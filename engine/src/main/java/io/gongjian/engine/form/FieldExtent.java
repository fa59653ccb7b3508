package io.gongjian.engine.form;

import java.util.Optional;

/** How many characters, choices or rows there may be. */
public record FieldExtent(int least, Optional<Integer> most) {

  /** Any number of them. */
  public static final FieldExtent ANY = new FieldExtent(0, Optional.empty());

  public static FieldExtent of(int least, int most) {
    return new FieldExtent(least, Optional.of(most));
  }

  /** The counts that are in both. */
  public FieldExtent meet(FieldExtent other) {
    Optional<Integer> fewer =
        most.isEmpty()
            ? other.most
            : Optional.of(Math.min(most.get(), other.most.orElse(most.get())));
    return new FieldExtent(Math.max(least, other.least), fewer);
  }

  public boolean isEmpty() {
    return most.map(count -> count < least).orElse(false);
  }
}
