package io.gongjian.webapp.page.account;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.ConfirmingOwner;
import io.gongjian.webapp.entry.security.ConfirmingOwner.Confirmation;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** One's own password: whoever knows the old one sets another, which ends all other sessions. */
@Named("changingPassword")
@RequestScoped
public class ChangePassword {

  @Inject AccountDesk desk;
  @Inject ConfirmingOwner owner;
  @Inject SignedIn signedIn;
  @Inject PageWords words;
  @Inject Refusing refusing;
  @Inject HttpServletRequest request;

  private final Faults faults = new Faults();
  private String old = "";
  private String fresh = "";
  private String again = "";
  private String done = "";

  /** Changes the password, or tells what hinders it. */
  public String change() {
    if (!fresh.equals(again)) {
      faults.add("again", words.of("people.differ"));
      return "";
    }
    Confirmation confirmed = owner.confirm(request, old);
    if (!confirmed.right()) {
      faults.add(
          "old",
          confirmed.waitSeconds() > 0
              ? words.with("people.wait", confirmed.waitSeconds())
              : words.of("people.old_wrong"));
      return "";
    }
    return desk.setPassword(signedIn.account().name().value(), fresh)
        .fold(changed -> goOn(), this::refused);
  }

  private String goOn() {
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    owner.goOn(request, response);
    return "/password?faces-redirect=true&done=yes";
  }

  private String refused(Refusal refusal) {
    if (!faults.tell(refusal, words.words())) {
      refusing.show(refusal);
    }
    return "";
  }

  /** What is wrong with each field, by its id. */
  public Map<String, String> getFaults() {
    return faults.byField();
  }

  public String getOld() {
    return "";
  }

  public void setOld(String old) {
    this.old = old == null ? "" : old;
  }

  public String getFresh() {
    return "";
  }

  public void setFresh(String fresh) {
    this.fresh = fresh == null ? "" : fresh;
  }

  public String getAgain() {
    return "";
  }

  public void setAgain(String again) {
    this.again = again == null ? "" : again;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done == null ? "" : done;
  }

  public boolean isChanged() {
    return done.equals("yes");
  }
}
