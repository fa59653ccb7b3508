package io.gongjian.webapp.page.apply.review;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.application.Submission;
import io.gongjian.forms.application.SubmissionKey;
import io.gongjian.forms.application.SubmitDraft;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.DraftReader;
import io.gongjian.webapp.page.apply.draft.DraftWriter;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows all of a draft before it is handed in, and hands it in. */
@Named("review")
@ViewScoped
public class ReviewDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject DraftReader reader;
  @Inject DraftWriter writer;
  @Inject ReviewMemo memo;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String draft = "";
  private String key = "";

  /** Reads the draft when the page is opened, and names the submission that may come of it. */
  public void open() {
    key = reader.newKey();
    attempt()
        .fold(
            view -> {
              memo.note(view);
              shown.setProject(view.getProject());
              shown.open();
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  public ReviewView getView() {
    return memo.review(() -> attempt().fold(view -> view, this::vanished));
  }

  /**
   * Hands the draft in. A second click sends the same key, so that it finds the same application.
   */
  public String submit() {
    return writer
        .submit(new SubmitDraft(DraftId.parse(draft), new SubmissionKey(key), confirmed()))
        .fold(ReviewDraft::application, this::refused);
  }

  private static String application(Submission submission) {
    return "/apply/application?faces-redirect=true&done=true&number="
        + submission.application().number();
  }

  private String refused(Refusal refusal) {
    if (refusal instanceof Refusal.NotReady) {
      memo.tell(Told.of(refusal, words.words()));
    } else {
      refusing.show(refusal);
    }
    return "";
  }

  /** Why it was not handed in just now; null when nothing was refused. */
  public @Nullable Told getTold() {
    return memo.told();
  }

  private Attempt<ReviewView> attempt() {
    return DraftId.isId(draft)
        ? reader
            .review(DraftId.parse(draft))
            .map(read -> new ReviewView(read, confirmed(), words.words()))
        : Attempt.refused(new Refusal.NotFound("draft", draft));
  }

  private ReviewView vanished(Refusal refusal) {
    throw refusing.accident(refusal);
  }

  private static Set<String> confirmed() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("promise");
    return values == null ? Set.of() : Set.of(values);
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }
}
