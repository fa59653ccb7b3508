package io.gongjian.webapp.page.account;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import java.io.Serializable;
import java.util.List;

/** An account in the table. */
public final class AccountLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String shownName;
  private final String role;
  private final String organisation;
  private final List<String> departments;
  private final List<String> regions;
  private final List<String> posts;
  private final boolean locked;
  private final String state;
  private final String changed;

  AccountLine(KeptAccount kept, PlaceNames places, Words words) {
    this.name = kept.name().value();
    this.shownName = kept.account().shownName();
    this.role = words.of("frame.role", kept.account().role());
    this.organisation = kept.account().organisation().map(Organisation::name).orElse("");
    this.departments = kept.departments().stream().sorted().map(places::of).toList();
    this.regions = kept.regions().stream().sorted().map(places::of).toList();
    this.posts = kept.posts().stream().sorted().map(places::of).toList();
    this.locked = kept.locked();
    this.state = words.of(kept.locked() ? "people.locked" : "people.open");
    this.changed = DayWording.minute(kept.changedAt());
  }

  public String getName() {
    return name;
  }

  public String getShownName() {
    return shownName;
  }

  public String getRole() {
    return role;
  }

  public String getOrganisation() {
    return organisation;
  }

  public String getDepartments() {
    return String.join("、", departments);
  }

  public String getRegions() {
    return String.join("、", regions);
  }

  public String getPosts() {
    return String.join("、", posts);
  }

  public Chip getState() {
    return locked ? Chip.bad(state) : Chip.good(state);
  }

  public String getChanged() {
    return changed;
  }
}
