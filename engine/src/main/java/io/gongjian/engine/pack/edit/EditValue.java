package io.gongjian.engine.pack.edit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value to be written into a file of a pack. */
public sealed interface EditValue {

  static EditValue of(String text) {
    return new Text(text);
  }

  static EditValue of(long number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  static EditValue of(boolean flag) {
    return new Flag(flag);
  }

  /** A text: it is quoted where it would be read as something else. */
  record Text(String text) implements EditValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A number. */
  record Figure(BigDecimal number) implements EditValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** True or false. */
  record Flag(boolean flag) implements EditValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** No value: of a fact, that it is not known. */
  record Nothing() implements EditValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

  /** Values in their order. */
  record Listing(List<EditValue> items) implements EditValue {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.listing(this);
    }
  }

  /** Values by their keys, in their order. */
  record Mapping(Map<String, EditValue> members) implements EditValue {
    public Mapping {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mapping(this);
    }
  }

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor);

  /** One way for each kind of value. */
  interface Visitor<R> {
    R text(Text value);

    R number(Figure value);

    R flag(Flag value);

    R nothing(Nothing value);

    R listing(Listing value);

    R mapping(Mapping value);
  }
}
