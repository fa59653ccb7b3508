package io.gongjian.engine.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 事项清单: what applies to a project on a day, and why. Equal inputs give equal determinations.
 *
 * @param given the facts as they were asked with
 * @param used all facts the rules saw, sorted: those given, those the region sets, those assumed,
 *     those that follow from others
 * @param assumptions assumed facts without which some applicability would be open
 * @param matters one result for each matter of the pack, in the pack's order; of those wanted and
 *     those they read, where not all was wanted
 * @param questions the questions that still matter and were not answered with "don't know", the
 *     most useful first; their number bounds how many remain
 */
public record Determination(
    PackReference pack,
    RegionCode region,
    LocalDate asOf,
    FactSheet given,
    List<Fact> used,
    List<FactId> assumptions,
    ProcessResult process,
    List<MatterResult> matters,
    List<Question> questions)
    implements Applicabilities {

  public Determination {
    used = List.copyOf(used);
    assumptions = List.copyOf(assumptions);
    matters = List.copyOf(matters);
    questions = List.copyOf(questions);
  }

  /** The result for a matter of the pack. */
  public MatterResult of(MatterId matter) {
    return find(matter)
        .orElseThrow(() -> new IllegalArgumentException("no such matter [" + matter + "]"));
  }

  private Optional<MatterResult> find(MatterId matter) {
    return matters.stream().filter(result -> result.matter().equals(matter)).findFirst();
  }

  @Override
  public Applicability applicability(MatterId matter) {
    return find(matter).map(MatterResult::applicability).orElse(Applicability.UNKNOWN);
  }

  @Override
  public Map<SituationId, Boolean> situations(MatterId matter) {
    Map<SituationId, Boolean> situations = new LinkedHashMap<>();
    find(matter)
        .map(MatterResult::situations)
        .orElse(List.of())
        .forEach(result -> situations.put(result.situation(), result.certain()));
    return situations;
  }

  @Override
  public Optional<FactValue> fact(FactId fact) {
    return used.stream().filter(one -> one.id().equals(fact)).map(Fact::value).findFirst();
  }
}
