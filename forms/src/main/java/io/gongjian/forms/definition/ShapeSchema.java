package io.gongjian.forms.definition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes shapes as JSON Schema: the same values fit. */
final class ShapeSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean annotated;

  /**
   * @param annotated true to write titles, units and options beside what is validated
   */
  ShapeSchema(boolean annotated) {
    this.annotated = annotated;
  }

  /** Adds the keywords of {@code shape} to {@code schema}. */
  void write(Shape shape, ObjectNode schema) {
    shape
        .<Runnable>match(
            text -> () -> text(text, schema),
            amount -> () -> amount(amount, schema),
            flag -> () -> schema.put("type", "boolean"),
            day -> () -> schema.put("type", "string").put("format", "date"),
            one -> () -> one(one, schema),
            many -> () -> many(many, schema),
            files -> () -> files(files, schema),
            rows -> () -> list(rows.count(), schema).set("items", row(rows)))
        .run();
  }

  private void one(Shape.OneOf one, ObjectNode schema) {
    schema.put("type", "string").set("enum", ids(one.choices()));
    options(one.choices(), schema);
  }

  private void many(Shape.ManyOf many, ObjectNode schema) {
    list(many.count(), schema).set("items", NODES.objectNode().set("enum", ids(many.choices())));
    schema.put("uniqueItems", true);
    options(many.choices(), schema);
  }

  private static void files(Shape.Files files, ObjectNode schema) {
    ObjectNode item = NODES.objectNode().put("type", "string").put("format", "content-hash");
    list(files.count(), schema).set("items", item);
    schema.put("uniqueItems", true);
  }

  private static void text(Shape.Text text, ObjectNode schema) {
    schema.put("type", "string");
    if (text.length().least() > 0) {
      schema.put("minLength", text.length().least());
    }
    text.length().most().ifPresent(most -> schema.put("maxLength", most));
    text.format().ifPresent(format -> schema.put("format", format));
    List<String> patterns = new ArrayList<>(text.patterns());
    if (patterns.size() == 1) {
      schema.put("pattern", patterns.get(0));
    } else if (!patterns.isEmpty()) {
      ArrayNode all = schema.putArray("allOf");
      patterns.forEach(pattern -> all.addObject().put("pattern", pattern));
    }
  }

  private void amount(Shape.Amount amount, ObjectNode schema) {
    schema.put("type", amount.whole() ? "integer" : "number");
    Range range = amount.range();
    range
        .low()
        .ifPresent(low -> schema.put(low.included() ? "minimum" : "exclusiveMinimum", plain(low)));
    range
        .high()
        .ifPresent(
            high -> schema.put(high.included() ? "maximum" : "exclusiveMaximum", plain(high)));
    amount.step().ifPresent(step -> schema.put("multipleOf", step));
    if (annotated) {
      amount.unit().ifPresent(unit -> schema.put("x-unit", unit));
    }
  }

  private static BigDecimal plain(Range.Bound bound) {
    return bound.value().scale() < 0 ? bound.value().setScale(0) : bound.value();
  }

  private ObjectNode row(Shape.Rows rows) {
    ObjectNode row = NODES.objectNode().put("type", "object");
    ObjectNode properties = row.putObject("properties");
    List<String> required = new ArrayList<>();
    for (RowColumn column : rows.columns()) {
      ObjectNode cell = properties.putObject(column.name());
      if (annotated) {
        cell.set("x-title", text(column.title()));
      }
      write(column.shape(), cell);
      if (column.required()) {
        required.add(column.name());
      }
    }
    if (!required.isEmpty()) {
      ArrayNode names = row.putArray("required");
      required.forEach(names::add);
    }
    return row.put("additionalProperties", false);
  }

  private static ObjectNode list(FieldExtent count, ObjectNode schema) {
    schema.put("type", "array");
    if (count.least() > 0) {
      schema.put("minItems", count.least());
    }
    count.most().ifPresent(most -> schema.put("maxItems", most));
    return schema;
  }

  private void options(Choices choices, ObjectNode schema) {
    if (annotated) {
      ObjectNode titles = schema.putObject("x-options");
      choices.list().forEach(choice -> titles.set(choice.id(), text(choice.title())));
    }
  }

  private static ArrayNode ids(Choices choices) {
    ArrayNode ids = NODES.arrayNode();
    choices.ids().forEach(ids::add);
    return ids;
  }

  /** A text in both languages. */
  static ObjectNode text(LocalText text) {
    return NODES.objectNode().put("zh", text.zh()).put("en", text.en());
  }
}
