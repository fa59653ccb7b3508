package io.gongjian.forms.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain values as the validator reads them; cells of a table that are empty are left out. */
final class PlainJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlainJson() {}

  /** True for what counts as not filled in: nothing, and text without a letter. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null || (value instanceof String text && text.isBlank());
  }

  static JsonNode node(@Nullable Object value) {
    if (value instanceof String text) {
      return NODES.textNode(text);
    } else if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    } else if (value instanceof BigDecimal number) {
      return NODES.numberNode(number);
    } else if (value instanceof Integer whole) {
      return NODES.numberNode(whole);
    } else if (value instanceof Long whole) {
      return NODES.numberNode(whole);
    } else if (value instanceof BigInteger whole) {
      return NODES.numberNode(whole);
    } else if (value instanceof Double number) {
      return NODES.numberNode(number);
    } else if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(item -> array.add(node(item)));
      return array;
    } else if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach(
          (key, member) -> {
            if (!isEmpty(member)) {
              object.set(String.valueOf(key), node(member));
            }
          });
      return object;
    }
    return value == null ? NODES.nullNode() : NODES.textNode(value.toString());
  }
}
