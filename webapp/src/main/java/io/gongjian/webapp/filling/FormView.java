package io.gongjian.webapp.filling;

import io.gongjian.engine.form.Section;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Region;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.webapp.language.Words;
import java.util.List;
import java.util.Optional;

/** What the page of a draft shows beside its fields. */
public final class FormView {

  private final OpenedDraft opened;
  private final MergedForm form;
  private final Words words;

  FormView(OpenedDraft opened, Words words) {
    this.opened = opened;
    this.form = opened.state().form().live().form();
    this.words = words;
  }

  public String getId() {
    return opened.draft().id().toString();
  }

  public long getVersion() {
    return opened.draft().version();
  }

  public String getProject() {
    return opened.draft().project().toString();
  }

  public String getProjectName() {
    return opened.state().project().name();
  }

  /** False once the draft was handed in. */
  public boolean isOpen() {
    return opened.draft().application().isEmpty();
  }

  public String getApplication() {
    return opened.draft().application().orElse("");
  }

  /** The matters that the form is for, as the reader calls them. */
  public List<String> getMatters() {
    return form.matters().stream().map(this::title).toList();
  }

  /** The sections for the list beside the form. */
  public List<SectionLink> getSections() {
    return form.sections().stream().map(this::link).toList();
  }

  /** The sections with their fields, as HTML. */
  public String getHtml() {
    HtmlText html = new HtmlText().raw(new FormMarkup(words).html(form, opened.fields()));
    html.raw("<datalist id=\"regions\">");
    for (Region region : opened.state().pack().regions().values()) {
      html.raw("<option value=\"").text(region.code().value()).raw("\">");
      html.text(region.title().in(words.locale())).raw("</option>");
    }
    return html.raw("</datalist>").toString();
  }

  /** What the script of the page must know of the fields and say to the reader, as JSON. */
  public String getDefinition() {
    return "<script type=\"application/json\" id=\"form-definition\">"
        + new FormScript(words).json(form, getMatters()).replace("<", "\\u003c")
        + "</script>";
  }

  private SectionLink link(Section section) {
    return new SectionLink(section.id(), section.title().in(words.locale()));
  }

  private String title(MatterId id) {
    return Optional.ofNullable(opened.state().pack().matters().get(id))
        .map(Matter::title)
        .map(title -> title.in(words.locale()))
        .orElse(id.value());
  }
}
