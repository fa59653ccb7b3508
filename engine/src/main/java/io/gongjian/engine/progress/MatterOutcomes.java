package io.gongjian.engine.progress;

import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.process.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which matters a project requires, and which of them have their outcome: a case that was approved
 * or of which the office said that none is needed, or a licence that is held. What lies within
 * another matter has the outcome of that one.
 */
final class MatterOutcomes {

  private final Pack pack;
  private final Determination known;
  private final Set<MatterId> ended;
  private final Set<LicenceId> held;

  MatterOutcomes(
      Pack pack, Determination known, List<CaseFile> cases, List<LicenceDocument> licences) {
    this.pack = pack;
    this.known = known;
    this.ended =
        cases.stream()
            .filter(MatterOutcomes::isOutcome)
            .map(one -> one.head().matter())
            .collect(Collectors.toUnmodifiableSet());
    this.held =
        licences.stream()
            .filter(licence -> licence.isValidOn(known.asOf()))
            .map(LicenceDocument::kind)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOutcome(CaseFile file) {
    return file.state() == FlowState.APPROVED || file.state() == FlowState.NOT_NEEDED;
  }

  /** True when the matters that count have their outcome; one that may be required counts too. */
  boolean isReached(Milestone milestone) {
    if (missing(milestone, Applicability.REQUIRED).isEmpty()
        && missing(milestone, Applicability.UNKNOWN).isEmpty()) {
      return true;
    }
    return milestone.rule() == Milestone.Rule.ANY && !reached(milestone).isEmpty();
  }

  /** The matters of its stages that have their outcome, in the order of the pack. */
  List<MatterId> reached(Milestone milestone) {
    return of(milestone).stream().filter(this::hasOutcome).map(Matter::id).toList();
  }

  /** The matters of its stages that are required, or may be, and have no outcome yet. */
  List<MatterId> missing(Milestone milestone, Applicability how) {
    return of(milestone).stream()
        .filter(matter -> known.applicability(matter.id()) == how)
        .filter(matter -> !hasOutcome(matter))
        .map(Matter::id)
        .toList();
  }

  private List<Matter> of(Milestone milestone) {
    return pack.matters().values().stream()
        .filter(matter -> milestone.stages().contains(matter.stage()))
        .toList();
  }

  private boolean hasOutcome(Matter matter) {
    return ended.contains(matter.id())
        || matter.output().filter(held::contains).isPresent()
        || whole(matter).filter(this::hasOutcome).isPresent();
  }

  private Optional<Matter> whole(Matter matter) {
    return matter
        .within()
        .filter(id -> known.applicability(id) != Applicability.NOT_REQUIRED)
        .flatMap(id -> Optional.ofNullable(pack.matters().get(id)));
  }
}
