package io.gongjian.webapp.entry.demo;

import java.util.Optional;

/**
 * One account to look around with.
 *
 * @param role what the account may do, by the name the store uses
 * @param name what is typed at sign-in
 * @param shownName the name that pages show
 * @param password its password, known to everybody who reads the terminal
 * @param organisation whom an applicant acts for
 * @param office where an official works; empty for one who works everywhere, or nowhere
 */
public record DemoAccount(
    String role,
    String name,
    String shownName,
    String password,
    Optional<DemoOrganisation> organisation,
    Optional<DemoOffice> office) {

  /** The line by which the launcher tells of this account. */
  public String line() {
    return "Account: " + role + " " + name + " " + password;
  }

  /** The same account with another password. */
  public DemoAccount with(String another) {
    return new DemoAccount(role, name, shownName, another, organisation, office);
  }
}
