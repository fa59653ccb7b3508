package io.gongjian.engine.administration;

import java.util.List;

/**
 * What is said of an account, as it is typed.
 *
 * @param role the word of the role
 * @param organisation the credit code; empty for officials
 * @param organisationName wanted for an organisation that is not there yet
 * @param posts ids of lanes; none for all lanes of the departments
 */
public record AccountDetails(
    String shownName,
    String role,
    String organisation,
    String organisationName,
    List<String> departments,
    List<String> regions,
    List<String> posts) {

  public AccountDetails {
    departments = List.copyOf(departments);
    regions = List.copyOf(regions);
    posts = List.copyOf(posts);
  }
}
