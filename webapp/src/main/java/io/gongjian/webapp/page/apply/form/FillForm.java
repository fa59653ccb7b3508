package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.OpenedDraft;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The form of a draft on a page. */
@Named("filling")
@RequestScoped
public class FillForm {

  @Inject FormDraftReader reader;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String draft = "";
  private @Nullable FormView view;

  /** Reads the draft when the page is opened; whoever may not see it gets the page for that. */
  public void open() {
    attempt()
        .map(opened -> new FormView(opened, words.words()))
        .fold(
            shown -> {
              view = shown;
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  public @Nullable FormView getView() {
    return view;
  }

  /** Who is filling in. */
  public String getAccount() {
    return reader.account();
  }

  private Attempt<OpenedDraft> attempt() {
    return DraftId.isId(draft)
        ? reader.open(DraftId.parse(draft))
        : Attempt.refused(new Refusal.NotFound("draft", draft));
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft == null ? "" : draft;
  }
}
