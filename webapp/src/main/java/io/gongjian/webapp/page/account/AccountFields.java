package io.gongjian.webapp.page.account;

import io.gongjian.engine.administration.AccountDetails;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed and ticked of an account. */
public final class AccountFields implements Serializable {

  private static final long serialVersionUID = 1L;

  String shownName = "";
  String role = "";
  String organisation = "";
  String organisationName = "";
  String[] departments = {};
  String[] regions = {};
  String[] posts = {};

  AccountDetails details() {
    return new AccountDetails(
        shownName,
        role,
        organisation,
        organisationName,
        List.of(departments),
        List.of(regions),
        List.of(posts));
  }

  public String getShownName() {
    return shownName;
  }

  public void setShownName(@Nullable String typed) {
    shownName = typed == null ? "" : typed;
  }

  public String getRole() {
    return role;
  }

  public void setRole(@Nullable String typed) {
    role = typed == null ? "" : typed;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(@Nullable String typed) {
    organisation = typed == null ? "" : typed;
  }

  public String getOrganisationName() {
    return organisationName;
  }

  public void setOrganisationName(@Nullable String typed) {
    organisationName = typed == null ? "" : typed;
  }

  public String[] getDepartments() {
    return departments.clone();
  }

  public void setDepartments(String @Nullable [] ticked) {
    departments = ticked == null ? new String[0] : ticked.clone();
  }

  public String[] getRegions() {
    return regions.clone();
  }

  public void setRegions(String @Nullable [] ticked) {
    regions = ticked == null ? new String[0] : ticked.clone();
  }

  public String[] getPosts() {
    return posts.clone();
  }

  public void setPosts(String @Nullable [] ticked) {
    posts = ticked == null ? new String[0] : ticked.clone();
  }
}
