package io.gongjian.engine.pack.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it stands in the text of a file, from {@code start} up to {@code end}. */
sealed interface WrittenNode {

  int start();

  int end();

  /** The value without its place: what two texts are compared by. */
  Object plain();

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor) throws NotEdited;

  /** One way for each kind. */
  interface Visitor<R> {
    R scalar(Scalar node) throws NotEdited;

    R mapping(Mapping node) throws NotEdited;

    R listing(Listing node) throws NotEdited;

    R alias(Alias node) throws NotEdited;
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** Over lines of its own, behind {@code |} or {@code >}. */
    BLOCK
  }

  /** What stands for no value in comparisons. */
  enum Nothing {
    NOTHING
  }

  /** What refers to another place of the file, in comparisons. */
  record Reference(String name) {}

  /** A text, number, flag or nothing. */
  record Scalar(int start, int end, Style style, Object value) implements WrittenNode {
    @Override
    public Object plain() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) throws NotEdited {
      return visitor.scalar(this);
    }
  }

  /** A key with its value. */
  record Member(int start, int end, String name, WrittenNode value) {}

  /** A mapping, in braces or over lines of its own. */
  record Mapping(int start, int end, boolean flow, List<Member> members) implements WrittenNode {
    public Mapping {
      members = List.copyOf(members);
    }

    @Nullable Member find(String name) {
      return members.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Object plain() {
      Map<String, Object> plain = new LinkedHashMap<>();
      members.forEach(member -> plain.put(member.name(), member.value().plain()));
      return Collections.unmodifiableMap(plain);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) throws NotEdited {
      return visitor.mapping(this);
    }
  }

  /** A list, in brackets or over lines of its own. */
  record Listing(int start, int end, boolean flow, List<WrittenNode> items) implements WrittenNode {
    public Listing {
      items = List.copyOf(items);
    }

    /** The index of the row with an id; -1 when there is none. */
    int indexOf(String id) {
      for (int index = 0; index < items.size(); index++) {
        if (items.get(index) instanceof Mapping row) {
          Member member = row.find("id");
          if (member != null && member.value().plain().equals(id)) {
            return index;
          }
        }
      }
      return -1;
    }

    @Override
    public Object plain() {
      List<Object> plain = new ArrayList<>();
      items.forEach(item -> plain.add(item.plain()));
      return Collections.unmodifiableList(plain);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) throws NotEdited {
      return visitor.listing(this);
    }
  }

  /** A reference to a value that stands elsewhere. */
  record Alias(int start, int end, String name) implements WrittenNode {
    @Override
    public Object plain() {
      return new Reference(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) throws NotEdited {
      return visitor.alias(this);
    }
  }
}
