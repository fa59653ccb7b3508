package io.gongjian.rules.cell;

import java.util.Collection;
import java.util.Set;

/**
 * A set of which some members are certain and some more are possible. For a fact both are the same;
 * for the situations of a matter they differ while facts are missing.
 */
public record Membership(Set<String> certain, Set<String> possible) {

  /** The empty set. */
  public static final Membership NONE = new Membership(Set.of(), Set.of());

  public Membership {
    certain = Set.copyOf(certain);
    possible = Set.copyOf(possible);
  }

  /** A set that is known. */
  public static Membership known(Collection<String> members) {
    Set<String> set = Set.copyOf(members);
    return new Membership(set, set);
  }

  boolean surelyHasAnyOf(Set<String> members) {
    return meet(certain, members);
  }

  boolean maybeHasAnyOf(Set<String> members) {
    return meet(possible, members);
  }

  /** How many of some members it has for certain. */
  int surelyHas(Set<String> members) {
    return common(certain, members);
  }

  /** How many of some members it may have. */
  int maybeHas(Set<String> members) {
    return common(possible, members);
  }

  private static int common(Set<String> one, Set<String> other) {
    int common = 0;
    for (String member : one) {
      common += other.contains(member) ? 1 : 0;
    }
    return common;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    Set<String> small = one.size() < other.size() ? one : other;
    Set<String> large = small == one ? other : one;
    for (String member : small) {
      if (large.contains(member)) {
        return true;
      }
    }
    return false;
  }
}
