package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.receipt.ReceiptHead;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.receipt.ReceiptWriter;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;

/** Opens a kept determination by making it again from its receipt, with the pack of that time. */
public final class OpeningDetermination {

  private final FindProject findProject;
  private final FindDetermination findDetermination;
  private final FindPackVersion findPackVersion;
  private final DetermineMatters determineMatters;

  public OpeningDetermination(
      FindProject findProject,
      FindDetermination findDetermination,
      FindPackVersion findPackVersion,
      DetermineMatters determineMatters) {
    this.findProject = findProject;
    this.findDetermination = findDetermination;
    this.findPackVersion = findPackVersion;
    this.determineMatters = determineMatters;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}.
   *
   * @throws EngineException when the pack of that time is not kept
   */
  public Attempt<OpenedDetermination> open(Actor actor, ProjectId project, DeterminationId id) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .then(
            found ->
                findDetermination
                    .find(project, id)
                    .map(saved -> Attempt.done(reopen(found, saved)))
                    .orElseGet(
                        () ->
                            Attempt.refused(new Refusal.NotFound("determination", id.toString()))));
  }

  private OpenedDetermination reopen(Project project, SavedDetermination saved) {
    ReceiptHead head = ReceiptReader.head(saved.receipt());
    Pack pack =
        findPackVersion
            .find(head.pack())
            .orElseThrow(
                () ->
                    new EngineException(
                        ErrorCode.PACK_VERSION_NOT_KEPT, "[" + head.pack() + "] is not kept"));
    Determination determination =
        determineMatters.determine(pack, head.region(), head.asOf(), head.facts());
    Receipt again = ReceiptWriter.write(pack, determination, head.engine());
    return new OpenedDetermination(project, saved, pack, determination, again);
  }
}
