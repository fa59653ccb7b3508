package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which matters of a project fall to one who may read it: to an approver those that their
 * departments decide, or have a step of, by the pack that counts today, so that cases move with a
 * competence; to others all. Where no pack says who decides, nothing falls to an approver.
 */
public final class FindingRemit {

  private final FindPack findPack;
  private final Clock clock;

  public FindingRemit(FindPack findPack, Clock clock) {
    this.findPack = findPack;
    this.clock = clock;
  }

  /** Finds them for a caller that has checked who may read the project. */
  public Remit of(Actor actor, Project project) {
    if (actor.role() != Role.APPROVER) {
      return Remit.all();
    }
    return new Remit(
        Optional.of(
            findPack
                .find(project.region(), Moment.of(clock).day())
                .pack()
                .map(pack -> matters(actor, pack))
                .orElse(Set.of())));
  }

  private static Set<MatterId> matters(Actor actor, Pack pack) {
    return pack.matters().values().stream()
        .filter(matter -> actor.worksFor(matter.department()) || hasStep(actor, matter, pack))
        .map(Matter::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean hasStep(Actor actor, Matter matter, Pack pack) {
    return matter.flow().map(pack.flows()::get).stream()
        .flatMap(flow -> flow.lanes().values().stream())
        .flatMap(lane -> lane.department().stream())
        .anyMatch(actor::worksFor);
  }
}
