package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.definition.FormDescription;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes one field: what it is called, how it helps, and the control with its value. The script of
 * the page ties these together, so that a long form stays a light page.
 */
final class FieldMarkup {

  private static final String PHONE = "phone";
  private static final Set<String> LONG = Set.of("paragraph", "boundary");

  /** What a browser may fill in by itself (WCAG 2.2, 1.3.5). */
  private static final Map<String, String> PURPOSES =
      Map.of("person", "name", "organisation", "organization", PHONE, "tel");

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
    boolean region = shape instanceof Shape.Text && widget.equals("region");
    boolean single =
        shape.match(
            text -> true,
            amount -> true,
            flag -> false,
            day -> true,
            one -> list,
            many -> false,
            files -> false,
            rows -> false);
    FieldState state = field.state();
    String id = state.field().value();
    html.raw(single ? "<div class=\"ff\" id=\"f-" : "<fieldset class=\"ff\" id=\"f-")
        .text(id)
        .raw(state.shown() ? "\">" : "\" hidden=\"hidden\">");
    html.raw(single ? "<label>" : "<legend tabindex=\"-1\">")
        .text(field.field().title().in(words.locale()))
        .raw(single ? "</label>" : "</legend>");
    help(field);
    if (list) {
      select(((Shape.OneOf) shape).choices().list(), state);
    } else if (region) {
      select(chosenRegion(state), state);
    } else if (single) {
      typed(shape, widget, state);
    } else {
      several(id, shape, state);
    }
    html.raw(single ? "</div>" : "</fieldset>");
  }

  private void help(DraftField field) {
    if (!field.field().help().isEmpty()) {
      html.raw("<p>")
          .text(
              field.field().help().stream()
                  .map(help -> help.in(words.locale()))
                  .collect(Collectors.joining(" ")))
          .raw("</p>");
    }
  }

  private void typed(Shape shape, String widget, FieldState state) {
    String value = state.value().map(FieldMarkup::plain).orElse("");
    if (LONG.contains(widget)) {
      html.raw("<textarea rows=\"3\">\n").text(value).raw("</textarea>");
      return;
    }
    html.raw("<input");
    html.raw(
        shape.match(
            text -> purpose(text, widget),
            amount -> " inputmode=\"decimal\"",
            flag -> "",
            day -> " placeholder=\"2026-01-31\"",
            one -> "",
            many -> "",
            files -> "",
            rows -> ""));
    if (!value.isEmpty()) {
      html.raw(" value=\"").text(value).raw("\"");
    }
    html.raw("/>");
  }

  private static String purpose(Shape.Text text, String widget) {
    String purpose = PURPOSES.get(widget);
    boolean other = text.format().filter(format -> !format.equals(PHONE)).isPresent();
    return purpose == null || other
        ? ""
        : " autocomplete=\"" + purpose + "\"" + (widget.equals(PHONE) ? " type=\"tel\"" : "");
  }

  /** The script adds the other regions, which it is told once for all fields. */
  private static List<Choice> chosenRegion(FieldState state) {
    return state
        .value()
        .map(FieldMarkup::plain)
        .map(code -> List.of(new Choice(code, new LocalText(code, code), 0)))
        .orElse(List.of());
  }

  private void select(List<Choice> choices, FieldState state) {
    html.raw("<select><option value=\"\"></option>");
    for (Choice choice : choices) {
      html.raw("<option value=\"").text(choice.id()).raw("\"");
      html.raw(isChosen(state, choice.id()) ? " selected=\"selected\">" : ">");
      html.text(choice.title().in(words.locale())).raw("</option>");
    }
    html.raw("</select>");
  }

  private void several(String id, Shape shape, FieldState state) {
    shape
        .<Runnable>match(
            text -> FieldMarkup::oneLine,
            amount -> FieldMarkup::oneLine,
            flag ->
                () ->
                    html.raw("<div class=\"ff-ticks\" data-flag=\"")
                        .text(state.value().map(FieldMarkup::plain).orElse(""))
                        .raw("\"></div>"),
            day -> FieldMarkup::oneLine,
            one -> () -> ticks(id, "radio", one.choices().list(), state),
            many -> () -> ticks(id, "checkbox", many.choices().list(), state),
            files -> () -> html.raw("<p class=\"ff-files\"></p>"),
            rows -> () -> html.raw("<div class=\"ff-table\"></div>"))
        .run();
  }

  private static void oneLine() {
    throw new IllegalStateException("typed on one line");
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
    return value instanceof Number ? JsonText.compact(value) : value.toString();
  }
}
