package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands over what a person has to do to another (离职转办), each case by itself and under its lock, at
 * most {@link AssignTasks#MOST} at a time: whoever asks again goes on with the rest.
 */
public final class HandingOver {

  private final ListingHeld listingHeld;
  private final ActingOnCase acting;
  private final DoAlone doAlone;

  public HandingOver(ListingHeld listingHeld, ActingOnCase acting, DoAlone doAlone) {
    this.listingHeld = listingHeld;
    this.acting = acting;
    this.doAlone = doAlone;
  }

  /**
   * Hands it over; gives why, where a case was not. Refuses with {@link Refusal.NotAllowed}.
   *
   * @param person who leaves, whose account may be locked already
   */
  public Attempt<Map<CaseNumber, Optional<Refusal>>> hand(
      Actor actor, AccountName person, AccountName to) {
    return doAlone
        .alone(() -> listingHeld.held(actor, person))
        .map(
            held -> {
              Map<CaseNumber, Optional<Refusal>> handed = new LinkedHashMap<>();
              held.cases()
                  .forEach(one -> handed.put(one.number(), refusal(actor, one, person, to)));
              return handed;
            });
  }

  private Optional<Refusal> refusal(
      Actor actor, CaseSummary one, AccountName person, AccountName to) {
    FlowAction leave = new FlowAction.Leave(new PersonId(person.value()), new PersonId(to.value()));
    return doAlone
        .alone(() -> acting.act(actor, new CaseRequest(one.number(), leave, "", Optional.empty())))
        .asRefused();
  }
}
