package io.gongjian.engine.upload;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.pack.FindPack;
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
  private final FindPack findPack;
  private final OpenUploads uploads;
  private final PartStore parts;
  private final UploadLimits limits;
  private final NewId newId;
  private final Clock clock;

  public StartingUpload(
      FindProject findProject,
      FindPack findPack,
      OpenUploads uploads,
      PartStore parts,
      UploadLimits limits,
      NewId newId,
      Clock clock) {
    this.findProject = findProject;
    this.findPack = findPack;
    this.uploads = uploads;
    this.parts = parts;
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
    if (asked.material().filter(material -> !isMaterial(asked, project)).isPresent()) {
      String given = asked.material().orElseThrow().value();
      return Attempt.refused(
          new Refusal.BadInput(
              List.of(new InputFault("material", given, InputFault.Kind.UNKNOWN))));
    }
    try {
      Optional<UploadFault> fault = fault(asked);
      if (fault.isPresent()) {
        return Attempt.refused(new Refusal.BadUpload(fault.get()));
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
      parts.create(upload.id());
      return Attempt.done(upload);
    } catch (IOException broken) {
      throw new EngineException(ErrorCode.STORE_NOT_REACHABLE, "the folder of uploads", broken);
    }
  }

  private boolean isMaterial(StartUpload asked, Project project) {
    return findPack
        .find(project.region())
        .filter(pack -> pack.materials().containsKey(asked.material().orElseThrow()))
        .isPresent();
  }

  private Optional<UploadFault> fault(StartUpload asked) throws IOException {
    Optional<UploadFault> name = FileNames.fault(asked.name());
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
    if (uploads.count(asked.project()) >= limits.mostOpen()) {
      return Optional.of(UploadFault.TOO_MANY_UPLOADS);
    }
    return parts.room() < 2 * asked.size() ? Optional.of(UploadFault.NO_ROOM) : Optional.empty();
  }
}
