package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens a case for those who may see it, with its record and its clock as of a day. */
public final class OpeningCase {

  /** How many days ahead a clock can be read. */
  public static final int FARTHEST = 366;

  private final FindCase findCase;
  private final FindRecord findRecord;
  private final FindProject findProject;
  private final CaseGround ground;
  private final CaseAccess access;
  private final Clock clock;

  public OpeningCase(
      FindCase findCase,
      FindRecord findRecord,
      FindProject findProject,
      CaseGround ground,
      Clock clock) {
    this.findCase = findCase;
    this.findRecord = findRecord;
    this.findProject = findProject;
    this.ground = ground;
    this.access = new CaseAccess(ground, findRecord);
    this.clock = clock;
  }

  /**
   * Opens it. Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link
   * Refusal.BadInput}.
   *
   * @param asOf the day whose reading of the clock is wanted, at most {@link #FARTHEST} days from
   *     now, since each day until then is told; today where it is empty
   */
  public Attempt<CaseView> open(Actor actor, CaseNumber number, Optional<LocalDate> asOf) {
    LocalDate today = Moment.of(clock).day();
    return access
        .visible(actor, number, findCase.find(number))
        .then(
            file ->
                asOf.filter(today.plusDays(FARTHEST)::isBefore)
                    .<Attempt<CaseView>>map(OpeningCase::tooFar)
                    .orElseGet(() -> Attempt.done(view(actor, file, asOf.orElse(today)))));
  }

  private static Attempt<CaseView> tooFar(LocalDate day) {
    return Attempt.refused(
        new Refusal.BadInput(
            List.of(new InputFault("asOf", day.toString(), InputFault.Kind.OUT_OF_RANGE))));
  }

  private CaseView view(Actor actor, CaseFile file, LocalDate asOf) {
    WorkingCalendar calendar = ground.calendar(file.head());
    Project project =
        findProject
            .find(file.head().project())
            .orElseThrow(
                () ->
                    new EngineException(
                        ErrorCode.UNEXPECTED,
                        "the project of a case is gone [" + file.number() + "]"));
    return new CaseView(
        ApplicantsReading.of(actor, file, ground),
        project,
        ground.pack(file.head()),
        ground.flow(file.head()),
        record(actor, file),
        CaseClock.of(file, asOf, calendar),
        CaseClock.days(file, asOf, calendar),
        CaseAccess.may(actor, file),
        siblings(actor, file));
  }

  /** What the office says to itself is not for the applicant. */
  private List<RecordEntry> record(Actor actor, CaseFile file) {
    List<RecordEntry> record = findRecord.record(file.number());
    return actor.role() == Role.APPLICANT
        ? ApplicantsRecord.of(file, ground.flow(file.head()).flow(), record)
        : record;
  }

  private List<CaseFile> siblings(Actor actor, CaseFile file) {
    return findCase.ofApplication(file.number().application()).stream()
        .filter(other -> !other.number().equals(file.number()))
        .filter(
            other -> access.visible(actor, other.number(), Optional.of(other)).asDone().isPresent())
        .map(other -> ApplicantsReading.of(actor, other, ground))
        .toList();
  }

  /** The cases of an application that one may see, in their order. */
  public List<CaseFile> ofApplication(Actor actor, String application) {
    return CaseAccess.mayRead(actor.role())
        ? findCase.ofApplication(application).stream()
            .filter(
                file ->
                    access.visible(actor, file.number(), Optional.of(file)).asDone().isPresent())
            .map(file -> ApplicantsReading.of(actor, file, ground))
            .toList()
        : List.of();
  }
}
