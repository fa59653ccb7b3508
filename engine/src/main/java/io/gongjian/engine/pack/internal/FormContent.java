package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.FactShape;
import io.gongjian.engine.form.Meeting;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms and elements of a pack as far as they can be read, and what is wrong with them. */
final class FormContent {

  /** A field with its shape; empty when the shape could not be read. */
  record ShapedField(FormField field, Optional<Shape> shape) {}

  private final Content content;
  private final List<PackFault> faults = new ArrayList<>();
  private final ShapeReading shapes = new ShapeReading(faults);
  private final Map<String, Shape> elements = new LinkedHashMap<>();
  private final Map<String, Map<String, ShapedField>> forms = new LinkedHashMap<>();

  FormContent(Content content) {
    this.content = content;
    for (Map.Entry<String, Entry> element : content.declared(IdKind.ELEMENT).entrySet()) {
      shapes.element(element.getValue()).ifPresent(shape -> elements.put(element.getKey(), shape));
    }
    content.roots(FileKind.FORM).forEach(this::form);
  }

  /** What is wrong with elements and forms. */
  List<PackFault> faults() {
    return List.copyOf(faults);
  }

  /** The fields of the form of a matter by their ids; empty when it has no form. */
  Optional<Map<String, ShapedField>> form(String matter) {
    return Optional.ofNullable(forms.get(matter));
  }

  Optional<Shape> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** The ids of all fields of all forms. */
  Set<String> fields() {
    Set<String> all = new LinkedHashSet<>();
    forms.values().forEach(form -> all.addAll(form.keySet()));
    return all;
  }

  /** The shape of a field or fact, before any form narrows it. */
  Optional<Shape> shape(String id) {
    Optional<Shape> declared =
        content.fact(id).map(FactShape::of).or(() -> Optional.ofNullable(elements.get(id)));
    return declared.or(
        () ->
            forms.values().stream()
                .flatMap(form -> Optional.ofNullable(form.get(id)).stream())
                .flatMap(field -> field.shape().stream())
                .findFirst());
  }

  /** True when the fields of a form may be more than could be read. */
  boolean isUnread(String matter) {
    return content.isUnread(FileKind.FORM, matter);
  }

  private void form(Entry root) {
    String matter = root.file().matter().orElse("");
    Map<String, ShapedField> fields = new LinkedHashMap<>();
    for (FormField field : FormField.of(root)) {
      Optional<PackFault> reference = field.fault();
      reference.ifPresent(faults::add);
      named(field);
      section(field);
      fields.put(
          field.id(),
          new ShapedField(field, reference.isPresent() ? Optional.empty() : shape(field)));
    }
    forms.putIfAbsent(matter, fields);
    for (Entry required : root.items("required")) {
      required
          .text()
          .filter(id -> !fields.containsKey(id))
          .ifPresent(id -> faults.add(unknownField(required, id, fields.keySet())));
    }
  }

  static PackFault unknownField(Entry at, String id, Collection<String> known) {
    return at.fault(FaultCode.UNKNOWN_FIELD, id).maybe(NearestName.of(id, known));
  }

  /** The key of a field is the fact, the element, or the matter and a name. */
  private void named(FormField field) {
    Entry entry = field.entry();
    Optional<String> wanted = entry.text("x-fact").or(() -> entry.text("x-element"));
    boolean agrees =
        wanted
            .map(field.id()::equals)
            .orElse(
                entry.has("x-fact")
                    || entry.has("x-element")
                    || field.id().startsWith(field.matter() + "."));
    if (!agrees) {
      faults.add(
          entry.fault(
              FaultCode.FIELD_MISNAMED,
              field.id(),
              wanted.orElse(field.matter() + "." + field.id().replace('.', '_'))));
    }
  }

  private void section(FormField field) {
    field
        .entry()
        .get("x-section")
        .ifPresent(
            section ->
                faults.addAll(Content.unresolved(content, IdKind.SECTION, Optional.of(section))));
  }

  private Optional<Shape> shape(FormField field) {
    Entry entry = field.entry();
    if (field.isFact()) {
      faults.addAll(Content.unresolved(content, IdKind.FACT, entry.get("x-fact")));
      return entry
          .text("x-fact")
          .flatMap(content::fact)
          .flatMap(
              fact -> {
                if (fact.setByRegion()) {
                  faults.add(
                      entry.near("x-fact").fault(FaultCode.FACT_NOT_ASKED, fact.id().value()));
                }
                derived(entry, fact.id().value());
                Shape declared = FactShape.of(fact);
                return narrowed(field, declared).map(shape -> whole(declared, shape));
              });
    }
    if (field.isElement()) {
      faults.addAll(Content.unresolved(content, IdKind.ELEMENT, entry.get("x-element")));
      return entry
          .text("x-element")
          .flatMap(id -> Optional.ofNullable(elements.get(id)))
          .flatMap(shape -> narrowed(field, shape));
    }
    if (!field.has("x-title")) {
      faults.add(entry.fault(FaultCode.MISSING_KEY, "x-title"));
    }
    return shapes.field(field, field.keys(), entry, Optional.empty());
  }

  /** A table that is a fact keeps all its columns, whatever a form says of some of them. */
  private static Shape whole(Shape declared, Shape narrowed) {
    return declared instanceof Shape.Rows && declared.meet(narrowed) instanceof Meeting.Met met
        ? met.shape()
        : narrowed;
  }

  private Optional<Shape> narrowed(FormField field, Shape declared) {
    return shapes.field(field, field.keys(), field.entry(), Optional.of(declared));
  }

  /** What follows from other facts is asked for by asking for those. */
  private void derived(Entry field, String id) {
    Entry fact = content.declared(IdKind.FACT).get(id);
    if (fact != null && fact.has("derived")) {
      List<String> inputs =
          DerivationReading.reads(fact.near("derived")).stream()
              .flatMap(read -> read.text().stream())
              .toList();
      faults.add(
          field.near("x-fact").fault(FaultCode.FACT_IS_DERIVED, id, String.join(", ", inputs)));
    }
  }
}
