package io.gongjian.webapp.page.desk;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.HandingOver;
import io.gongjian.engine.casefile.HeldTasks;
import io.gongjian.engine.casefile.ListingHeld;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and hands over what somebody who leaves has to do. */
@RequestScoped
public class LeaveReader {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ListingHeld listingHeld;
  @Inject HandingOver handingOver;
  @Inject TaskReader tasks;

  Attempt<HeldTasks> held(AccountName person) {
    return transacting.reading(() -> listingHeld.held(signedIn.actor(), person));
  }

  Attempt<Map<CaseNumber, Optional<Refusal>>> hand(AccountName person, AccountName to) {
    return handingOver.hand(signedIn.actor(), person, to);
  }

  List<TaskLine> lines(List<CaseSummary> cases) {
    return tasks.lines(cases);
  }
}
