package io.gongjian.engine.pack.internal;

import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what tables that decide fields name: fields of their form, options, values, formulas. */
final class FieldReferences {

  static final String FIELD = "field.";

  private static final List<String> LISTED =
      List.of("show", "hide", "require", "optional", "readonly");
  private static final List<String> MAPPED = List.of("options", "default", "compute", "message");

  private final Content content;
  private final FormContent forms;
  private final List<PackFault> faults = new ArrayList<>();

  private FieldReferences(Content content, FormContent forms) {
    this.content = content;
    this.forms = forms;
  }

  static List<PackFault> check(Content content, FormContent forms) {
    FieldReferences checks = new FieldReferences(content, forms);
    content.tables("field").forEach(checks::table);
    for (Entry table : content.roots(FileKind.TABLE)) {
      if (table.text("decides").filter("field"::equals).isEmpty()) {
        checks.withoutFields(table);
      }
    }
    return checks.faults;
  }

  /** Only tables that decide fields may read them. */
  private void withoutFields(Entry table) {
    for (Entry column : table.items("inputs")) {
      column
          .text("name")
          .filter(name -> name.startsWith(FIELD))
          .ifPresent(
              name -> faults.add(Content.unknown(content, IdKind.FACT, column.near("name"), name)));
    }
  }

  private void table(Entry table) {
    Optional<String> matter = table.file().matter();
    if (matter.isPresent() && !content.knows(IdKind.FORM, matter.get())) {
      faults.add(table.near("decides").fault(FaultCode.FORM_MISSING, matter.get()));
      return;
    }
    if (matter.filter(forms::isUnread).isPresent()) {
      return;
    }
    Set<String> fields = matter.flatMap(forms::form).map(Map::keySet).orElseGet(forms::fields);
    table.items("inputs").forEach(column -> column(column, fields));
    for (Entry row : table.items("rows")) {
      row.get("then").ifPresent(then -> directives(then, matter, fields));
    }
  }

  private void column(Entry column, Set<String> fields) {
    Optional<String> name = column.text("name").filter(text -> text.startsWith(FIELD));
    if (name.isEmpty()) {
      return;
    }
    String id = name.get().substring(FIELD.length());
    if (!fields.contains(id) || content.declared(IdKind.FACT).containsKey(id)) {
      faults.add(FormContent.unknownField(column.near("name"), id, fields));
      return;
    }
    Optional<Shape> shape = forms.shape(id);
    if (shape.isPresent() && FieldValues.type(shape.get()).isEmpty()) {
      faults.add(column.near("name").fault(FaultCode.FIELD_NOT_READABLE, id));
    }
    shape
        .filter(Shape.Amount.class::isInstance)
        .ifPresent(amount -> unit(column, id, ((Shape.Amount) amount).unit()));
  }

  private void unit(Entry column, String id, Optional<String> wanted) {
    Optional<String> given = column.text("unit");
    if (wanted.isPresent() && given.isEmpty()) {
      faults.add(column.fault(FaultCode.UNIT_MISSING, id, wanted.get()));
    } else if (!wanted.equals(given)) {
      faults.add(
          column
              .near("unit")
              .fault(FaultCode.UNIT_DISAGREES, id, given.orElse("—"), wanted.orElse("—")));
    }
  }

  private void directives(Entry then, Optional<String> matter, Set<String> fields) {
    for (String word : LISTED) {
      for (Entry field : then.items(word)) {
        field
            .text()
            .filter(id -> !fields.contains(id))
            .ifPresent(id -> faults.add(FormContent.unknownField(field, id, fields)));
      }
    }
    for (String word : MAPPED) {
      then.get(word)
          .map(Entry::members)
          .orElse(Map.of())
          .forEach(
              (id, said) -> {
                if (!fields.contains(id)) {
                  faults.add(
                      PackFault.of(FaultCode.UNKNOWN_FIELD, then.near(word).keyPlace(id), id)
                          .maybe(NearestName.of(id, fields)));
                } else {
                  shape(matter, id).ifPresent(shape -> said(word, id, said, shape, fields));
                }
              });
    }
  }

  private Optional<Shape> shape(Optional<String> matter, String id) {
    return matter
        .flatMap(forms::form)
        .flatMap(form -> Optional.ofNullable(form.get(id)))
        .map(FormContent.ShapedField::shape)
        .orElseGet(() -> forms.shape(id));
  }

  private void said(String word, String id, Entry said, Shape shape, Set<String> fields) {
    switch (word) {
      case "options" -> options(said, shape);
      case "default" -> {
        if (said.plain().flatMap(given -> FieldValues.read(shape, given)).isEmpty()) {
          faults.add(said.fault(FaultCode.DEFAULT_DOES_NOT_FIT, said.shown(), id));
        }
      }
      case "compute" -> new FormulaReading(forms, fields, faults).read(said, id, shape);
      default -> {
        // a message fits every field
      }
    }
  }

  private void options(Entry said, Shape shape) {
    Choices choices = shape.choices();
    for (Entry option : said.items()) {
      option
          .text()
          .filter(value -> choices.find(value).isEmpty())
          .ifPresent(
              value ->
                  faults.add(
                      option
                          .fault(FaultCode.OPTION_UNKNOWN, value, String.join(", ", choices.ids()))
                          .maybe(NearestName.of(value, choices.ids()))));
    }
  }
}
