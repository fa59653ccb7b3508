package io.gongjian.rules.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each input of the rules, by its column name, a place in a record of values. */
public final class SlotLayout {

  private final List<String> names;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  public SlotLayout(Collection<String> names) {
    this.names = List.copyOf(names);
    for (String name : this.names) {
      places.put(name, places.size());
    }
  }

  public int size() {
    return names.size();
  }

  public String name(int slot) {
    return names.get(slot);
  }

  public boolean has(String name) {
    return places.containsKey(name);
  }

  /** The place of an input that the rules read. */
  public int of(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("no rule reads this [" + name + "]");
    }
    return place;
  }
}
