package io.gongjian.rules.bench;

import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.Scenario;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.MatterRules;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.MatterBook;
import io.gongjian.rules.table.SlotValues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One determination with the rules of Hainan. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HainanBenchmark {

  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** How much is asked. */
  public enum Asked {
    /** Two values: what is not known counts as not fulfilled. */
    KNOWN,
    /** Three values: the open rows and the facts each open matter waits for, too. */
    OPEN,
    /** All of it, with findings, materials, limits, assumptions and the next questions. */
    WHOLE,
    /** All of it, of a pack in which nothing follows and no constraint is held. */
    BARE,
    /** All of it and what cannot be together, with 30 derived facts and 40 constraints. */
    LADEN;

    private Pack pack() {
      return switch (this) {
        case BARE -> LadenHainan.bare();
        case LADEN -> LadenHainan.laden();
        case KNOWN, OPEN, WHOLE -> hainan();
      };
    }
  }

  @Param({"KNOWN", "OPEN", "WHOLE", "BARE", "LADEN"})
  public Asked asked = Asked.KNOWN;

  private int factSets;
  private int next;
  private @Nullable IntFunction<Object> deciding;

  /** Loads the pack and the facts of the projects. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    Pack pack = asked.pack();
    List<FactSheet> sheets = sheets(pack);
    factSets = sheets.size();
    RuleStore store = new RuleStore(1);
    MatterRules rules = MatterRules.of(store, pack, DAY);
    SlotValues[] values =
        sheets.stream().map(sheet -> values(rules.book(), sheet)).toArray(SlotValues[]::new);
    DroolsDetermination whole = new DroolsDetermination(store);
    deciding =
        switch (asked) {
          case KNOWN -> index -> rules.decideKnown(values[index]);
          case OPEN -> index -> rules.missing(rules.decide(values[index]));
          case WHOLE, BARE -> index -> whole.determine(pack, pack.region(), DAY, sheets.get(index));
          case LADEN -> index -> laden(whole, pack, sheets.get(index));
        };
  }

  private static Object laden(DroolsDetermination whole, Pack pack, FactSheet sheet) {
    Object made = whole.determine(pack, pack.region(), DAY, sheet);
    return List.of(made, pack.contradictions(DAY, sheet.values()));
  }

  /** Decides on the next project. */
  @Benchmark
  public @Nullable Object determine() {
    next = next + 1 == factSets ? 0 : next + 1;
    return deciding == null ? null : deciding.apply(next);
  }

  static Pack hainan() {
    Path packs = Path.of(System.getProperty("gongjian.root", ".")).resolve("packs");
    return new PacksFolder(packs, new PackLoader()).load("hainan").pack().orElseThrow();
  }

  static List<FactSheet> sheets(Pack pack) throws IOException {
    try (InputStream in = HainanBenchmark.class.getResourceAsStream("projects.yaml")) {
      if (in == null) {
        throw new IOException("projects.yaml is missing");
      }
      return new PackLoader()
          .scenarios(pack, "bench", "projects.yaml", in.readAllBytes()).scenarios().stream()
              .map(Scenario::facts)
              .toList();
    }
  }

  private static SlotValues values(MatterBook book, FactSheet sheet) {
    SlotValues values = new SlotValues(book.layout());
    for (FactDefinition fact : book.pack().vocabulary().definitions()) {
      sheet
          .find(fact.id())
          .map(known -> known.value())
          .or(fact::assumed)
          .ifPresent(value -> values.set(book.layout().of(fact.id().value()), slot(value)));
    }
    return values;
  }

  private static Object slot(FactValue value) {
    return value instanceof FactValue.Choices choices
        ? Membership.known(choices.values())
        : value.plain();
  }
}
