package io.gongjian.webapp.page.account;

import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.administration.AddAccount;
import io.gongjian.engine.administration.AddingAccount;
import io.gongjian.engine.administration.ChangeAccount;
import io.gongjian.engine.administration.ChangingAccount;
import io.gongjian.engine.administration.KeepingOrganisation;
import io.gongjian.engine.administration.KeepingProfile;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.administration.ListingAccounts;
import io.gongjian.engine.administration.LockingAccount;
import io.gongjian.engine.administration.Profile;
import io.gongjian.engine.administration.ProfileDetails;
import io.gongjian.engine.administration.SettingPassword;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Administers accounts for pages, on behalf of the one who is signed in. */
@RequestScoped
public class AccountDesk {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject AccountUseCases useCases;

  public Attempt<Page<KeptAccount>> accounts(String text, PageRequest page) {
    return transacting.reading(() -> useCases.listing().accounts(signedIn.actor(), text, page));
  }

  public Attempt<Page<Organisation>> organisations(String text, PageRequest page) {
    return transacting.reading(
        () -> useCases.listing().organisations(signedIn.actor(), text, page));
  }

  public Attempt<KeptAccount> account(String name) {
    return transacting.reading(() -> useCases.listing().account(signedIn.actor(), name));
  }

  public Attempt<KeptAccount> add(AddAccount asked) {
    return transacting.changing(() -> useCases.adding().add(signedIn.actor(), asked));
  }

  public Attempt<KeptAccount> change(ChangeAccount asked) {
    return transacting.changing(() -> useCases.changing().change(signedIn.actor(), asked));
  }

  public Attempt<KeptAccount> lock(String name, boolean locked) {
    return transacting.changing(() -> useCases.locking().lock(signedIn.actor(), name, locked));
  }

  public Attempt<KeptAccount> setPassword(String name, String password) {
    return transacting.changing(
        () -> useCases.settingPassword().set(signedIn.actor(), name, password));
  }

  public Attempt<Organisation> keep(String code, String name) {
    return transacting.changing(
        () -> useCases.keepingOrganisation().keep(signedIn.actor(), code, name));
  }

  /** What the one who is signed in says of themselves. */
  public Attempt<Profile> profile() {
    return transacting.reading(() -> useCases.keepingProfile().read(signedIn.actor()));
  }

  public Attempt<Profile> keep(ProfileDetails details) {
    return transacting.changing(() -> useCases.keepingProfile().keep(signedIn.actor(), details));
  }

  /** The use cases on accounts. */
  public record AccountUseCases(
      ListingAccounts listing,
      AddingAccount adding,
      ChangingAccount changing,
      LockingAccount locking,
      SettingPassword settingPassword,
      KeepingOrganisation keepingOrganisation,
      KeepingProfile keepingProfile) {}
}
