package io.gongjian.engine.migration;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.MigratingCases;
import io.gongjian.engine.casefile.MigratingCases.Target;
import io.gongjian.engine.migration.MigrationTrial.Verdict;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries a migration by the plain interpreter, on all cases that run: nothing is changed. */
public final class TryingMigration {

  private static final int AT_ONCE = 200;
  private static final int MOST = 20_000;
  private static final int SHOWN = 200;

  private final FindRunningCases findRunningCases;
  private final MigratingCases migrating;
  private final MigrationTargets targets;

  public TryingMigration(
      FindRunningCases findRunningCases, MigratingCases migrating, ServingPacks serving) {
    this.findRunningCases = findRunningCases;
    this.migrating = migrating;
    this.targets = new MigrationTargets(serving);
  }

  /** What would become of them. */
  public Attempt<MigrationTrial> attempt(Actor actor, MigrationRequest asked) {
    return MigrationAccess.opensTo(actor.role())
        ? targets.of(actor, asked).map(to -> tried(asked, to))
        : MigrationAccess.notAllowed(actor);
  }

  private MigrationTrial tried(MigrationRequest asked, PackReference to) {
    Target target = new Target(asked.from(), to, asked.answers());
    Map<Verdict, Long> counts = new HashMap<>();
    List<CaseVerdict> some = new ArrayList<>();
    String after = "";
    int tried = 0;
    List<CaseFile> page = page(asked, after);
    while (!page.isEmpty() && tried < MOST) {
      for (CaseFile file : page) {
        CaseVerdict verdict = Verdicts.of(file.number(), migrating.judged(file, target));
        counts.merge(new Verdict(verdict.state(), verdict.reason(), verdict.step()), 1L, Long::sum);
        if (verdict.state() != MigrationState.SAFE && some.size() < SHOWN) {
          some.add(verdict);
        }
        after = file.number().value();
        tried++;
      }
      page = page(asked, after);
    }
    return new MigrationTrial(to, sorted(counts), some, page.isEmpty());
  }

  private List<CaseFile> page(MigrationRequest asked, String after) {
    return findRunningCases.running(asked.flow(), asked.from(), after, AT_ONCE);
  }

  private static Map<Verdict, Long> sorted(Map<Verdict, Long> counts) {
    Map<Verdict, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Verdict, Long>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().state())
                .thenComparing(one -> one.getKey().toString(), Comparator.naturalOrder()))
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }
}
