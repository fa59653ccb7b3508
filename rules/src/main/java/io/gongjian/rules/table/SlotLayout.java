package io.gongjian.rules.table;

import io.gongjian.engine.table.Input;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each input of the rules, by its column name, a place in a record of values. */
public final class SlotLayout {

  private final List<Input> inputs;
  private final List<String> names;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  public SlotLayout(Collection<? extends Input> inputs) {
    this.inputs = inputs.stream().<Input>map(input -> input).distinct().toList();
    this.names = this.inputs.stream().map(Input::name).toList();
    for (String name : names) {
      places.put(name, places.size());
    }
  }

  public int size() {
    return names.size();
  }

  public String name(int slot) {
    return names.get(slot);
  }

  /** What stands in a slot. */
  public Input input(int slot) {
    return inputs.get(slot);
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
