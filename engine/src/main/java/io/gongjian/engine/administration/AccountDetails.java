package io.gongjian.engine.administration;

import java.util.List;

/**
 * What is said of an account, as it is typed.
 *
 * @param role the word of the role
 * @param organisation the credit code; empty for officials
 * @param organisationName wanted for an organisation that is not there yet
 */
public record AccountDetails(
    String shownName,
    String role,
    String organisation,
    String organisationName,
    List<String> departments,
    List<String> regions) {

  public AccountDetails {
    departments = List.copyOf(departments);
    regions = List.copyOf(regions);
  }
}
