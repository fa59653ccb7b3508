package io.gongjian.engine.determination;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactId;
import java.time.LocalDate;
import java.util.List;

/**
 * 事项清单: what applies to a project on a day, and why. Equal inputs give equal determinations.
 *
 * @param given the facts as they were asked with
 * @param used all facts the rules saw, sorted: those given, those the region sets, those assumed,
 *     those that follow from others
 * @param assumptions assumed facts without which some applicability would be open
 * @param matters one result for each matter of the pack, in the pack's order
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
    List<Question> questions) {

  public Determination {
    used = List.copyOf(used);
    assumptions = List.copyOf(assumptions);
    matters = List.copyOf(matters);
    questions = List.copyOf(questions);
  }

  /** The result for a matter of the pack. */
  public MatterResult of(MatterId matter) {
    return matters.stream()
        .filter(result -> result.matter().equals(matter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such matter [" + matter + "]"));
  }
}
