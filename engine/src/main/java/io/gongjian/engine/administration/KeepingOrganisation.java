package io.gongjian.engine.administration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes an organisation, or gives one that is there another name; its code stays. */
public final class KeepingOrganisation {

  private final OrganisationLibrary organisations;

  public KeepingOrganisation(OrganisationLibrary organisations) {
    this.organisations = organisations;
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.BadInput}. */
  public Attempt<Organisation> keep(Actor actor, String code, String name) {
    if (!Administration.opensTo(actor.role())) {
      return Administration.notAllowed(actor);
    }
    List<InputFault> faults = new ArrayList<>();
    String credit = code.strip().toUpperCase(Locale.ROOT);
    if (!CreditCode.isCode(credit)) {
      Kind kind = credit.isEmpty() ? Kind.MISSING : Kind.MALFORMED;
      faults.add(new InputFault("organisation", credit, kind));
    }
    ShownText.fault("organisationName", name.strip(), Organisations.LONGEST_NAME)
        .ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    Organisation kept = new Organisation(new CreditCode(credit), name.strip());
    if (organisations.find(kept.code()).isPresent()) {
      organisations.rename(kept);
    } else {
      organisations.store(kept);
    }
    return Attempt.done(kept);
  }
}
