package io.gongjian.webapp.page.account;

import io.gongjian.engine.administration.Profile;
import io.gongjian.engine.administration.ProfileDetails;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.health.MailServer;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one says of oneself: the name that is shown, where mail goes, and whether it shall. */
@Named("profile")
@RequestScoped
public class EditProfile {

  @Inject AccountDesk desk;
  @Inject MailServer server;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final Faults faults = new Faults();
  private String shownName = "";
  private String address = "";
  private boolean wanted;
  private String done = "";

  /** Reads what was said before. */
  public void open() {
    desk.profile().fold(this::show, this::refused);
  }

  private String show(Profile profile) {
    shownName = profile.shownName();
    address = profile.mail().address().map(MailAddress::value).orElse("");
    wanted = profile.mail().wanted();
    return "";
  }

  /** Keeps it, in the language that is spoken now, or tells what does not fit. */
  public String save() {
    return desk.keep(new ProfileDetails(shownName, address, wanted, words.getLocale()))
        .fold(kept -> "/profile?faces-redirect=true&done=yes", this::refused);
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

  /** True where mail is sent. */
  public boolean isServed() {
    return server.named();
  }

  public String getShownName() {
    return shownName;
  }

  public void setShownName(@Nullable String typed) {
    shownName = typed == null ? "" : typed;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String typed) {
    address = typed == null ? "" : typed;
  }

  public boolean isWanted() {
    return wanted;
  }

  public void setWanted(boolean wanted) {
    this.wanted = wanted;
  }

  public String getDone() {
    return done;
  }

  public void setDone(@Nullable String done) {
    this.done = done == null ? "" : done;
  }

  public boolean isSaved() {
    return done.equals("yes");
  }
}
