package io.gongjian.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One has the drafts of one's own organisation in hand, and those who do not apply have none. */
class ListingOwnDraftsTest {

  private static final CreditCode OWNER = new CreditCode("91460100MA5DEM012B");

  private final List<CreditCode> asked = new ArrayList<>();
  private final ListingOwnDrafts listing =
      new ListingOwnDrafts(
          (owner, most) -> {
            asked.add(owner);
            return List.of();
          },
          project -> Optional.empty(),
          pack -> Optional.empty());

  @Test
  void anApplicantIsAnsweredForTheOwnOrganisation() {
    listing.latest(actor(Role.APPLICANT), 5);

    assertThat(asked).containsExactly(OWNER);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "APPLICANT", mode = EnumSource.Mode.EXCLUDE)
  void whoDoesNotApplyHasNone(Role role) {
    assertThat(listing.latest(actor(role), 5)).isEmpty();
    assertThat(asked).isEmpty();
  }

  private static Actor actor(Role role) {
    return new Actor(new AccountName("zhangsan"), role, Optional.of(OWNER));
  }
}
