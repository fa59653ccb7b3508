package io.gongjian.engine.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.mail.MailProfile;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingProfileTest {

  private static final AccountName NAME = new AccountName("wang");
  private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Map<AccountName, MailProfile> profiles = new HashMap<>();
  private final KeepingProfile keeping =
      new KeepingProfile(
          accounts,
          name -> Optional.ofNullable(profiles.get(name)),
          profile -> profiles.put(profile.account(), profile),
          Clock.fixed(NOON, ZoneOffset.UTC));
  private final Account account = new Account(NAME, "王五", Role.OPERATOR, Optional.empty());
  private final Actor actor = account.actor();

  @BeforeEach
  void store() {
    accounts.store(new KeptAccount(account, false, 0, NOON), "hash");
  }

  @Test
  void whoSaidNothingYetGetsNoMail() {
    assertThat(keeping.read(actor))
        .isEqualTo(Attempt.done(new Profile("王五", MailProfile.none(NAME))));
  }

  @Test
  void whatIsSaidIsKept() {
    keeping.keep(actor, details(" 王小五 ", " wang@example.cn ", true));

    assertThat(accounts.find(NAME).orElseThrow().account().shownName()).isEqualTo("王小五");
    assertThat(profiles.get(NAME))
        .isEqualTo(
            new MailProfile(
                NAME, Optional.of(new MailAddress("wang@example.cn")), true, Locale.ENGLISH));
  }

  @Test
  void whatDoesNotFitIsNamedAndNothingIsKept() {
    assertThat(faults(details("", "wang@example.cn\r\nBcc: x@example.cn", false)))
        .containsExactly("shownName missing", "address malformed");
    assertThat(faults(details("王五", "", true))).containsExactly("address missing");
    assertThat(faults(details("王五", "a".repeat(300), true))).containsExactly("address too_long");
    assertThat(profiles).isEmpty();
  }

  private Iterable<String> faults(ProfileDetails details) {
    return keeping
        .keep(actor, details)
        .asRefused()
        .map(Refusal.BadInput.class::cast)
        .orElseThrow()
        .faults()
        .stream()
        .map(fault -> fault.field() + " " + fault.kind().word())
        .toList();
  }

  private static ProfileDetails details(String shownName, String address, boolean wanted) {
    return new ProfileDetails(shownName, address, wanted, Locale.ENGLISH);
  }
}
