package io.gongjian.engine.pack.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.internal.Node.ListNode;
import io.gongjian.engine.pack.internal.Node.MapNode;
import io.gongjian.engine.pack.internal.Node.Member;
import io.gongjian.engine.pack.internal.Node.ScalarNode;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.vocabulary.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a pack file with its place. What is absent or of another type is empty: the first pass
 * has told it already.
 */
final class Entry {

  private final SourceFile file;
  private final Node node;
  private final String pointer;

  Entry(SourceFile file, Node node, String pointer) {
    this.file = file;
    this.node = node;
    this.pointer = pointer;
  }

  SourceFile file() {
    return file;
  }

  Place place() {
    return at(node.at(), pointer);
  }

  PackFault fault(FaultCode code, String... args) {
    return PackFault.of(code, place(), args);
  }

  /** The member {@code key} of a mapping. */
  Optional<Entry> get(String key) {
    return node instanceof MapNode map
        ? Optional.ofNullable(map.members().get(key)).map(member -> child(key, member.value()))
        : Optional.empty();
  }

  /** The member, or this entry where there is none: the nearest place to point at. */
  Entry near(String key) {
    return get(key).orElse(this);
  }

  boolean has(String key) {
    return get(key).isPresent();
  }

  /** The members of a mapping in the order of the file; none of anything else. */
  Map<String, Entry> members() {
    Map<String, Entry> members = new LinkedHashMap<>();
    if (node instanceof MapNode map) {
      map.members().forEach((key, member) -> members.put(key, child(key, member.value())));
    }
    return members;
  }

  /** The place of the key {@code key}; that of the mapping when it has none. */
  Place keyPlace(String key) {
    Optional<Member> member =
        node instanceof MapNode map
            ? Optional.ofNullable(map.members().get(key))
            : Optional.empty();
    return at(member.map(Member::keyAt).orElse(node.at()), step(key));
  }

  /** The items of a list; none of anything else. */
  List<Entry> items() {
    List<Entry> items = new ArrayList<>();
    if (node instanceof ListNode list) {
      for (Node item : list.items()) {
        items.add(child(String.valueOf(items.size()), item));
      }
    }
    return items;
  }

  List<Entry> items(String key) {
    return get(key).map(Entry::items).orElse(List.of());
  }

  /** A single value or the items of a list: {@code x} and {@code [x]} mean the same. */
  List<Entry> oneOrMore() {
    return node instanceof ListNode ? items() : List.of(this);
  }

  Optional<String> text() {
    return scalar() instanceof String text ? Optional.of(text) : Optional.empty();
  }

  Optional<String> text(String key) {
    return get(key).flatMap(Entry::text);
  }

  Optional<Boolean> flag(String key) {
    return get(key)
        .flatMap(
            entry -> entry.scalar() instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
  }

  Optional<BigDecimal> number(String key) {
    return get(key).flatMap(Entry::number);
  }

  Optional<BigDecimal> number() {
    return scalar() instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  Optional<LocalDate> date(String key) {
    return text(key).flatMap(Entry::parsed);
  }

  /** True when {@code verified: "yes"} is written here: what says nothing is not verified. */
  boolean isVerified() {
    return says("verified", "yes");
  }

  /** True when {@code word} is written at {@code key}. */
  boolean says(String key, String word) {
    return text(key).filter(word::equals).isPresent();
  }

  /**
   * The plain Java value: Boolean, BigInteger, BigDecimal, String, a list of these; empty for null.
   */
  Optional<Object> plain() {
    if (node instanceof ListNode list) {
      List<Object> plain = new ArrayList<>();
      list.items().forEach(item -> plain.add(String.valueOf(scalarOf(item))));
      return Optional.of(plain);
    }
    return node instanceof MapNode ? Optional.of(Map.of()) : Optional.ofNullable(scalar());
  }

  /** What is given as a value of a fact: that of a table whole, any other plain; empty for null. */
  Optional<Object> given(FactType type) {
    return type == FactType.TABLE ? tree() : plain();
  }

  /** The whole value as maps, lists and plain values; empty for null. */
  Optional<Object> tree() {
    return Optional.ofNullable(treeOf(node));
  }

  private static @Nullable Object treeOf(Node node) {
    if (node instanceof ListNode list) {
      List<@Nullable Object> tree = new ArrayList<>();
      list.items().forEach(item -> tree.add(treeOf(item)));
      return tree;
    }
    if (node instanceof MapNode map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.members().forEach((key, member) -> tree.put(key, treeOf(member.value())));
      return tree;
    }
    return scalarOf(node);
  }

  boolean isNothing() {
    return node instanceof ScalarNode scalar && scalar.value() == null;
  }

  private @Nullable Object scalar() {
    return scalarOf(node);
  }

  private static @Nullable Object scalarOf(Node node) {
    return node instanceof ScalarNode scalar ? scalar.value() : null;
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException toldByTheFirstPass) {
      return Optional.empty();
    }
  }

  /** The same value without places. */
  JsonNode json() {
    return node.json();
  }

  /** Goes down by keys and indexes, as far as there is something. */
  Entry follow(List<Object> steps) {
    Entry at = this;
    for (Object step : steps) {
      List<Entry> items = at.items();
      Optional<Entry> next =
          step instanceof Integer index && index < items.size()
              ? Optional.of(items.get(index))
              : at.get(step.toString());
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return at;
  }

  /** The value as one line, for a message. */
  String shown() {
    if (node instanceof MapNode map) {
      return "{" + String.join(", ", map.members().keySet()) + "}";
    }
    return node instanceof ListNode list
        ? "[" + list.items().size() + "]"
        : String.valueOf(scalar());
  }

  /** True for a value that would be text if it stood in quotes. */
  boolean isQuotable() {
    return scalar() instanceof Number || scalar() instanceof Boolean;
  }

  private Entry child(String key, Node value) {
    return new Entry(file, value, step(key));
  }

  private String step(String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private Place at(Position at, String path) {
    return new Place(file.pack(), file.path(), path, at.line(), at.column());
  }
}
