package io.gongjian.rules.table;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of all slots; one that is null is unknown. Not for more than one thread. */
public final class SlotValues {

  private final @Nullable Object[] values;
  private final @Nullable LocalDate asOf;
  private final BitSet computed;
  private final Map<Integer, Object> assumed;
  private final BitSet declaredUnknown;
  private final @Nullable Object @Nullable [] before;

  public SlotValues(SlotLayout layout) {
    this(
        new @Nullable Object[layout.size()],
        null,
        new BitSet(),
        new HashMap<>(),
        new BitSet(),
        null);
  }

  /** Values on a day, from which ages count. */
  public SlotValues(SlotLayout layout, LocalDate asOf) {
    this(
        new @Nullable Object[layout.size()],
        asOf,
        new BitSet(),
        new HashMap<>(),
        new BitSet(),
        null);
  }

  private SlotValues(
      @Nullable Object[] values,
      @Nullable LocalDate asOf,
      BitSet computed,
      Map<Integer, Object> assumed,
      BitSet declaredUnknown,
      @Nullable Object @Nullable [] before) {
    this.values = values;
    this.asOf = asOf;
    this.computed = computed;
    this.assumed = assumed;
    this.declaredUnknown = declaredUnknown;
    this.before = before;
  }

  public @Nullable Object get(int slot) {
    return values[slot];
  }

  public void set(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  /** Sets a value that follows from others, so that it may change with them. */
  void setComputed(int slot, @Nullable Object value) {
    values[slot] = value;
    computed.set(slot);
  }

  /** Sets a value that is assumed: it gives way to one that follows from others. */
  public void assume(int slot, Object value) {
    values[slot] = value;
    assumed.put(slot, value);
  }

  /** Says that whoever was asked for what stands in a slot does not know it. */
  public void declareUnknown(int slot) {
    declaredUnknown.set(slot);
  }

  /** True where it was asked for and is not known. */
  public boolean isDeclaredUnknown(int slot) {
    return declaredUnknown.get(slot);
  }

  /** What is assumed in a slot, where that is the value in it. */
  public @Nullable Object assumption(int slot) {
    Object value = assumed.isEmpty() ? null : assumed.get(slot);
    return value == null || !value.equals(values[slot]) ? null : value;
  }

  /** Sets what rows settle, or what is assumed where they settle nothing. */
  void settle(int slot, @Nullable Object value) {
    if (value != null) {
      setComputed(slot, value);
    } else if (computed.get(slot)) {
      computed.clear(slot);
      values[slot] = assumed.get(slot);
    }
  }

  /** True when rows may settle what stands in a slot: nothing was given or supposed there. */
  boolean isUnsettled(int slot) {
    return isOpen(slot) || (assumption(slot) != null && !isSupposed(slot));
  }

  /** True when the value in a slot follows from others. */
  public boolean isComputed(int slot) {
    return computed.get(slot) && !isSupposed(slot);
  }

  /** True when a value may be computed into a slot: nothing was given or supposed there. */
  boolean isOpen(int slot) {
    return computed.get(slot) ? !isSupposed(slot) : values[slot] == null;
  }

  private boolean isSupposed(int slot) {
    return before != null && before[slot] != values[slot];
  }

  /** The day from which ages count, where it is known. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  public SlotValues copy() {
    return new SlotValues(
        values.clone(), asOf, (BitSet) computed.clone(), assumed, declaredUnknown, before);
  }

  /** A copy to suppose other values in: one set from now on stands, whatever else would follow. */
  public SlotValues supposing() {
    return new SlotValues(
        values.clone(), asOf, (BitSet) computed.clone(), assumed, declaredUnknown, values.clone());
  }
}
