package io.gongjian.rules.determination;

import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowKind;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.program.CompiledRows;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.table.DerivedSlots;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.MatterBookReader;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Decides matters by compiled rows. Immutable, for any number of threads. */
public final class MatterRules {

  private static final int MOST_NARROWED = 1_024;

  private final CompiledRows rows;
  private final MatterBook book;
  private final Reasoning reasoning;
  private final FactSlots slots;
  private final Map<WantedResults, NarrowedRows> narrowed = new ConcurrentHashMap<>();

  public MatterRules(CompiledRows rows) {
    this.rows = rows;
    this.book = MatterBookReader.read(rows.book());
    this.reasoning = new Reasoning(book);
    this.slots = new FactSlots(book);
  }

  /** The rules of {@code pack} in force on {@code asOf}, proved. */
  public static MatterRules of(RuleStore store, Pack pack, LocalDate asOf) {
    return store.decider(RowKind.MATTER, pack, asOf, MatterRules.class, MatterRules::new);
  }

  CompiledRows rows() {
    return rows;
  }

  public MatterBook book() {
    return book;
  }

  /** The facts of a project as these rules see them. */
  FactValues values(FactSheet sheet, LocalDate asOf) {
    return new FactValues(this, slots, sheet, asOf);
  }

  Reasoning reasoning() {
    return reasoning;
  }

  RowSamples samples() {
    return rows.samples();
  }

  SlotLayout layout() {
    return book.layout();
  }

  /** Decides on facts by slot, with three values. */
  public Outcome decide(SlotValues facts) {
    try (RuleSession session = rows.open()) {
      return reasoning.run(
          facts,
          (stratum, values, holds, possible) ->
              rows.stand(session, stratum, values, holds, possible));
    }
  }

  /** What must be decided so that some results are known; kept, since the same are wanted again. */
  NarrowedRows narrowed(WantedResults wanted) {
    NarrowedRows known = narrowed.get(wanted);
    if (known != null) {
      return known;
    }
    NarrowedRows made = NarrowedRows.of(reasoning, wanted);
    if (narrowed.size() < MOST_NARROWED) {
      narrowed.put(wanted, made);
    }
    return made;
  }

  /** Decides only what is behind some results: the same of them as {@link #decide}. */
  Outcome decide(SlotValues facts, NarrowedRows only) {
    return reasoning.run(facts, only);
  }

  /** Decides on facts by slot with two values: whatever is not known counts as not fulfilled. */
  public Outcome decideKnown(SlotValues facts) {
    try (RuleSession session = rows.open()) {
      return reasoning.runKnown(
          facts,
          (stratum, values, holds, possible) -> rows.standKnown(session, stratum, values, holds));
    }
  }

  /** The names of the facts that open matters wait for. */
  public Map<MatterId, SortedSet<String>> missing(Outcome outcome) {
    MissingFacts missing = new MissingFacts(outcome);
    Map<MatterId, SortedSet<String>> names = new LinkedHashMap<>();
    for (MatterPlan plan : book.matters().values()) {
      if (outcome.applicability(plan.matter().id()) == Applicability.UNKNOWN) {
        SortedSet<String> waiting = new TreeSet<>();
        missing.ofApplicability(plan).stream()
            .forEach(slot -> waiting.add(book.layout().name(slot)));
        names.put(plan.matter().id(), waiting);
      }
    }
    return names;
  }

  /** The facts that follow from others. */
  DerivedSlots derived() {
    return reasoning.derived();
  }

  /** Decides by the index alone: the same outcome, for the many questions of "what if". */
  Outcome suppose(SlotValues facts) {
    return reasoning.run(facts, rows::suppose);
  }
}
