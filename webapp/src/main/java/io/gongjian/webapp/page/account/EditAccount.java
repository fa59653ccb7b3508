package io.gongjian.webapp.page.account;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.administration.AccountDetails;
import io.gongjian.engine.administration.AddAccount;
import io.gongjian.engine.administration.ChangeAccount;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One account: made anew, changed, locked, opened, or given another password. */
@Named("editing")
@ViewScoped
public class EditAccount implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AccountDesk desk;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private final AccountFields fields = new AccountFields();
  private final Faults faults = new Faults();
  private String name = "";
  private String password = "";
  private String done = "";
  private boolean there;
  private boolean locked;
  private long version;

  /** Reads the account whose name the address has; without one it is made anew. */
  public void open() {
    if (!name.isEmpty()) {
      desk.account(name).fold(this::show, this::refused);
    }
  }

  private String show(KeptAccount kept) {
    there = true;
    locked = kept.locked();
    version = kept.version();
    fields.shownName = kept.account().shownName();
    fields.role = kept.account().role().word();
    fields.organisation =
        kept.account().organisation().map(Organisation::code).map(CreditCode::value).orElse("");
    fields.organisationName = kept.account().organisation().map(Organisation::name).orElse("");
    fields.departments =
        kept.departments().stream().sorted().map(Object::toString).toArray(String[]::new);
    fields.posts = kept.posts().stream().sorted().map(Object::toString).toArray(String[]::new);
    fields.regions = kept.regions().stream().sorted().map(Object::toString).toArray(String[]::new);
    return "";
  }

  /** Makes the account or changes it. */
  public String save() {
    AccountDetails details = fields.details();
    return there
        ? goOn(desk.change(new ChangeAccount(name, details, version)), "saved")
        : goOn(desk.add(new AddAccount(name, details, password)), "made");
  }

  public String lock() {
    return goOn(desk.lock(name, true), "locked");
  }

  public String unlock() {
    return goOn(desk.lock(name, false), "unlocked");
  }

  public String reset() {
    return goOn(desk.setPassword(name, password), "password");
  }

  private String goOn(Attempt<KeptAccount> attempt, String what) {
    faults.clear();
    return attempt.fold(
        kept -> "/operate/account?faces-redirect=true&name=" + kept.name() + "&done=" + what,
        this::refused);
  }

  private String refused(Refusal refusal) {
    if (!faults.tell(refusal, words.words())) {
      refusing.show(refusal);
    }
    return "";
  }

  /** The roles, by their name in the reader's language. */
  public Map<String, String> getRoles() {
    Map<String, String> roles = new LinkedHashMap<>();
    Role.ofPeople().forEach(one -> roles.put(words.words().of("frame.role", one), one.word()));
    return roles;
  }

  /** What was done just now, as a sentence; empty when nothing was. */
  public String getDoneText() {
    return List.of("saved", "made", "locked", "unlocked", "password").contains(done)
        ? words.of("people.done." + done)
        : "";
  }

  public AccountFields getFields() {
    return fields;
  }

  /** What is wrong with each field, by its id. */
  public Map<String, String> getFaults() {
    return faults.byField();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null || there ? this.name : name.strip();
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done == null ? "" : done;
  }

  /** True when the account is there already. */
  public boolean isThere() {
    return there;
  }

  public boolean isLocked() {
    return locked;
  }
}
