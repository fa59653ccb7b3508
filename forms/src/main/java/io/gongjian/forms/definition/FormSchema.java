package io.gongjian.forms.definition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import java.util.Collection;

/** Writes merged forms as JSON Schema 2020-12. */
public final class FormSchema {

  /** The dialect of every schema here. */
  public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private FormSchema() {}

  /**
   * The whole form: sections, fields in order with their titles, help, units and the matters that
   * need them, and what must be filled in before any row of a table says otherwise.
   */
  public static ObjectNode published(MergedForm form) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$schema", DIALECT);
    matters(form.matters(), schema.putArray("x-matters"));
    ArrayNode sections = schema.putArray("x-sections");
    form.sections().forEach(section -> section(section, sections.addObject()));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    ShapeSchema shapes = new ShapeSchema(true);
    for (MergedField field : form.fields().values()) {
      ObjectNode property = properties.putObject(field.id().value());
      described(field, property);
      shapes.write(field.shape(), property);
      if (field.required()) {
        required.add(field.id().value());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  /**
   * What is validated of each field that is filled in; which fields must be filled in depends on
   * the answers and is no part of it.
   */
  public static ObjectNode validated(MergedForm form) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$schema", DIALECT);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ShapeSchema shapes = new ShapeSchema(false);
    for (MergedField field : form.fields().values()) {
      shapes.write(field.shape(), properties.putObject(field.id().value()));
    }
    return schema.put("additionalProperties", false);
  }

  private static void described(MergedField field, ObjectNode property) {
    switch (field.kind()) {
      case FACT -> property.put("x-fact", field.id().value());
      case ELEMENT -> property.put("x-element", field.id().value());
      case OWN -> {
        // the key says whose it is
      }
    }
    property.set("x-title", ShapeSchema.text(field.title()));
    if (!field.help().isEmpty()) {
      ArrayNode help = property.putArray("x-help");
      field.help().forEach(text -> help.add(ShapeSchema.text(text)));
    }
    property.put("x-section", field.section().id()).put("x-order", field.order());
    field.widget().ifPresent(widget -> property.put("x-widget", widget.word()));
    matters(field.neededBy(), property.putArray("x-needed-by"));
    if (field.required()) {
      matters(field.requiredBy(), property.putArray("x-required-by"));
    }
  }

  private static void section(Section section, ObjectNode node) {
    node.put("id", section.id()).set("title", ShapeSchema.text(section.title()));
    section.help().ifPresent(help -> node.set("help", ShapeSchema.text(help)));
  }

  private static void matters(Collection<MatterId> matters, ArrayNode list) {
    matters.forEach(matter -> list.add(matter.value()));
  }
}
