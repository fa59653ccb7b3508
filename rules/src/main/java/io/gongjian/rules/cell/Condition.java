package io.gongjian.rules.cell;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cell asks of its column's value. A value that is null is unknown. */
public sealed interface Condition {

  /** Holds whatever the value is, known or not. */
  record Always() implements Condition {
    @Override
    public Truth test(@Nullable Object value) {
      return Truth.HOLDS;
    }
  }

  /** Holds for a value that equals one of these. */
  record OneOf(Set<Object> values) implements Condition {
    public OneOf {
      values = Set.copyOf(values);
    }

    @Override
    public Truth test(@Nullable Object value) {
      return value == null ? Truth.OPEN : holds(values.contains(value));
    }
  }

  /** Holds for a text that equals none of these. */
  record NoneOf(Set<Object> values) implements Condition {
    public NoneOf {
      values = Set.copyOf(values);
    }

    @Override
    public Truth test(@Nullable Object value) {
      return value == null ? Truth.OPEN : holds(!values.contains(value));
    }
  }

  /** Holds for a number or day in one of these spans, which are in order and apart. */
  record Within(List<Span> spans) implements Condition {
    public Within {
      spans = List.copyOf(spans);
    }

    @Override
    public Truth test(@Nullable Object value) {
      if (value == null) {
        return Truth.OPEN;
      }
      for (Span span : spans) {
        if (span.contains(value)) {
          return Truth.HOLDS;
        }
      }
      return Truth.FAILS;
    }
  }

  /** Holds for a set that has one of these members. */
  record HasAnyOf(Set<String> members) implements Condition {
    public HasAnyOf {
      members = Set.copyOf(members);
    }

    @Override
    public Truth test(@Nullable Object value) {
      if (value == null) {
        return Truth.OPEN;
      }
      Membership set = (Membership) value;
      if (set.surelyHasAnyOf(members)) {
        return Truth.HOLDS;
      }
      return set.maybeHasAnyOf(members) ? Truth.OPEN : Truth.FAILS;
    }
  }

  /** Holds for a set that has none of these members. */
  record HasNoneOf(Set<String> members) implements Condition {
    public HasNoneOf {
      members = Set.copyOf(members);
    }

    @Override
    public Truth test(@Nullable Object value) {
      if (value == null) {
        return Truth.OPEN;
      }
      Membership set = (Membership) value;
      if (set.surelyHasAnyOf(members)) {
        return Truth.FAILS;
      }
      return set.maybeHasAnyOf(members) ? Truth.OPEN : Truth.HOLDS;
    }
  }

  /** Holds for a set that has at least so many of these members. */
  record HasAtLeast(int least, Set<String> members) implements Condition {
    public HasAtLeast {
      members = Set.copyOf(members);
    }

    @Override
    public Truth test(@Nullable Object value) {
      if (value == null) {
        return Truth.OPEN;
      }
      Membership set = (Membership) value;
      if (set.surelyHas(members) >= least) {
        return Truth.HOLDS;
      }
      return set.maybeHas(members) >= least ? Truth.OPEN : Truth.FAILS;
    }
  }

  /** Holds for a set that has fewer than so many of these members. */
  record HasFewerThan(int least, Set<String> members) implements Condition {
    public HasFewerThan {
      members = Set.copyOf(members);
    }

    @Override
    public Truth test(@Nullable Object value) {
      if (value == null) {
        return Truth.OPEN;
      }
      Membership set = (Membership) value;
      if (set.surelyHas(members) >= least) {
        return Truth.FAILS;
      }
      return set.maybeHas(members) >= least ? Truth.OPEN : Truth.HOLDS;
    }
  }

  /** How this condition stands on {@code value}. */
  Truth test(@Nullable Object value);

  /** True when it asks which members a set has. */
  default boolean asksMembers() {
    return !members().isEmpty();
  }

  /** The members of a set that it asks for or forbids; none for what is no set. */
  default Set<String> members() {
    return Set.of();
  }

  private static Truth holds(boolean yes) {
    return yes ? Truth.HOLDS : Truth.FAILS;
  }

  /** Answers by kind: with a new one nobody who tells them apart compiles before he knows it. */
  default <R> R match(
      Function<Always, R> always,
      Function<OneOf, R> oneOf,
      Function<NoneOf, R> none,
      Function<Within, R> within,
      Function<HasAnyOf, R> any,
      Function<HasNoneOf, R> without,
      Function<HasAtLeast, R> atLeast,
      Function<HasFewerThan, R> fewer) {
    if (this instanceof Always one) {
      return always.apply(one);
    }
    if (this instanceof OneOf one) {
      return oneOf.apply(one);
    }
    if (this instanceof NoneOf one) {
      return none.apply(one);
    }
    if (this instanceof Within one) {
      return within.apply(one);
    }
    if (this instanceof HasAnyOf one) {
      return any.apply(one);
    }
    if (this instanceof HasNoneOf one) {
      return without.apply(one);
    }
    if (this instanceof HasAtLeast one) {
      return atLeast.apply(one);
    }
    return fewer.apply((HasFewerThan) this);
  }
}
