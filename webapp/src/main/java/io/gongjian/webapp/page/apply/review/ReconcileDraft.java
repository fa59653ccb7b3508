package io.gongjian.webapp.page.apply.review;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.Reconciliation;
import io.gongjian.forms.draft.Transition;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.AsideLine;
import io.gongjian.webapp.page.apply.draft.DraftReader;
import io.gongjian.webapp.page.apply.draft.DraftWriter;
import io.gongjian.webapp.page.apply.draft.MatterTitles;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.frame.Refusing;
import io.gongjian.webapp.page.wording.DayWording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Shows what the pack that serves changes in a draft, and takes the draft there. */
@Named("reconciling")
@ViewScoped
public class ReconcileDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject DraftReader reader;
  @Inject DraftWriter writer;
  @Inject ReviewMemo memo;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String draft = "";

  /** Reads the draft when the page is opened. */
  public void open() {
    attempt()
        .fold(
            read -> {
              memo.note(read);
              shown.setProject(read.opened().draft().project().toString());
              shown.open();
              return true;
            },
            this::refused);
  }

  /** Takes the draft to the version that serves and opens its form. */
  public String reconcile() {
    Attempt<Reconciliation> done = writer.reconcile(DraftId.parse(draft));
    done.asRefused().ifPresent(refusing::show);
    return done.asDone().isPresent() ? "/apply/form?faces-redirect=true&draft=" + draft : "";
  }

  public boolean isCurrent() {
    return transition().kind() == Transition.Kind.CURRENT;
  }

  /** How long the draft may stay, or that it may not. */
  public String getState() {
    Transition next = transition();
    return switch (next.kind()) {
      case CURRENT -> words.of("drafts.current");
      case STAYS ->
          words
              .words()
              .of(
                  "drafts.stays",
                  next.until().map(DayWording::day).orElse(""),
                  next.serving().version());
      case RECONCILE -> words.with("drafts.reconcile", next.serving().version());
    };
  }

  public String getMatters() {
    Draft shownDraft = read().opened().draft();
    return MatterTitles.of(shown.getView().pack(), shownDraft.matters(), words.words());
  }

  public String getFrom() {
    return read().opened().draft().pack().version();
  }

  public String getTo() {
    return transition().serving().version();
  }

  public List<ChangeSection> getSections() {
    return read().changes().sections().stream()
        .map(section -> new ChangeSection(section, words.words()))
        .toList();
  }

  /** The matters that there are no longer. */
  public String getGoneMatters() {
    return MatterTitles.of(read().opened().state().pack(), read().goneMatters(), words.words());
  }

  /** The answers that have no place in the form, or will have none. */
  public List<AsideLine> getAside() {
    Reconciliation read = read();
    return Stream.concat(read.opened().aside().stream(), read.displaced().stream())
        .map(aside -> new AsideLine(aside, words.words()))
        .toList();
  }

  private Transition transition() {
    return read().opened().transition();
  }

  private Reconciliation read() {
    return memo.reconciliation(() -> attempt().fold(read -> read, this::vanished));
  }

  private Attempt<Reconciliation> attempt() {
    return DraftId.isId(draft)
        ? reader.preview(DraftId.parse(draft))
        : Attempt.refused(new Refusal.NotFound("draft", draft));
  }

  private boolean refused(Refusal refusal) {
    refusing.show(refusal);
    return false;
  }

  private Reconciliation vanished(Refusal refusal) {
    throw refusing.accident(refusal);
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }
}
