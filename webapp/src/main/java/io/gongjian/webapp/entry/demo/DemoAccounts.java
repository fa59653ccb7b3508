package io.gongjian.webapp.entry.demo;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accounts a fresh embedded database gets, so that somebody can look around at once.
 *
 * <p>The launcher makes and prints them; the application adds their projects when the environment
 * variable {@link #SWITCH} says so.
 */
public final class DemoAccounts {
  /** Environment variable that is {@code true} when the application shall create the accounts. */
  public static final String SWITCH = "GONGJIAN_DEMO";

  /** Environment variable that is {@code true} when there shall be cases to look at as well. */
  public static final String CASES = "GONGJIAN_DEMO_CASES";

  private static final String SHARED_PASSWORD = "Gongjian-2026";

  private static final List<DemoAccount> OF_ROLES =
      List.of(
          applicant("shenqing", "海口示范建设有限公司", "91460100MA5DEM012B"),
          applicant("shenqing2", "三亚示范置业有限公司", "91460200MA5DEM020B"),
          official("approver", "shenpi"),
          official("policy_administrator", "zhengce"),
          official("supervisor", "jiandu"),
          official("operator", "yunwei"));

  private static final List<DemoAccount> OF_HAIKOU = new DemoOfficials(SHARED_PASSWORD).all();

  private static final int RANDOM_BYTES = 12;

  private DemoAccounts() {}

  /** A password that nobody knows. */
  public static String randomPassword() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Those of each role, in the order in which they are printed. */
  public static List<DemoAccount> ofRoles() {
    return OF_ROLES;
  }

  /** The officials of one city, with the work of the flows shared out among them. */
  public static List<DemoAccount> ofHaikou() {
    return OF_HAIKOU;
  }

  /** All of them. */
  public static List<DemoAccount> all() {
    return Stream.concat(OF_ROLES.stream(), OF_HAIKOU.stream()).toList();
  }

  /** The line by which the launcher tells of officials who have one password; empty without any. */
  public static Optional<String> line(List<DemoAccount> officials) {
    return officials.stream()
        .findFirst()
        .map(
            one ->
                officials.stream()
                    .map(DemoAccount::name)
                    .collect(
                        Collectors.joining(", ", "… " + one.role() + " ", " " + one.password())));
  }

  private static DemoAccount applicant(String name, String title, String creditCode) {
    DemoOrganisation organisation = new DemoOrganisation(title, creditCode);
    return new DemoAccount(
        "applicant", name, name, SHARED_PASSWORD, Optional.of(organisation), Optional.empty());
  }

  private static DemoAccount official(String role, String name) {
    return new DemoAccount(role, name, name, SHARED_PASSWORD, Optional.empty(), Optional.empty());
  }
}
