package io.gongjian.webapp.filling;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.definition.FormDescription;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.webapp.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one field: what it is called, how it helps, and the control with its value. */
final class FieldMarkup {

  private static final Set<String> LONG = Set.of("paragraph", "boundary");

  private final HtmlText html;
  private final Words words;

  FieldMarkup(HtmlText html, Words words) {
    this.html = html;
    this.words = words;
  }

  void write(DraftField field) {
    Shape shape = field.field().shape();
    String widget = String.valueOf(FormDescription.field(field.field()).get("widget"));
    boolean list = shape instanceof Shape.OneOf && !widget.equals("radio");
    boolean single =
        shape instanceof Shape.Text
            || shape instanceof Shape.Amount
            || shape instanceof Shape.Day
            || list;
    FieldState state = field.state();
    String id = state.field().value();
    html.raw(single ? "<div class=\"ff" : "<fieldset class=\"ff")
        .raw(state.required() ? " is-required" : "")
        .raw("\" id=\"f-")
        .text(id)
        .raw(state.shown() ? "\">" : "\" hidden=\"hidden\">");
    html.raw(single ? "<label for=\"i-" : "<legend id=\"i-").text(id);
    html.raw(single ? "\">" : "\" tabindex=\"-1\">").text(field.field().title().in(words.locale()));
    html.raw(single ? "</label>" : "</legend>");
    help(field);
    if (list) {
      select(id, ((Shape.OneOf) shape).choices(), state);
    } else if (single) {
      typed(id, shape, widget, state);
    } else {
      several(id, shape, state);
    }
    html.raw(single ? "</div>" : "</fieldset>");
  }

  private void help(DraftField field) {
    if (!field.field().help().isEmpty()) {
      html.raw("<p class=\"ff-help\" id=\"h-")
          .text(field.field().id().value())
          .raw("\">")
          .text(
              field.field().help().stream()
                  .map(help -> help.in(words.locale()))
                  .collect(Collectors.joining(" ")))
          .raw("</p>");
    }
  }

  private void typed(String id, Shape shape, String widget, FieldState state) {
    String value = state.value().map(FieldMarkup::plain).orElse("");
    if (LONG.contains(widget)) {
      html.raw("<textarea class=\"gj-input\" rows=\"3\"");
      named(id, state);
      html.raw(">\n").text(value).raw("</textarea>");
      return;
    }
    boolean unit = shape instanceof Shape.Amount amount && amount.unit().isPresent();
    html.raw(
        unit ? "<span class=\"gj-unit\"><input class=\"gj-input\"" : "<input class=\"gj-input\"");
    named(id, state);
    if (shape instanceof Shape.Amount) {
      html.raw(" inputmode=\"decimal\"");
    } else if (shape instanceof Shape.Day) {
      html.raw(" placeholder=\"2026-01-31\" maxlength=\"10\"");
    } else if (widget.equals("region")) {
      html.raw(" list=\"regions\"");
    }
    html.raw(" value=\"").text(value).raw("\"/>");
    if (unit && shape instanceof Shape.Amount amount) {
      html.raw("<span>").text(amount.unit().orElse("")).raw("</span></span>");
    }
  }

  private void select(String id, Choices choices, FieldState state) {
    html.raw(state.readonly() ? "<select disabled=\"disabled\"" : "<select");
    html.raw(" class=\"gj-input\"");
    named(id, state);
    html.raw("><option value=\"\">").text(words.of("fill.choose")).raw("</option>");
    for (Choice choice : choices.list()) {
      html.raw("<option value=\"").text(choice.id()).raw("\"");
      html.raw(isChosen(state, choice.id()) ? " selected=\"selected\">" : ">");
      html.text(choice.title().in(words.locale())).raw("</option>");
    }
    html.raw("</select>");
  }

  private void named(String id, FieldState state) {
    html.raw(" id=\"i-").text(id).raw("\"");
    html.raw(state.readonly() ? " readonly=\"readonly\"" : "");
    html.raw(state.required() ? " aria-required=\"true\"" : "");
  }

  private void several(String id, Shape shape, FieldState state) {
    if (shape instanceof Shape.Flag) {
      ticks(id, "radio", YES_NO, state);
      clear();
    } else if (shape instanceof Shape.OneOf one) {
      ticks(id, "radio", one.choices().list(), state);
      clear();
    } else if (shape instanceof Shape.ManyOf many) {
      ticks(id, "checkbox", many.choices().list(), state);
    } else if (shape instanceof Shape.Files) {
      html.raw("<p class=\"ff-files\"></p>");
    } else {
      html.raw("<div class=\"ff-table\"></div>");
    }
  }

  private void ticks(String id, String type, List<Choice> choices, FieldState state) {
    html.raw("<div class=\"ff-ticks\">");
    for (Choice choice : choices) {
      html.raw("<label><input type=\"").raw(type).raw("\" name=\"").text(id);
      html.raw("\" value=\"").text(choice.id()).raw("\"");
      html.raw(isChosen(state, choice.id()) ? " checked=\"checked\"/>" : "/>");
      html.raw("<span>").text(choice.title().in(words.locale())).raw("</span></label>");
    }
    html.raw("</div>");
  }

  private void clear() {
    html.raw("<button type=\"button\" class=\"gj-link ff-clear\">")
        .text(words.of("fill.clear"))
        .raw("</button>");
  }

  private static boolean isChosen(FieldState state, String option) {
    return state
        .value()
        .map(
            value ->
                value instanceof List<?> several
                    ? several.contains(option)
                    : value.toString().equals(option))
        .orElse(false);
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static final List<Choice> YES_NO =
      List.of(
          new Choice("true", new LocalText("是", "Yes"), 0),
          new Choice("false", new LocalText("否", "No"), 1));
}
