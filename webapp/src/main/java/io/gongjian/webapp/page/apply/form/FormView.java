package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.form.Section;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.forms.draft.DraftField;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.forms.draft.Transition;
import io.gongjian.forms.merge.MergedForm;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    return new FormMarkup(words).html(form, opened.fields());
  }

  /** What the script of the page must know of the fields and say to the reader, as JSON. */
  public String getDefinition() {
    String json =
        new FormScript(words)
            .json(
                opened.state().form().live(),
                FormMarkup.inOrder(form, opened.fields()).stream().map(DraftField::field).toList(),
                getMatters(),
                opened.state().bundle().carried(),
                opened.state().pack());
    return "<script type=\"application/json\" id=\"form-definition\">"
        + json.replace("<", "\\u003c")
        + "</script>";
  }

  /** True while the version that the draft was begun with serves. */
  public boolean isCurrent() {
    return opened.transition().kind() == Transition.Kind.CURRENT;
  }

  /** The last day on which the draft may stay on an earlier version; empty when it may not. */
  public String getStaysUntil() {
    return opened.transition().until().map(Object::toString).orElse("");
  }

  /** The sources that did not answer. */
  public String getSilent() {
    return opened.silent().stream()
        .map(source -> source.name().in(words.locale()))
        .distinct()
        .collect(Collectors.joining(words.of("fill.between")));
  }

  /** What was filled in for fields that are asked no longer, each with its title. */
  public List<String> getAside() {
    return opened.aside().stream()
        .map(
            aside ->
                words.of(
                    "fill.aside_one",
                    aside.title().in(words.locale()),
                    aside.shown().in(words.locale())))
        .toList();
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
