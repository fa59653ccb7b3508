package io.gongjian.engine.form;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.RuleTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a pack says of forms.
 *
 * @param tables the tables that decide how fields are asked
 */
public record Forms(
    List<Section> sections,
    Map<FieldId, Element> elements,
    Map<MatterId, FormDefinition> definitions,
    List<RuleTable> tables,
    List<FormScenario> scenarios) {

  /** No form at all. */
  public static final Forms NONE = new Forms(List.of(), Map.of(), Map.of(), List.of(), List.of());

  public Forms {
    sections = List.copyOf(sections);
    elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    tables = List.copyOf(tables);
    scenarios = List.copyOf(scenarios);
  }

  public Optional<FormDefinition> find(MatterId matter) {
    return Optional.ofNullable(definitions.get(matter));
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The shape of a field that is no fact, before any form narrows it. */
  public Optional<Shape> shape(FieldId field) {
    Element element = elements.get(field);
    if (element != null) {
      return Optional.of(element.shape());
    }
    return definitions.values().stream()
        .flatMap(form -> Optional.ofNullable(form.fields().get(field)).stream())
        .map(Field::shape)
        .findFirst();
  }
}
