package io.gongjian.forms.definition;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Section;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.merge.MergedForm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes merged forms to those who show them: a tree of maps, lists and plain values that says
 * of each field what it is called, how to ask for it and what fits.
 */
public final class FormDescription {

  private static final String WIDGET = "widget";

  private FormDescription() {}

  /** The matters, the sections and the fields in the order in which they are asked. */
  public static Map<String, Object> of(MergedForm form) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("matters", matters(form.matters()));
    tree.put("sections", form.sections().stream().map(FormDescription::section).toList());
    tree.put("fields", form.fields().values().stream().map(FormDescription::field).toList());
    return tree;
  }

  /** One field of a form. */
  public static Map<String, Object> field(MergedField field) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", field.id().value());
    tree.put("source", field.kind().name().toLowerCase(Locale.ROOT));
    tree.put("title", text(field.title()));
    if (!field.help().isEmpty()) {
      tree.put("help", field.help().stream().map(FormDescription::text).toList());
    }
    tree.put("section", field.section().id());
    tree.put("order", field.order());
    shape(field.shape(), tree);
    field.widget().ifPresent(widget -> tree.put(WIDGET, widget.word()));
    tree.put("required", field.required());
    tree.put("neededBy", matters(field.neededBy()));
    tree.put("requiredBy", matters(field.requiredBy()));
    return tree;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", section.id());
    tree.put("title", text(section.title()));
    section.help().ifPresent(help -> tree.put("help", text(help)));
    return tree;
  }

  private static Map<String, Object> column(RowColumn column) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", column.name());
    tree.put("title", text(column.title()));
    shape(column.shape(), tree);
    tree.put("required", column.required());
    return tree;
  }

  private static void shape(Shape shape, Map<String, Object> tree) {
    tree.put("kind", shape.word());
    shape
        .<Runnable>match(
            text -> () -> text(text, tree),
            amount -> () -> amount(amount, tree),
            flag -> () -> {},
            day -> () -> {},
            one ->
                () -> {
                  options(one.choices(), tree);
                  tree.put(WIDGET, Asking.of(one).word());
                },
            many ->
                () -> {
                  extent(many.count(), "minItems", "maxItems", tree);
                  options(many.choices(), tree);
                },
            files -> () -> extent(files.count(), "minItems", "maxItems", tree),
            rows ->
                () -> {
                  extent(rows.count(), "minItems", "maxItems", tree);
                  tree.put(
                      "columns", rows.columns().stream().map(FormDescription::column).toList());
                })
        .run();
  }

  private static void text(Shape.Text text, Map<String, Object> tree) {
    text.format().ifPresent(format -> tree.put("format", format));
    extent(text.length(), "minLength", "maxLength", tree);
    if (!text.patterns().isEmpty()) {
      tree.put("patterns", List.copyOf(text.patterns()));
    }
    tree.put(WIDGET, Asking.of(text).word());
  }

  private static void amount(Shape.Amount amount, Map<String, Object> tree) {
    amount.unit().ifPresent(unit -> tree.put("unit", unit));
    tree.put("whole", amount.whole());
    Range range = amount.range();
    range
        .low()
        .ifPresent(low -> tree.put(low.included() ? "minimum" : "exclusiveMinimum", low.value()));
    range
        .high()
        .ifPresent(
            high -> tree.put(high.included() ? "maximum" : "exclusiveMaximum", high.value()));
    amount.step().ifPresent(step -> tree.put("multipleOf", step));
  }

  private static void extent(
      FieldExtent extent, String least, String most, Map<String, Object> tree) {
    if (extent.least() > 0) {
      tree.put(least, extent.least());
    }
    extent.most().ifPresent(count -> tree.put(most, count));
  }

  private static void options(Choices choices, Map<String, Object> tree) {
    tree.put("options", choices.list().stream().map(FormDescription::option).toList());
  }

  private static Map<String, Object> option(Choice choice) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", choice.id());
    tree.put("title", text(choice.title()));
    return tree;
  }

  private static List<String> matters(Collection<MatterId> matters) {
    return matters.stream().map(MatterId::value).toList();
  }

  private static Map<String, Object> text(LocalText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("zh", text.zh());
    tree.put("en", text.en());
    return tree;
  }
}
