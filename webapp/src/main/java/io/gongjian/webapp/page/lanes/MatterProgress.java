package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.forms.draft.Bundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a project has come with a matter.
 *
 * @param latest the case that says so; empty where there is none
 * @param waitsFor the matters whose result must be there first and is not
 */
public record MatterProgress(Stand stand, Optional<OwnCase> latest, List<MatterId> waitsFor) {

  /** How it stands. */
  public enum Stand {
    /** It can be applied for now. */
    READY,
    /** What must come first is not there yet. */
    WAITS,
    /** It was handed in, and not accepted yet. */
    APPLIED,
    RUNNING,
    /** The applicant is asked to correct something. */
    CORRECTING,
    /** Its result is there. */
    DONE,
    /** It was refused, or not accepted. */
    REFUSED
  }

  public MatterProgress {
    waitsFor = List.copyOf(waitsFor);
  }

  /**
   * Tells it of each matter of which there is something to say: those that have a case or a result,
   * and those that are required and can be applied for.
   *
   * @param cases those of the project
   * @param held the kinds of licences that the project has
   */
  public static Map<MatterId, MatterProgress> of(
      Pack pack, Determination determination, List<OwnCase> cases, Set<LicenceId> held) {
    Map<MatterId, MatterProgress> known = new LinkedHashMap<>();
    for (MatterResult result : determination.matters()) {
      Optional.ofNullable(pack.matters().get(result.matter()))
          .flatMap(matter -> reached(matter, cases, held))
          .ifPresent(reached -> known.put(result.matter(), reached));
    }
    Map<MatterId, MatterProgress> all = new LinkedHashMap<>(known);
    for (MatterResult result : determination.matters()) {
      Matter matter = pack.matters().get(result.matter());
      if (matter != null
          && !known.containsKey(matter.id())
          && result.applicability() == Applicability.REQUIRED
          && Bundle.whole(pack, determination, matter).isEmpty()
          && pack.forms().find(matter.id()).isPresent()) {
        all.put(matter.id(), ahead(matter, determination, known));
      }
    }
    return all;
  }

  /** What was done for a matter so far; a case that was taken back is none. */
  private static Optional<MatterProgress> reached(
      Matter matter, List<OwnCase> cases, Set<LicenceId> held) {
    Optional<OwnCase> latest =
        cases.stream()
            .filter(one -> one.file().head().matter().equals(matter.id()))
            .filter(one -> one.file().state() != FlowState.WITHDRAWN)
            .max(
                Comparator.<OwnCase, Boolean>comparing(one -> !one.file().state().isClosed())
                    .thenComparing(one -> one.file().head().receivedAt())
                    .thenComparing(one -> one.file().number()));
    boolean isHeld = matter.output().filter(held::contains).isPresent();
    if (isHeld && latest.filter(one -> !one.file().state().isClosed()).isEmpty()) {
      return Optional.of(new MatterProgress(Stand.DONE, latest, List.of()));
    }
    return latest.map(one -> new MatterProgress(stand(one), latest, List.of()));
  }

  private static Stand stand(OwnCase one) {
    return switch (one.file().state()) {
      case CORRECTING -> Stand.CORRECTING;
      case OPEN, SPECIAL ->
          one.file().handling() == HandlingState.RECEIVED ? Stand.APPLIED : Stand.RUNNING;
      case APPROVED -> Stand.DONE;
      case REFUSED, NOT_NEEDED, NOT_OURS, WITHDRAWN -> Stand.REFUSED;
    };
  }

  private static MatterProgress ahead(
      Matter matter, Determination determination, Map<MatterId, MatterProgress> known) {
    List<MatterId> waits = new ArrayList<>();
    for (MatterResult other : determination.matters()) {
      if (matter.after().contains(other.matter())
          && other.applicability() != Applicability.NOT_REQUIRED
          && Optional.ofNullable(known.get(other.matter()))
              .filter(one -> one.stand() == Stand.DONE)
              .isEmpty()) {
        waits.add(other.matter());
      }
    }
    return new MatterProgress(waits.isEmpty() ? Stand.READY : Stand.WAITS, Optional.empty(), waits);
  }
}
