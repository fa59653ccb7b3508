package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.Told;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a case to its applicant, who answers what is to be corrected, urges, or takes it back. */
@Named("myCase")
@ViewScoped
public class FollowCase implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CaseFollower follower;
  @Inject FollowMemo memo;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String number = "";
  private String key = "";

  /** Reads the case when the page is opened, and names the requests that may come of it. */
  public void open() {
    key = follower.newKey();
    attempt()
        .fold(
            view -> {
              memo.note(view);
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  public FollowedView getView() {
    return memo.view(() -> attempt().fold(view -> view, this::vanished));
  }

  public boolean isThere() {
    return !refusing.isShown();
  }

  /** Hands in the answers to all that is to be corrected. */
  public String answer() {
    return done(follower.answer(typed().of(new CaseNumber(number), keyOf("answer"))), "answer");
  }

  /** Takes the case back. */
  public String withdraw() {
    return done(act(new FlowAction.Withdraw(), "withdraw"), "withdraw");
  }

  /** Asks those who have it to go on. */
  public String urge() {
    return done(act(new FlowAction.Urge(Optional.empty()), "urge"), "urge");
  }

  /** Why it was not done just now; null when nothing was refused. */
  public @Nullable Told getTold() {
    return memo.told();
  }

  private Attempt<CaseFile> act(FlowAction action, String word) {
    return follower.act(
        new CaseRequest(new CaseNumber(number), action, "", Optional.of(keyOf(word))));
  }

  /** A second press sends the same key, so that nothing is done twice. */
  private String keyOf(String word) {
    return key + "-" + word;
  }

  private String done(Attempt<CaseFile> attempt, String word) {
    return attempt.fold(
        file -> "/apply/case?faces-redirect=true&done=" + word + "&number=" + file.number(),
        this::refused);
  }

  private String refused(Refusal refusal) {
    if (refusal instanceof Refusal.NotReady) {
      memo.tell(Told.of(refusal, words.words()));
    } else if (refusal instanceof Refusal.BadInput) {
      memo.tell(Told.saying(words.of("mycase.too_long")));
    } else {
      refusing.show(refusal);
    }
    return "";
  }

  private Attempt<FollowedView> attempt() {
    return CaseNumber.parse(number)
        .map(follower::open)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("case", number)))
        .map(
            found ->
                new FollowedView(
                    found.view(), found.application(), found.documents(), typed(), words.words()));
  }

  private FollowedView vanished(Refusal refusal) {
    throw refusing.accident(refusal);
  }

  private static TypedAnswers typed() {
    return new TypedAnswers(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
