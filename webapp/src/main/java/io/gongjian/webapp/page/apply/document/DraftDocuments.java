package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The materials of a draft on their page. */
@Named("draftDocuments")
@RequestScoped
public class DraftDocuments {

  @Inject DocumentsReader reader;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String draft = "";
  private @Nullable DocumentsView view;

  /** Reads the draft when the page is opened; whoever may not see it gets the page for that. */
  public void open() {
    Attempt<DocumentsView> found =
        DraftId.isId(draft)
            ? reader.find(DraftId.parse(draft)).map(one -> new DocumentsView(one, words.words()))
            : Attempt.refused(new Refusal.NotFound("draft", draft));
    found.fold(
        shown -> {
          view = shown;
          return true;
        },
        refusal -> {
          refusing.show(refusal);
          return false;
        });
  }

  public @Nullable DocumentsView getView() {
    return view;
  }

  public boolean isThere() {
    return view != null;
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }
}
