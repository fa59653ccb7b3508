package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.form.Section;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.stream.Stream;

/** Writes the sections of a form. */
final class FormMarkup {

  private final Words words;

  FormMarkup(Words words) {
    this.words = words;
  }

  String html(MergedForm form, List<DraftField> fields) {
    HtmlText html = new HtmlText();
    FieldMarkup markup = new FieldMarkup(html, words);
    for (Section section : form.sections()) {
      html.raw("<section class=\"ff-section\" id=\"s-")
          .text(section.id())
          .raw("\" aria-labelledby=\"t-")
          .text(section.id())
          .raw("\"><h2 tabindex=\"-1\" id=\"t-")
          .text(section.id())
          .raw("\">")
          .text(section.title().in(words.locale()))
          .raw("</h2>");
      section.help().ifPresent(help -> html.raw("<p>").text(help.in(words.locale())).raw("</p>"));
      inSection(fields, section).forEach(markup::write);
      html.raw("</section>");
    }
    return html.toString();
  }

  /** The fields in the order in which they stand on the page. */
  static List<DraftField> inOrder(MergedForm form, List<DraftField> fields) {
    return form.sections().stream().flatMap(section -> inSection(fields, section)).toList();
  }

  private static Stream<DraftField> inSection(List<DraftField> fields, Section section) {
    return fields.stream().filter(field -> field.field().section().equals(section));
  }
}
