package io.gongjian.engine.scenario;

import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.determination.FindSaidOtherwise;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what of a scenario's facts cannot be together, or is said otherwise than rows settle it.
 * What a scenario of forms expects to be refused at a field is meant.
 */
public final class CheckingFacts {

  private final FindSaidOtherwise findSaidOtherwise;

  public CheckingFacts(FindSaidOtherwise findSaidOtherwise) {
    this.findSaidOtherwise = findSaidOtherwise;
  }

  /** Checks the facts of a scenario; a pack that can be used answers. */
  public List<PackFault> check(Pack pack, StatedFacts stated) {
    List<PackFault> faults = new ArrayList<>();
    pack.contradictions(stated.asked(), stated.facts().values()).stream()
        .filter(one -> one.strength() == Strength.IMPOSSIBLE)
        .filter(one -> !stated.expectsRefused(one.facts()))
        .map(
            one ->
                PackFault.of(
                    FaultCode.SCENARIO_CONTRADICTS,
                    stated.place(),
                    stated.id(),
                    one.constraint(),
                    one.text().zh() + " / " + one.text().en()))
        .forEach(faults::add);
    findSaidOtherwise.find(pack, stated.asked(), stated.facts()).stream()
        .map(
            one ->
                PackFault.of(
                    FaultCode.SCENARIO_SAYS_OTHERWISE,
                    stated.place(),
                    stated.id(),
                    one.fact().value(),
                    one.said().plain().toString(),
                    one.settled().plain().toString(),
                    one.row().toString()))
        .forEach(faults::add);
    return faults;
  }
}
