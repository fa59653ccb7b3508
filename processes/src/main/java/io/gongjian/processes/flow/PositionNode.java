package io.gongjian.processes.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of a position that is read: whoever asks says what must stand there. */
record PositionNode(Map<?, ?> members) {

  boolean has(String name) {
    return members.containsKey(name);
  }

  int number(String name) {
    return number(members.get(name));
  }

  String text(String name) {
    return text(members.get(name));
  }

  PositionNode node(String name) {
    return node(members.get(name));
  }

  List<?> list(String name) {
    return list(members.get(name));
  }

  /** What stands there read by {@code as}; a list that is not there has nothing in it. */
  <T> List<T> each(String name, Function<Object, T> as) {
    return has(name) ? list(name).stream().<T>map(as).toList() : List.of();
  }

  <T> Optional<T> perhaps(String name, Function<@Nullable Object, T> as) {
    return has(name) ? Optional.of(as.apply(members.get(name))) : Optional.empty();
  }

  /** True where it says so; what is not there is not so. */
  boolean flag(String name) {
    return perhaps(name, PositionNode::flag).orElse(false);
  }

  static boolean flag(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw FlowPositions.unreadable("has something else where true or false must stand");
  }

  static int number(@Nullable Object value) {
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw FlowPositions.unreadable("has something else where a number must stand");
  }

  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw FlowPositions.unreadable("has something else where a text must stand");
  }

  static PositionNode node(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return new PositionNode(members);
    }
    throw FlowPositions.unreadable("has something else where an object must stand");
  }

  static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw FlowPositions.unreadable("has something else where a list must stand");
  }

  /** A list of so many. */
  static List<?> list(@Nullable Object value, int least, int most) {
    List<?> list = list(value);
    if (list.size() >= least && list.size() <= most) {
      return list;
    }
    throw FlowPositions.unreadable("has a list of " + list.size() + " for one of " + most);
  }
}
