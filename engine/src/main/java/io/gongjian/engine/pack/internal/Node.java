package io.gongjian.engine.pack.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file that knows where it stands. */
sealed interface Node {

  Position at();

  /** How many values it holds, itself included and aliases counted as often as they are used. */
  int size();

  /** The same value without places, as the schema validator reads it. */
  JsonNode json();

  /** A key of a mapping with its value; a merged one stands where it was written. */
  record Member(Position keyAt, Node value) {}

  /** A mapping, in the order of the file. */
  record MapNode(Position at, Map<String, Member> members, int size) implements Node {

    public MapNode {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public JsonNode json() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      members.forEach((key, member) -> json.set(key, member.value().json()));
      return json;
    }
  }

  /** A list. */
  record ListNode(Position at, List<Node> items, int size) implements Node {

    public ListNode {
      items = List.copyOf(items);
    }

    @Override
    public JsonNode json() {
      ArrayNode json = JsonNodeFactory.instance.arrayNode(items.size());
      items.forEach(item -> json.add(item.json()));
      return json;
    }
  }

  /** A Boolean, BigInteger, BigDecimal or String, or null. */
  record ScalarNode(Position at, @Nullable Object value) implements Node {

    @Override
    public int size() {
      return 1;
    }

    @Override
    public JsonNode json() {
      JsonNodeFactory nodes = JsonNodeFactory.instance;
      if (value instanceof String text) {
        return nodes.textNode(text);
      }
      if (value instanceof Boolean flag) {
        return nodes.booleanNode(flag);
      }
      if (value instanceof BigInteger whole) {
        return nodes.numberNode(whole);
      }
      if (value instanceof BigDecimal number) {
        return nodes.numberNode(number);
      }
      return nodes.nullNode();
    }
  }
}
