package io.gongjian.webapp.entry.security;

import java.util.HashMap;
import java.util.Map;

/** A bounded number of places of which nobody gets more than a share. */
final class BoundedPlaces {

  private final int ofAll;
  private final int ofOne;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /**
   * Opens them.
   *
   * @param ofAll how many there are
   * @param ofOne how many of them one may have
   */
  BoundedPlaces(int ofAll, int ofOne) {
    this.ofAll = ofAll;
    this.ofOne = ofOne;
  }

  /** Takes a place, or tells that there is none. */
  synchronized boolean take(String who) {
    int ofWho = taken.getOrDefault(who, 0);
    if (all >= ofAll || ofWho >= ofOne) {
      return false;
    }
    taken.put(who, ofWho + 1);
    all++;
    return true;
  }

  /** Gives back what was taken. */
  synchronized void giveBack(String who) {
    all--;
    taken.computeIfPresent(who, (one, many) -> many == 1 ? null : many - 1);
  }
}
