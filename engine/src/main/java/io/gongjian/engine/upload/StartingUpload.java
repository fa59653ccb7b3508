package io.gongjian.engine.upload;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.UploadFault;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins an upload: what can be refused by name and size is refused before a byte is sent. */
public final class StartingUpload {

  private final FindProject findProject;
  private final MaterialsOfProject materials;
  private final OpenUploads uploads;
  private final PartStore parts;
  private final UploadSpace space;
  private final TakeTurn takeTurn;
  private final ClearingUploads clearing;
  private final UploadLimits limits;
  private final NewId newId;
  private final Clock clock;

  /** Where uploads are noted, where their bytes lie, and what there is room for. */
  public record Stores(
      OpenUploads uploads,
      PartStore parts,
      UploadSpace space,
      TakeTurn takeTurn,
      ClearingUploads clearing) {}

  public StartingUpload(
      FindProject findProject,
      MaterialsOfProject materials,
      Stores stores,
      UploadLimits limits,
      NewId newId,
      Clock clock) {
    this.findProject = findProject;
    this.materials = materials;
    this.uploads = stores.uploads();
    this.parts = stores.parts();
    this.space = stores.space();
    this.takeTurn = stores.takeTurn();
    this.clearing = stores.clearing();
    this.limits = limits;
    this.newId = newId;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.BadInput} or
   * {@link Refusal.BadUpload}.
   */
  public Attempt<Upload> start(Actor actor, StartUpload asked) {
    return ProjectAccess.changeable(actor, asked.project(), findProject::find)
        .then(project -> start(actor, asked, project));
  }

  private Attempt<Upload> start(Actor actor, StartUpload asked, Project project) {
    if (asked.material().filter(material -> !materials.know(project, material)).isPresent()) {
      String given = asked.material().orElseThrow().value();
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("material", given, InputFault.Kind.UNKNOWN))));
    }
    Optional<UploadFault> fault = fault(asked);
    if (fault.isPresent()) {
      return Attempt.refused(new Refusal.BadUpload(fault.get()));
    }
    try {
      Attempt<Upload> first = inTurn(actor, asked, project);
      if (first.asDone().isPresent()) {
        return made(first);
      }
      clearing.clear();
      return made(inTurn(actor, asked, project));
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "the folder of uploads", broken);
    }
  }

  /**
   * Looks for room and takes it in one step, so that two that begin at once never take the same.
   */
  private Attempt<Upload> inTurn(Actor actor, StartUpload asked, Project project) {
    return takeTurn.take(
        project.id(),
        () -> {
          Optional<Refusal.BadUpload> refusal = noRoom(asked, project);
          if (refusal.isPresent()) {
            return Attempt.refused(refusal.get());
          }
          Upload upload =
              new Upload(
                  new UploadId(newId.next()),
                  project.id(),
                  asked.name(),
                  asked.size(),
                  asked.material(),
                  asked.validUntil(),
                  clock.instant(),
                  actor.account());
          uploads.store(upload);
          return Attempt.done(upload);
        });
  }

  /** Makes the part once the upload is noted, so that nobody takes it for a forgotten one. */
  private Attempt<Upload> made(Attempt<Upload> begun) throws IOException {
    Optional<Upload> upload = begun.asDone();
    if (upload.isPresent()) {
      parts.create(upload.get().id());
    }
    return begun;
  }

  private Optional<Refusal.BadUpload> noRoom(StartUpload asked, Project project) {
    if (uploads.count(asked.project()) >= limits.mostOpen()) {
      return Optional.of(new Refusal.BadUpload(UploadFault.TOO_MANY_UPLOADS));
    }
    try {
      return space.refusal(project, asked.size());
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "the folder of uploads", broken);
    }
  }

  private Optional<UploadFault> fault(StartUpload asked) {
    Optional<UploadFault> name = UploadNames.fault(asked.name());
    if (name.isPresent()) {
      return name;
    }
    if (ContentType.claimed(asked.name()).isEmpty()) {
      return Optional.of(UploadFault.TYPE_NOT_TAKEN);
    }
    if (asked.size() <= 0) {
      return Optional.of(UploadFault.EMPTY);
    }
    if (asked.size() > limits.largestFile()) {
      return Optional.of(UploadFault.TOO_LARGE);
    }
    return Optional.empty();
  }
}
