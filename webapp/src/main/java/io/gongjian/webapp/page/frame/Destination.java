package io.gongjian.webapp.page.frame;

import io.gongjian.engine.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the navigation leads, and who has it. A destination without a page behind it is not here.
 */
enum Destination {
  TASKS("/desk/tasks", "pi-inbox", Section.WORK),
  MY_PROJECTS("/apply/projects", "pi-folder", Section.WORK),
  NEW_PROJECT("/apply/new-project", "pi-plus", Section.WORK),
  ALL_PROJECTS("/apply/projects", "pi-folder-open", Section.WORK),
  PACKS("/policy/packs", "pi-box", Section.WORK),
  MIGRATIONS("/policy/migrations", "pi-directions", Section.WORK),
  HEALTH("/operate/health", "pi-heart", Section.WORK),
  ACCOUNTS("/operate/accounts", "pi-users", Section.WORK),
  ORGANISATIONS("/operate/organisations", "pi-building", Section.WORK),
  MATTERS("/catalogue/matters", "pi-list", Section.CATALOGUE),
  MATERIALS("/catalogue/materials", "pi-file", Section.CATALOGUE),
  FLOWS("/catalogue/flows", "pi-sitemap", Section.CATALOGUE),
  CITATIONS("/catalogue/citations", "pi-book", Section.CATALOGUE);

  /** A heading of the navigation. */
  enum Section {
    WORK,
    CATALOGUE
  }

  private final String path;
  private final String icon;
  private final Section section;

  Destination(String path, String icon, Section section) {
    this.path = path;
    this.icon = icon;
    this.section = section;
  }

  static List<Destination> of(Role role, Section section) {
    return Arrays.stream(values())
        .filter(one -> one.section == section && one.opensTo(role))
        .toList();
  }

  private boolean opensTo(Role role) {
    return switch (this) {
      case MY_PROJECTS, NEW_PROJECT -> role == Role.APPLICANT;
      case TASKS, ALL_PROJECTS -> role == Role.APPROVER || role == Role.SUPERVISOR;
      case PACKS, MIGRATIONS -> role == Role.POLICY_ADMINISTRATOR || role == Role.OPERATOR;
      case HEALTH, ACCOUNTS, ORGANISATIONS -> role == Role.OPERATOR;
      case MATTERS, MATERIALS, FLOWS, CITATIONS -> true;
    };
  }

  String path() {
    return path;
  }

  String icon() {
    return icon;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
