package io.gongjian.engine.form;

import java.util.Optional;

/** How many characters, choices or rows there may be. */
public record Extent(int least, Optional<Integer> most) {

  /** Any number of them. */
  public static final Extent ANY = new Extent(0, Optional.empty());

  public static Extent of(int least, int most) {
    return new Extent(least, Optional.of(most));
  }

  /** The counts that are in both. */
  public Extent meet(Extent other) {
    Optional<Integer> fewer =
        most.isEmpty()
            ? other.most
            : Optional.of(Math.min(most.get(), other.most.orElse(most.get())));
    return new Extent(Math.max(least, other.least), fewer);
  }

  public boolean isEmpty() {
    return most.map(count -> count < least).orElse(false);
  }
}
