package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accounts and organisations as rows. */
final class AccountRows {

  /** Names and codes are kept in ASCII; the database refuses to compare them with anything else. */
  private static final Predicate<String> ASCII = Pattern.compile("\\p{ASCII}+").asMatchPredicate();

  private AccountRows() {}

  static Account account(
      AccountRow row, Set<DepartmentId> departments, Set<RegionCode> regions, Set<LaneId> posts) {
    Optional<Organisation> organisation =
        row.organisation() == null || row.organisationName() == null
            ? Optional.empty()
            : Optional.of(
                new Organisation(new CreditCode(row.organisation()), row.organisationName()));
    return new Account(
        new AccountName(row.name()),
        row.shownName(),
        Role.ofWord(row.role()),
        organisation,
        departments,
        regions,
        posts);
  }

  static AccountRow row(
      Account account, String passwordHash, boolean locked, long version, Instant at) {
    @Nullable String organisation =
        account.organisation().map(Organisation::code).map(CreditCode::value).orElse(null);
    return new AccountRow(
        account.name().value(),
        account.shownName(),
        account.role().word(),
        organisation,
        null,
        passwordHash,
        locked,
        0,
        version,
        at,
        at);
  }

  /** What a text must contain to be found. */
  static @Nullable String part(Optional<String> text) {
    return text.map(sought -> "%" + escaped(sought) + "%").orElse(null);
  }

  /** The same for what is kept in ASCII, where the text can stand in it at all. */
  static @Nullable String code(Optional<String> text) {
    return part(text.filter(ASCII));
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
