package io.gongjian.engine.casefile;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Does what somebody wants to do in a case. The case is locked first; then its flow is asked, and
 * what it did is written into the record, the ledger of the clock and the lists, all or none. A
 * request that comes again does nothing again.
 */
public final class ActingOnCase {

  private final LockCase lockCase;
  private final FindRecord findRecord;
  private final CaseGround ground;
  private final CaseAccess access;
  private final RunFlow runFlow;
  private final CaseSteps steps;
  private final StoreCase storeCase;
  private final StoreNotices storeNotices;
  private final KnowsOfficial knowsOfficial;
  private final Clock clock;

  /** Where cases are read from and written to. */
  public record Stores(
      LockCase lockCase,
      FindRecord findRecord,
      StoreCase storeCase,
      StoreNotices storeNotices,
      KnowsOfficial knowsOfficial) {}

  public ActingOnCase(Stores stores, CaseGround ground, RunFlow runFlow, Clock clock) {
    this.lockCase = stores.lockCase();
    this.findRecord = stores.findRecord();
    this.storeCase = stores.storeCase();
    this.storeNotices = stores.storeNotices();
    this.knowsOfficial = stores.knowsOfficial();
    this.ground = ground;
    this.access = new CaseAccess(ground, findRecord);
    this.runFlow = runFlow;
    this.steps = new CaseSteps(runFlow);
    this.clock = clock;
  }

  /**
   * Does it. Refuses with {@link Refusal.NotFound}, {@link Refusal.NotAllowed}, {@link
   * Refusal.BadInput} or {@link Refusal.NotReady}.
   */
  public Attempt<CaseFile> act(Actor actor, CaseRequest asked) {
    Optional<InputFault> fault = CaseInputs.fault(asked);
    if (fault.isPresent()) {
      return Attempt.refused(new Refusal.BadInput(List.of(fault.get())));
    }
    return access
        .visible(actor, asked.number(), lockCase.lock(asked.number()))
        .then(file -> CaseInputs.ofItsFlow(asked.action(), file, ground.flow(file.head()).flow()))
        .then(file -> act(actor, asked, file))
        .map(file -> ApplicantsReading.of(actor, file, ground));
  }

  private Attempt<CaseFile> act(Actor actor, CaseRequest asked, CaseFile file) {
    Optional<RecordEntry> earlier =
        asked.key().flatMap(key -> findRecord.made(actor.account(), key));
    if (earlier.isPresent()) {
      return earlier.get().number().equals(file.number())
          ? Attempt.done(file)
          : CaseRefusals.of("key_reused", file.number());
    }
    Optional<PersonId> person = CaseAccess.person(actor, asked.action().act());
    if (person.isEmpty()) {
      return Attempt.refused(new Refusal.NotAllowed(actor.role()));
    }
    Optional<FlowRefusal> notTheirs = CaseAccess.hindrance(actor, asked.action(), file);
    if (notTheirs.isPresent()) {
      return CaseRefusals.of(notTheirs.get(), file.number());
    }
    Optional<String> hindrance =
        CaseInputs.hindrance(asked, file.head().statutory().map(StatutoryLimit::extension));
    if (hindrance.isPresent() && !file.state().isClosed()) {
      return CaseRefusals.of(hindrance.get(), file.number());
    }
    if (!CaseInputs.people(asked.action()).stream().allMatch(knowsOfficial::knows)) {
      return CaseRefusals.of(FlowRefusal.NOBODY, file.number());
    }
    List<RecordEntry> record = findRecord.record(file.number());
    if (CaseInputs.isTooMany(asked.action(), record.size())) {
      return CaseRefusals.of("too_many", file.number());
    }
    Moment moment = Moment.of(clock);
    RunningCase running = ground.running(file);
    CaseRequest whole = CaseInputs.completed(asked, running.flow());
    return runFlow
        .act(running, new FlowRequest(person.get(), CaseSteps.moment(moment), whole.action()))
        .fold(
            moved ->
                Attempt.done(
                    kept(actor, whole, CaseChange.of(file, record), running, moved, moment)),
            refusal -> refused(refusal, whole, file, record));
  }

  private CaseFile kept(
      Actor actor,
      CaseRequest asked,
      CaseChange change,
      RunningCase running,
      Moved moved,
      Moment moment) {
    FlowAction action = asked.action();
    CaseFile file = change.file();
    WorkingCalendar calendar = ground.calendar(file.head());
    List<CaseEvent> events =
        new CaseEvents(
                running.flow(), file, moved.reading(), moment.day(), CaseInputs.ground(asked))
            .of(action, calendar);
    HandlingState handling = Handling.after(file, running.flow(), action, moved.reading());
    RecordEntry entry =
        new RecordEntry(
            file.number(),
            change.nextSequence(),
            moment.at(),
            action.act().word(),
            actor.account(),
            moved.forWhom().map(PersonId::value),
            action.about().flatMap(step -> ground.department(file.head(), step)),
            action.about(),
            action instanceof FlowAction.Complete complete ? complete.outcome() : Optional.empty(),
            CaseInputs.named(action),
            asked.text(),
            CaseInputs.items(action),
            handling == file.handling() ? Optional.empty() : Optional.of(handling),
            asked.key());
    CaseChange done = change.recorded(entry).moved(moved, events, handling, moment.at()).next();
    CaseChange whole = steps.bySystem(done, running, moment);
    storeCase.change(whole.kept(moment.day(), ground), whole.added());
    storeNotices.add(CaseNotices.of(file.reading().open(), whole.file(), whole.added()));
    return whole.file();
  }

  /** Whoever comes second is told who was first. */
  private static Attempt<CaseFile> refused(
      FlowRefusal refusal, CaseRequest asked, CaseFile file, List<RecordEntry> record) {
    if (refusal != FlowRefusal.ALREADY_DONE && refusal != FlowRefusal.NOT_OPEN) {
      return CaseRefusals.of(refusal, file.number());
    }
    Optional<RecordEntry> done =
        asked
            .action()
            .about()
            .flatMap(
                step ->
                    record.stream()
                        .filter(entry -> entry.step().filter(step::equals).isPresent())
                        .filter(entry -> entry.outcome().isPresent())
                        .reduce((one, next) -> next));
    return refusal == FlowRefusal.NOT_OPEN && done.isEmpty()
        ? CaseRefusals.of(refusal, file.number())
        : CaseRefusals.alreadyDone(refusal, file.number(), done);
  }
}
