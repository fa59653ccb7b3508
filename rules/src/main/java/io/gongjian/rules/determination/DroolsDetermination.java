package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.SlotLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Determines with compiled rules from a bounded store. */
public final class DroolsDetermination implements DetermineMatters {

  private final RuleStore store;

  public DroolsDetermination(RuleStore store) {
    this.store = store;
  }

  @Override
  public Determination determine(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts) {
    MatterRules rules = MatterRules.of(store, pack, asOf);
    FactValues values = rules.values(facts, asOf);
    Outcome outcome = rules.decide(values.values());
    MissingFacts missing = new MissingFacts(outcome);
    OpenQuestions questions = new OpenQuestions(outcome, missing, rules.samples());
    Findings findings = new Findings(outcome);
    Results results = new Results(outcome, findings);
    List<MatterResult> matters = new ArrayList<>();
    for (MatterStep step : outcome.reasoning().steps()) {
      matters.add(results.of(step, questions::missing));
    }
    return new Determination(
        pack.reference(),
        region,
        asOf,
        facts,
        values.used(),
        assumptions(rules, values),
        Processes.of(outcome, results, findings, missing, questions::ordered),
        matters,
        questions.questions(facts.declaredUnknown()));
  }

  @Override
  public Applicabilities find(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts) {
    MatterRules rules = MatterRules.of(store, pack, asOf);
    return new DecidedMatters(rules, rules.values(facts, asOf));
  }

  @Override
  public Determination determine(
      Pack pack, RegionCode region, LocalDate asOf, FactSheet facts, WantedResults wanted) {
    MatterRules rules = MatterRules.of(store, pack, asOf);
    FactValues values = rules.values(facts, asOf);
    NarrowedRows narrowed = rules.narrowed(wanted);
    Outcome outcome = rules.decide(values.values(), narrowed);
    MissingFacts missing = new MissingFacts(outcome);
    Function<BitSet, List<FactId>> named =
        slots -> slots.stream().mapToObj(slot -> new FactId(rules.layout().name(slot))).toList();
    Findings findings = new Findings(outcome);
    Results results = new Results(outcome, findings);
    List<MatterResult> matters = new ArrayList<>();
    for (MatterStep step : narrowed.steps()) {
      matters.add(
          narrowed.isWanted(step)
              ? results.of(step, one -> named.apply(missing.ofApplicability(one)))
              : results.made(step));
    }
    return new Determination(
        pack.reference(),
        region,
        asOf,
        facts,
        values.used(),
        List.of(),
        narrowed.isProcessWanted()
            ? Processes.of(outcome, results, findings, missing, named)
            : ProcessResult.NOT_ASKED,
        matters,
        List.of());
  }

  /** The assumed facts for which some matter would wait if they were not assumed. */
  private static List<FactId> assumptions(MatterRules rules, FactValues values) {
    if (values.assumed().isEmpty()) {
      return List.of();
    }
    Outcome bare = rules.suppose(values.withoutAssumptions());
    MissingFacts missing = new MissingFacts(bare);
    BitSet waited = new BitSet();
    bare.reasoning().steps().forEach(step -> waited.or(missing.ofApplicability(step)));
    waited.and(values.assumed());
    SlotLayout layout = bare.book().layout();
    return waited.stream().mapToObj(slot -> ((Input.OfFact) layout.input(slot)).fact()).toList();
  }
}
