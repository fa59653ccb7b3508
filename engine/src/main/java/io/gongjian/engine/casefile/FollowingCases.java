package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lists cases as those who are concerned follow them: of an application, of a project, and what the
 * organisation of an applicant has in hand. Whoever may not see a case does not find it here.
 */
public final class FollowingCases {

  private final FindCase findCase;
  private final FindOwnCases findOwnCases;
  private final FindRecord findRecord;
  private final FindProject findProject;
  private final CaseGround ground;
  private final CaseAccess access;
  private final Clock clock;

  public FollowingCases(
      FindCase findCase,
      FindOwnCases findOwnCases,
      FindRecord findRecord,
      FindProject findProject,
      CaseGround ground,
      Clock clock) {
    this.findCase = findCase;
    this.findOwnCases = findOwnCases;
    this.findRecord = findRecord;
    this.findProject = findProject;
    this.ground = ground;
    this.access = new CaseAccess(ground, findRecord);
    this.clock = clock;
  }

  /** A case; empty for one who may not see it. */
  public Optional<OwnCase> find(Actor actor, CaseNumber number) {
    return CaseAccess.mayRead(actor.role())
        ? visible(actor, findCase.find(number).stream().toList()).stream().findFirst()
        : Optional.empty();
  }

  /** The cases of an application, in their order. */
  public List<OwnCase> ofApplication(Actor actor, String application) {
    return CaseAccess.mayRead(actor.role())
        ? visible(actor, findCase.ofApplication(application))
        : List.of();
  }

  /** The cases of a project, in the order of their numbers. */
  public List<OwnCase> ofProject(Actor actor, ProjectId project) {
    return CaseAccess.mayRead(actor.role())
        ? visible(actor, findOwnCases.ofProject(project))
        : List.of();
  }

  /** Those of one's organisation that have not ended: to be corrected first, then due first. */
  public List<OwnCase> open(Actor actor, int most) {
    return own(actor, owner -> findOwnCases.open(owner, most));
  }

  /** Those of one's organisation that have ended, the latest first. */
  public List<OwnCase> ended(Actor actor, int most) {
    return own(actor, owner -> findOwnCases.ended(owner, most));
  }

  private List<OwnCase> own(Actor actor, Function<CreditCode, List<CaseFile>> find) {
    return actor.role() == Role.APPLICANT
        ? actor.organisation().map(find).map(found -> visible(actor, found)).orElse(List.of())
        : List.of();
  }

  private List<OwnCase> visible(Actor actor, List<CaseFile> files) {
    LocalDate today = Moment.of(clock).day();
    return files.stream()
        .filter(
            file -> access.visible(actor, file.number(), Optional.of(file)).asDone().isPresent())
        .map(file -> ApplicantsReading.of(actor, file, ground))
        .map(file -> shown(file, today))
        .toList();
  }

  private OwnCase shown(CaseFile file, LocalDate today) {
    List<RecordEntry> record =
        file.state() == FlowState.CORRECTING ? findRecord.record(file.number()) : List.of();
    return new OwnCase(
        file,
        project(file),
        ground.pack(file.head()),
        CaseClock.of(file, today, ground.calendar(file.head())),
        CorrectionItem.open(record),
        record.stream()
            .filter(entry -> entry.act().equals(FlowAct.CORRECT.word()))
            .reduce((one, next) -> next)
            .map(RecordEntry::at));
  }

  private Project project(CaseFile file) {
    return findProject
        .find(file.head().project())
        .orElseThrow(
            () ->
                new EngineException(
                    ErrorCode.UNEXPECTED, "the project of a case is gone [" + file.number() + "]"));
  }
}
