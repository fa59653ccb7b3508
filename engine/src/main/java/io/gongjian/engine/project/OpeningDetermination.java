package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.receipt.ReceiptHead;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.receipt.ReceiptWriter;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.NoSuchElementException;

/**
 * Opens a kept determination as its receipt says it, with the pack of that time, and makes it again
 * beside it, so that whoever reads it learns where the two differ.
 */
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
    Remade again = remake(pack, head);
    Determination said =
        again instanceof Remade.Made made && made.receipt().equals(saved.receipt())
            ? made.determination()
            : ReceiptReader.answer(saved.receipt());
    return new OpenedDetermination(project, saved, pack, said, again);
  }

  private Remade remake(Pack pack, ReceiptHead head) {
    try {
      Determination determination =
          determineMatters.determine(pack, head.region(), head.asOf(), head.facts());
      return new Remade.Made(determination, ReceiptWriter.again(pack, determination, head));
    } catch (EngineException accident) {
      return new Remade.Failed(accident);
    } catch (IllegalArgumentException | NoSuchElementException accident) {
      return new Remade.Failed(
          new EngineException(
              ErrorCode.FAULTY_PACK, "[" + head.pack() + "] cannot be applied", accident));
    }
  }
}
