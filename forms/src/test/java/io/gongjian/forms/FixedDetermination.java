package io.gongjian.forms;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Determines what the tests of forms need of the test province: buildings of three floors or more
 * are phased, and a site approval is needed where zones are touched.
 */
public final class FixedDetermination implements DetermineMatters {

  private final List<FactSheet> asked = new ArrayList<>();

  /** The facts it was asked with. */
  public List<FactSheet> asked() {
    return asked;
  }

  @Override
  public Determination determine(Pack pack, RegionCode region, LocalDate asOf, FactSheet facts) {
    asked.add(facts);
    List<MatterResult> matters =
        pack.matters().keySet().stream()
            .map(matter -> result(matter, applicability(matter, facts), situations(matter, facts)))
            .toList();
    return new Determination(
        pack.reference(),
        region,
        asOf,
        facts,
        List.copyOf(facts.facts().values()),
        List.of(),
        process(),
        matters,
        List.of());
  }

  private static Applicability applicability(MatterId matter, FactSheet facts) {
    if (!matter.value().equals("site_approval")) {
      return Applicability.UNKNOWN;
    }
    return facts
        .find(new FactId("land.zones"))
        .map(fact -> ((FactValue.Choices) fact.value()).values().isEmpty())
        .map(none -> none ? Applicability.NOT_REQUIRED : Applicability.REQUIRED)
        .orElse(Applicability.UNKNOWN);
  }

  private static List<SituationResult> situations(MatterId matter, FactSheet facts) {
    if (!matter.value().equals("building_permit")) {
      return List.of();
    }
    Optional<BigDecimal> floors =
        facts
            .find(new FactId("building.floors"))
            .map(fact -> ((FactValue.Amount) fact.value()).value());
    if (floors.isEmpty()) {
      return List.of(situation("whole", false), situation("phased", false));
    }
    return List.of(
        situation(floors.get().compareTo(BigDecimal.valueOf(3)) < 0 ? "whole" : "phased", true));
  }

  private static SituationResult situation(String id, boolean certain) {
    return new SituationResult(new SituationId(id), certain, List.of());
  }

  private static MatterResult result(
      MatterId matter, Applicability applicability, List<SituationResult> situations) {
    return new MatterResult(
        matter,
        applicability,
        List.of(),
        situations,
        List.of(),
        new LimitResult(Optional.empty(), true, Optional.empty(), List.of()),
        List.of());
  }

  private static ProcessResult process() {
    return new ProcessResult(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
  }
}
