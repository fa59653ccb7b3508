package io.gongjian.webapp.command;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.Mismatch;
import io.gongjian.engine.scenario.StatedFacts;
import io.gongjian.engine.scenario.TriedScenario;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.program.RuleStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries cases, each on the pack of its region and day. */
final class TryingCase {

  private final PackShelf shelf;
  private final TryingScenario trying;
  private final CheckingFacts checkingFacts;
  private final Locale locale;

  TryingCase(PackShelf shelf, RuleStore store, Locale locale) {
    this.shelf = shelf;
    this.trying = TryingScenario.whole(new DroolsDetermination(store));
    this.checkingFacts = new CheckingFacts(new DroolsSaidOtherwise(store));
    this.locale = locale;
  }

  /**
   * On a day on which no pack is in force, all of a case is open; one whose pack has errors fails
   * and keeps no other from being tried.
   */
  TriedCase on(Scenario scenario, RegionCode where, Supplier<LocalDate> today) {
    LocalDate day = scenario.asOf().orElseGet(today);
    if (shelf.choose(where, day) instanceof PackChoice.NotInForce early) {
      return new TriedCase(TryingScenario.onNoPack(scenario, early.first()), where, day);
    }
    try {
      Pack chosen = shelf.forRegion(where, day);
      TriedScenario tried = readable(chosen, () -> trying.on(chosen, scenario, day));
      return new TriedCase(
          tried, where, day, checkingFacts.check(chosen, StatedFacts.of(scenario, day)));
    } catch (CannotAnswer why) {
      Mismatch unanswered = new Mismatch(where.value(), "pack", "—", why.in(locale));
      return new TriedCase(
          new TriedScenario(scenario, Optional.empty(), List.of(unanswered)), where, day);
    }
  }

  /** What a pack answers; one whose rules cannot be read is told in a line. */
  static <T> T readable(Pack pack, Supplier<T> answering) {
    try {
      return answering.get();
    } catch (EngineException failure) {
      if (failure.code() != ErrorCode.FAULTY_PACK) {
        throw failure;
      }
      String id = pack.reference().id();
      throw new CannotAnswer(
          "政策包 %s 的规则有错误，请运行 ./gongjian check".formatted(id),
          "the rules of pack %s have errors, run ./gongjian check".formatted(id));
    }
  }
}
