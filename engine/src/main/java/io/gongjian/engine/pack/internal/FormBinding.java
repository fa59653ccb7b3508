package io.gongjian.engine.pack.internal;

import static io.gongjian.engine.pack.internal.CatalogueBinding.choice;
import static io.gongjian.engine.pack.internal.CatalogueBinding.optionalText;
import static io.gongjian.engine.pack.internal.CatalogueBinding.text;
import static io.gongjian.engine.pack.internal.CatalogueBinding.word;

import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.Element;
import io.gongjian.engine.form.Field;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.FormDefinition;
import io.gongjian.engine.form.FormScenario;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.form.Widget;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.internal.FormContent.ShapedField;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes the forms of a pack without faults. */
final class FormBinding {

  private final Content content;
  private final FormContent read;
  private final List<Section> sections = new ArrayList<>();

  FormBinding(Content content) {
    this.content = content;
    this.read = new FormContent(content);
    for (Entry section : content.items(FileKind.ELEMENTS, "sections")) {
      sections.add(
          new Section(
              word(section, "id"),
              text(section, "title"),
              optionalText(section, "help"),
              sections.size()));
    }
  }

  private Section section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  Forms forms() {
    Map<FieldId, Element> elements = new LinkedHashMap<>();
    for (Entry entry : content.items(FileKind.ELEMENTS, "elements")) {
      Element element = element(entry);
      elements.put(element.id(), element);
    }
    Map<MatterId, FormDefinition> definitions = new LinkedHashMap<>();
    for (Entry root : content.roots(FileKind.FORM)) {
      FormDefinition form = form(root);
      definitions.put(form.matter(), form);
    }
    ScenarioBinding scenarios = new ScenarioBinding(content);
    List<FormScenario> tried =
        content.roots(FileKind.SCENARIOS).stream()
            .flatMap(root -> scenarios.bindForms(root).stream())
            .toList();
    return new Forms(
        sections,
        elements,
        definitions,
        content.tables("field").stream()
            .map(table -> TableBinding.table(table, then -> directs(table, then)))
            .toList(),
        tried);
  }

  private Element element(Entry entry) {
    String id = word(entry, "id");
    return new Element(
        new FieldId(id),
        read.element(id).orElseThrow(),
        text(entry, "title"),
        optionalText(entry, "help"),
        entry.text("widget").map(widget -> choice(Widget.class, widget)),
        entry.text("prefill"),
        entry.place());
  }

  private FormDefinition form(Entry root) {
    String matter = root.file().matter().orElseThrow();
    Set<String> required = new TreeSet<>();
    root.items("required").forEach(one -> one.text().ifPresent(required::add));
    Map<FieldId, Field> fields = new LinkedHashMap<>();
    for (ShapedField shaped : read.form(matter).orElseThrow().values()) {
      Field field = field(shaped, required.contains(shaped.field().id()));
      fields.put(field.id(), field);
    }
    return new FormDefinition(new MatterId(matter), text(root, "x-title"), fields, root.place());
  }

  private Field field(ShapedField shaped, boolean required) {
    FormField field = shaped.field();
    Optional<FactDefinition> fact = field.isFact() ? content.fact(field.id()) : Optional.empty();
    Optional<Entry> element =
        field.isElement()
            ? Optional.ofNullable(content.declared(IdKind.ELEMENT).get(field.id()))
            : Optional.empty();
    List<LocalText> help = new ArrayList<>();
    fact.flatMap(FactDefinition::help).ifPresent(help::add);
    element.flatMap(entry -> optionalText(entry, "help")).ifPresent(help::add);
    field.get("x-help").map(text -> Texts.of(text, field.id())).ifPresent(help::add);
    LocalText title =
        fact.map(FactDefinition::title)
            .or(() -> element.map(entry -> text(entry, "title")))
            .orElseGet(() -> Texts.of(field.get("x-title").orElseThrow(), field.id()));
    Optional<String> widget =
        field.text("x-widget").or(() -> element.flatMap(entry -> entry.text("widget")));
    return new Field(
        new FieldId(field.id()),
        fact.isPresent() ? FieldKind.FACT : field.isElement() ? FieldKind.ELEMENT : FieldKind.OWN,
        shaped.shape().orElseThrow(),
        title,
        help,
        widget.map(name -> choice(Widget.class, name)),
        section(field.text("x-section").orElseThrow()),
        field.number("x-order").map(BigDecimal::intValueExact).orElseThrow(),
        required,
        field.entry().place());
  }

  private Effect directs(Entry table, Entry then) {
    List<Directive> directives = new ArrayList<>();
    each(then, "show", Directive.Show::new, directives);
    each(then, "hide", Directive.Hide::new, directives);
    each(then, "require", Directive.Require::new, directives);
    each(then, "optional", Directive.Relieve::new, directives);
    each(then, "readonly", Directive.Lock::new, directives);
    said(
        then,
        "options",
        (field, said) ->
            new Directive.Offer(
                field, said.items().stream().flatMap(one -> one.text().stream()).toList()),
        directives);
    said(
        then,
        "default",
        (field, said) ->
            new Directive.Preset(
                field,
                said.plain()
                    .flatMap(value -> FieldValues.read(shape(table, field), value))
                    .orElseThrow()),
        directives);
    said(
        then,
        "compute",
        (field, said) ->
            new Directive.Compute(
                field,
                new FormulaReading(read, Set.of(), new ArrayList<>())
                    .read(said, field.value(), shape(table, field))
                    .orElseThrow()),
        directives);
    said(
        then,
        "message",
        (field, said) -> new Directive.Tell(field, choice(Level.class, said.text().orElseThrow())),
        directives);
    return new Effect.Directs(directives);
  }

  private Shape shape(Entry table, FieldId field) {
    return table
        .file()
        .matter()
        .flatMap(read::form)
        .flatMap(form -> Optional.ofNullable(form.get(field.value())))
        .map(ShapedField::shape)
        .orElseGet(() -> read.shape(field.value()))
        .orElseThrow();
  }

  private static void each(
      Entry then, String word, Function<FieldId, Directive> make, List<Directive> directives) {
    then.items(word)
        .forEach(one -> one.text().ifPresent(id -> directives.add(make.apply(new FieldId(id)))));
  }

  private static void said(
      Entry then,
      String word,
      BiFunction<FieldId, Entry, Directive> make,
      List<Directive> directives) {
    then.get(word)
        .map(Entry::members)
        .orElse(Map.of())
        .forEach((id, said) -> directives.add(make.apply(new FieldId(id), said)));
  }
}
