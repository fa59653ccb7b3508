package io.gongjian.engine.matter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** How a material is handed in, as far as rules say it. */
public record Delivery(
    Optional<Integer> copies, Optional<Original> original, Optional<Channel> channel) {

  /** Nothing is said. */
  public static final Delivery FREE =
      new Delivery(Optional.empty(), Optional.empty(), Optional.empty());

  /** What is handed in. */
  public enum Original {
    ORIGINAL,
    COPY,
    ORIGINAL_AND_COPY;

    /** The word used in packs and in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Original and(Original other) {
      return this == other ? this : ORIGINAL_AND_COPY;
    }
  }

  /** On which way it comes. */
  public enum Channel {
    ELECTRONIC,
    PAPER,
    /** As the applicant likes. */
    EITHER,
    BOTH;

    /** The word used in packs and in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Channel and(Channel other) {
      if (this == other || other == EITHER) {
        return this;
      }
      return this == EITHER ? other : BOTH;
    }
  }

  /** What satisfies both: the more copies, the original and a copy, both ways. */
  public Delivery and(Delivery other) {
    return new Delivery(
        both(copies, other.copies, Math::max),
        both(original, other.original, Original::and),
        both(channel, other.channel, Channel::and));
  }

  private static <T> Optional<T> both(Optional<T> one, Optional<T> other, BinaryOperator<T> how) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(how.apply(one.get(), other.get()))
        : one.or(() -> other);
  }

  public boolean isFree() {
    return equals(FREE);
  }

  /** As the API shows it; null for what is not said. */
  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("copies", copies.orElse(null));
    tree.put("original", original.map(Original::word).orElse(null));
    tree.put("channel", channel.map(Channel::word).orElse(null));
    return tree;
  }

  /** Reads what {@link #tree()} shows; nothing is said where there is no tree. */
  public static Delivery of(@Nullable Map<?, ?> tree) {
    if (tree == null) {
      return FREE;
    }
    return new Delivery(
        Optional.ofNullable(tree.get("copies")).map(number -> Integer.valueOf(number.toString())),
        Optional.ofNullable(tree.get("original"))
            .map(word -> Original.valueOf(word.toString().toUpperCase(Locale.ROOT))),
        Optional.ofNullable(tree.get("channel"))
            .map(word -> Channel.valueOf(word.toString().toUpperCase(Locale.ROOT))));
  }
}
