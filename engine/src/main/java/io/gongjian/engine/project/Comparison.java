package io.gongjian.engine.project;

import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two determinations of a project. A matter, fact or material that is the same
 * in both is not named.
 */
public record Comparison(
    OpenedDetermination before,
    OpenedDetermination after,
    List<FactDifference> facts,
    Optional<ProcessDifference> process,
    List<MatterDifference> matters) {

  public Comparison {
    facts = List.copyOf(facts);
    matters = List.copyOf(matters);
  }

  /** A fact known in only one, or with another value; empty where it was not known. */
  public record FactDifference(
      FactId fact, Optional<FactValue> before, Optional<FactValue> after) {}

  /** Another process type or another end-to-end target. */
  public record ProcessDifference(
      Optional<ProcessId> processBefore,
      Optional<ProcessId> processAfter,
      Optional<TimeLimit> targetBefore,
      Optional<TimeLimit> targetAfter) {}

  /**
   * A matter that is not the same in both.
   *
   * @param before empty when the earlier pack did not have the matter
   * @param situations situations that apply, or may apply, in only one or with another certainty
   */
  public record MatterDifference(
      MatterId matter,
      Optional<Applicability> before,
      Optional<Applicability> after,
      List<SituationDifference> situations,
      List<MaterialDifference> materials,
      Optional<LimitDifference> limit) {

    public MatterDifference {
      situations = List.copyOf(situations);
      materials = List.copyOf(materials);
    }
  }

  /** How far something applies. */
  public enum Presence {
    ABSENT,
    POSSIBLE,
    CERTAIN
  }

  /** A situation that stands otherwise. */
  public record SituationDifference(SituationId situation, Presence before, Presence after) {}

  /**
   * A material that stands otherwise, is needed otherwise or is handed in otherwise; no necessity
   * where it is absent.
   */
  public record MaterialDifference(
      MaterialId material,
      Presence before,
      Optional<Necessity> necessityBefore,
      Delivery deliveryBefore,
      Presence after,
      Optional<Necessity> necessityAfter,
      Delivery deliveryAfter) {

    /** A material of which it is not said how it is handed in. */
    public MaterialDifference(
        MaterialId material,
        Presence before,
        Optional<Necessity> necessityBefore,
        Presence after,
        Optional<Necessity> necessityAfter) {
      this(material, before, necessityBefore, Delivery.FREE, after, necessityAfter, Delivery.FREE);
    }
  }

  /** Another limit. */
  public record LimitDifference(Optional<LimitResult> before, Optional<LimitResult> after) {}
}
