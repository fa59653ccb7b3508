package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.casefile.PageTasks.Viewer;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who sees which case and may do what in it. What is not said here is not allowed: an applicant has
 * the cases of their own organisation, a supervisor those of their regions, an approver those of
 * their regions in which their departments have a part, and those in which they have a task.
 */
final class CaseAccess {

  private static final Set<FlowAct> OF_APPLICANTS =
      EnumSet.of(FlowAct.ANSWER, FlowAct.WITHDRAW, FlowAct.URGE);

  private static final Set<FlowAct> NEVER_OF_APPROVERS =
      EnumSet.of(FlowAct.ANSWER, FlowAct.WITHDRAW, FlowAct.LEAVE);

  /**
   * Giving a step that nobody has to somebody, and the tasks of one who leaves to another: what the
   * flow lets the product alone do, done by who watches over the region.
   */
  private static final Set<FlowAct> OF_SUPERVISORS = EnumSet.of(FlowAct.TRANSFER, FlowAct.LEAVE);

  private final CaseGround ground;
  private final FindRecord findRecord;

  CaseAccess(CaseGround ground, FindRecord findRecord) {
    this.ground = ground;
    this.findRecord = findRecord;
  }

  static boolean mayRead(Role role) {
    return switch (role) {
      case APPLICANT, APPROVER, SUPERVISOR, SYSTEM -> true;
      case POLICY_ADMINISTRATOR, OPERATOR -> false;
    };
  }

  /** The case, for one who may see it; for others it is not there. */
  Attempt<CaseFile> visible(Actor actor, CaseNumber number, Optional<CaseFile> found) {
    if (!mayRead(actor.role())) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    return found
        .filter(file -> sees(actor, file))
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("case", number.value())));
  }

  private boolean sees(Actor actor, CaseFile file) {
    return switch (actor.role()) {
      case APPLICANT -> actor.actsFor(file.head().owner());
      case SUPERVISOR -> actor.worksIn(file.head().region());
      case APPROVER -> isOfOffice(actor, file) || hasPart(actor, file);
      case SYSTEM -> true;
      case POLICY_ADMINISTRATOR, OPERATOR -> false;
    };
  }

  private boolean isOfOffice(Actor actor, CaseFile file) {
    return actor.worksIn(file.head().region())
        && ground.departments(file.head()).stream().anyMatch(actor::worksFor);
  }

  /** True for one who was asked, or was shown the case: that is in the record, or a task. */
  private boolean hasPart(Actor actor, CaseFile file) {
    PersonId person = new PersonId(actor.account().value());
    return holds(file.reading().open(), person)
        || holds(file.reading().waiting(), person)
        || findRecord.record(file.number()).stream()
            .anyMatch(
                entry ->
                    entry.by().equals(actor.account()) || entry.people().contains(person.value()));
  }

  /** What one may do in a case, now or later. */
  static Set<FlowAct> may(Actor actor, CaseFile file) {
    if (file.state().isClosed() || actor.role() == Role.SYSTEM) {
      return Set.of();
    }
    Set<FlowAct> may =
        Arrays.stream(FlowAct.values())
            .filter(act -> person(actor, act).isPresent())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlowAct.class)));
    if (actor.role() == Role.SUPERVISOR) {
      may.remove(FlowAct.LEAVE);
      if (!file.isWaitingForSomebody()) {
        may.remove(FlowAct.TRANSFER);
      }
    }
    return may;
  }

  private static boolean holds(Map<?, List<PersonId>> tasks, PersonId person) {
    return tasks.values().stream().anyMatch(people -> people.contains(person));
  }

  /** Who acts in the flow when {@code actor} does; empty where that one may not do this at all. */
  static Optional<PersonId> person(Actor actor, FlowAct act) {
    return switch (actor.role()) {
      case APPLICANT ->
          OF_APPLICANTS.contains(act) ? Optional.of(PersonId.APPLICANT) : Optional.empty();
      case APPROVER ->
          NEVER_OF_APPROVERS.contains(act)
              ? Optional.empty()
              : Optional.of(new PersonId(actor.account().value()))
                  .filter(person -> !person.equals(PersonId.APPLICANT))
                  .filter(person -> !person.equals(PersonId.SYSTEM));
      case SUPERVISOR ->
          OF_SUPERVISORS.contains(act) ? Optional.of(PersonId.SYSTEM) : Optional.empty();
      case SYSTEM -> Optional.of(PersonId.SYSTEM);
      case POLICY_ADMINISTRATOR, OPERATOR -> Optional.empty();
    };
  }

  /**
   * Why one may not do in this case what the role may do in others: who watches over a region gives
   * what nobody has, and hands over what somebody has, but never takes what is the product's or the
   * applicant's.
   */
  static Optional<FlowRefusal> hindrance(Actor actor, FlowAction action, CaseFile file) {
    if (actor.role() != Role.SUPERVISOR || file.state().isClosed()) {
      return Optional.empty();
    }
    if (action instanceof FlowAction.Transfer transfer) {
      List<PersonId> holders = file.reading().open().getOrDefault(transfer.step(), List.of());
      return holders.isEmpty() ? Optional.empty() : Optional.of(FlowRefusal.NOT_YOURS);
    }
    if (action instanceof FlowAction.Leave leave) {
      boolean reserved =
          leave.person().equals(PersonId.SYSTEM) || leave.person().equals(PersonId.APPLICANT);
      boolean holds =
          holds(file.reading().open(), leave.person())
              || holds(file.reading().waiting(), leave.person());
      return reserved || !holds ? Optional.of(FlowRefusal.NOBODY) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whose lists of the desk one has; empty for one who has none. */
  static Optional<Viewer> viewer(Actor actor) {
    return switch (actor.role()) {
      case APPROVER ->
          Optional.of(new Viewer(actor.account(), actor.departments(), actor.regions(), false));
      case SUPERVISOR -> Optional.of(new Viewer(actor.account(), Set.of(), actor.regions(), true));
      case APPLICANT, POLICY_ADMINISTRATOR, OPERATOR, SYSTEM -> Optional.empty();
    };
  }
}
