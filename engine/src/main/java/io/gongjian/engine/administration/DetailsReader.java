package io.gongjian.engine.administration;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.ShownText;
import io.gongjian.engine.text.SnakeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what is said of one account, naming all that does not fit. */
final class DetailsReader {

  static final int LONGEST_NAME = 100;

  private final OrganisationLibrary organisations;
  private final KnownPlaces places;
  private final List<InputFault> faults = new ArrayList<>();

  DetailsReader(OrganisationLibrary organisations, KnownPlaces places) {
    this.organisations = organisations;
    this.places = places;
  }

  /** What was read; without an account where something does not fit. */
  record Reading(Optional<Account> account, List<InputFault> faults) {}

  Reading read(AccountName name, AccountDetails details) {
    String shownName = details.shownName().strip();
    ShownText.fault("shownName", shownName, LONGEST_NAME).ifPresent(faults::add);
    @Nullable Role role = role(details.role().strip());
    Optional<Organisation> organisation = organisation(role, details);
    Set<DepartmentId> departments = departments(role, details);
    Set<RegionCode> regions = regions(role, details);
    Set<LaneId> posts = posts(role, details);
    Optional<Account> account =
        role == null || !faults.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Account(name, shownName, role, organisation, departments, regions, posts));
    return new Reading(account, List.copyOf(faults));
  }

  private @Nullable Role role(String word) {
    if (word.isEmpty()) {
      faults.add(new InputFault("role", word, Kind.MISSING));
      return null;
    }
    Optional<Role> role =
        Role.ofPeople().stream().filter(one -> one.word().equals(word)).findFirst();
    if (role.isEmpty()) {
      faults.add(new InputFault("role", word, Kind.UNKNOWN));
    }
    return role.orElse(null);
  }

  private Optional<Organisation> organisation(@Nullable Role role, AccountDetails details) {
    String code = details.organisation().strip().toUpperCase(Locale.ROOT);
    String name = details.organisationName().strip();
    if (role == null) {
      return Optional.empty();
    }
    if (role != Role.APPLICANT) {
      if (!code.isEmpty()) {
        faults.add(new InputFault("organisation", code, Kind.NOT_EXPECTED));
      }
      return Optional.empty();
    }
    if (!CreditCode.isCode(code)) {
      Kind kind = code.isEmpty() ? Kind.MISSING : Kind.MALFORMED;
      faults.add(new InputFault("organisation", code, kind));
      return Optional.empty();
    }
    CreditCode credit = new CreditCode(code);
    Optional<Organisation> known = organisations.find(credit);
    if (known.isPresent()) {
      return known;
    }
    Optional<InputFault> fault =
        ShownText.fault("organisationName", name, Organisations.LONGEST_NAME);
    fault.ifPresent(faults::add);
    return fault.isPresent() ? Optional.empty() : Optional.of(new Organisation(credit, name));
  }

  private Set<DepartmentId> departments(@Nullable Role role, AccountDetails details) {
    Set<DepartmentId> read = new TreeSet<>();
    for (String text : words("departments", role, details.departments())) {
      if (SnakeCase.isWord(text) && places.knows(new DepartmentId(text))) {
        read.add(new DepartmentId(text));
      } else {
        faults.add(new InputFault("departments", text, Kind.UNKNOWN));
      }
    }
    return read;
  }

  private Set<RegionCode> regions(@Nullable Role role, AccountDetails details) {
    Set<RegionCode> read = new TreeSet<>();
    for (String text : words("regions", role, details.regions())) {
      if (RegionCode.isCode(text) && places.knows(new RegionCode(text))) {
        read.add(new RegionCode(text));
      } else {
        faults.add(new InputFault("regions", text, Kind.UNKNOWN));
      }
    }
    return read;
  }

  private Set<LaneId> posts(@Nullable Role role, AccountDetails details) {
    Set<LaneId> read = new TreeSet<>();
    for (String text : words("posts", role, details.posts())) {
      if (SnakeCase.isWord(text) && places.knows(new LaneId(text))) {
        read.add(new LaneId(text));
      } else {
        faults.add(new InputFault("posts", text, Kind.UNKNOWN));
      }
    }
    return read;
  }

  /** An applicant acts for an organisation, not for a department in a region. */
  private List<String> words(String field, @Nullable Role role, List<String> typed) {
    List<String> words = typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    if (role == Role.APPLICANT && !words.isEmpty()) {
      faults.add(new InputFault(field, words.get(0), Kind.NOT_EXPECTED));
      return List.of();
    }
    return words;
  }
}
