package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.mail.FindMailProfile;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.engine.mail.MailProfile;
import io.gongjian.engine.mail.StoreMailProfile;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.ShownText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what people say of themselves: everybody their own, and nobody another's. */
public final class KeepingProfile {

  private final AccountLibrary accounts;
  private final FindMailProfile findProfile;
  private final StoreMailProfile storeProfile;
  private final Clock clock;

  public KeepingProfile(
      AccountLibrary accounts,
      FindMailProfile findProfile,
      StoreMailProfile storeProfile,
      Clock clock) {
    this.accounts = accounts;
    this.findProfile = findProfile;
    this.storeProfile = storeProfile;
    this.clock = clock;
  }

  /** What the one who asks said. Refuses with {@link Refusal.NotFound}. */
  public Attempt<Profile> read(Actor actor) {
    return Administration.find(accounts, actor.account().value())
        .map(kept -> Attempt.done(profile(kept)))
        .orElseGet(() -> Administration.noAccount(actor.account().value()));
  }

  private Profile profile(KeptAccount kept) {
    return new Profile(
        kept.account().shownName(),
        findProfile.find(kept.name()).orElseGet(() -> MailProfile.none(kept.name())));
  }

  /** Refuses with {@link Refusal.NotFound}, {@link Refusal.BadInput} or {@link Refusal.Stale}. */
  public Attempt<Profile> keep(Actor actor, ProfileDetails details) {
    Optional<KeptAccount> found = Administration.find(accounts, actor.account().value());
    if (found.isEmpty()) {
      return Administration.noAccount(actor.account().value());
    }
    String shownName = details.shownName().strip();
    String address = details.address().strip();
    List<InputFault> faults = new ArrayList<>();
    ShownText.fault("shownName", shownName, DetailsReader.LONGEST_NAME).ifPresent(faults::add);
    fault(address, details.wanted()).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    KeptAccount before = found.get();
    if (!shownName.equals(before.account().shownName())
        && !accounts.replace(before.shownAs(shownName, clock.instant()))) {
      return Attempt.refused(new Refusal.Stale(before.version(), before.version() + 1));
    }
    MailProfile mail =
        new MailProfile(
            before.name(),
            Optional.of(address).filter(text -> !text.isEmpty()).map(MailAddress::new),
            details.wanted(),
            details.language());
    storeProfile.store(mail);
    return Attempt.done(new Profile(shownName, mail));
  }

  private static Optional<InputFault> fault(String address, boolean wanted) {
    if (address.isEmpty()) {
      return wanted ? Optional.of(new InputFault("address", "", Kind.MISSING)) : Optional.empty();
    }
    if (address.length() > MailAddress.LONGEST) {
      return Optional.of(new InputFault("address", "", Kind.TOO_LONG));
    }
    return MailAddress.isAddress(address)
        ? Optional.empty()
        : Optional.of(new InputFault("address", address, Kind.MALFORMED));
  }
}
