package io.gongjian.rules.table;

import org.jspecify.annotations.Nullable;

/** The values of all slots; one that is null is unknown. Not for more than one thread. */
public final class SlotValues {

  private final @Nullable Object[] values;

  public SlotValues(SlotLayout layout) {
    this.values = new @Nullable Object[layout.size()];
  }

  private SlotValues(@Nullable Object[] values) {
    this.values = values;
  }

  public @Nullable Object get(int slot) {
    return values[slot];
  }

  public void set(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  public SlotValues copy() {
    return new SlotValues(values.clone());
  }
}
