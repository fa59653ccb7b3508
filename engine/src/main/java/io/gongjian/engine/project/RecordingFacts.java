package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.RecordFacts.Guard;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.LostUpdate;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records what an applicant answers, does not know or takes back. Answers are recorded all or none;
 * an answer to a fact that somebody else has answered differently in the meantime is a lost update.
 */
public final class RecordingFacts {

  private final LockProject lockProject;
  private final FindFacts findFacts;
  private final FindPack findPack;
  private final StoreFacts storeFacts;
  private final Clock clock;

  public RecordingFacts(
      LockProject lockProject,
      FindFacts findFacts,
      FindPack findPack,
      StoreFacts storeFacts,
      Clock clock) {
    this.lockProject = lockProject;
    this.findFacts = findFacts;
    this.findPack = findPack;
    this.storeFacts = storeFacts;
    this.clock = clock;
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack},
   * {@link Refusal.PackNotInForce}, {@link Refusal.BadFacts}, {@link Refusal.LostUpdates} or {@link
   * Refusal.Stale}.
   */
  public Attempt<OpenedProject> record(Actor actor, RecordFacts asked) {
    return ProjectAccess.changeable(actor, asked.project(), lockProject::lock)
        .then(project -> record(actor, asked, project));
  }

  private Attempt<OpenedProject> record(Actor actor, RecordFacts asked, Project project) {
    Moment moment = Moment.of(clock);
    return Refusal.packOf(findPack.find(project.region(), moment.day()))
        .then(pack -> record(actor, asked, project, pack, moment));
  }

  private Attempt<OpenedProject> record(
      Actor actor, RecordFacts asked, Project project, Pack pack, Moment moment) {
    Vocabulary vocabulary = pack.vocabulary();
    Instant now = moment.at();
    SortedMap<FactId, FactRecord> current = new TreeMap<>();
    findFacts.find(project.id()).forEach(record -> current.put(record.fact(), record));
    Optional<Refusal> refusal =
        badFacts(vocabulary, asked, current)
            .or(() -> lostUpdates(asked, project, current))
            .or(() -> stale(asked, project));
    if (refusal.isPresent()) {
      return Attempt.refused(refusal.get());
    }
    AnswersTogether together = AnswersTogether.of(pack, moment.day(), asked, current);
    if (!together.faults().isEmpty()) {
      return Attempt.refused(new Refusal.BadFacts(together.faults()));
    }
    long version = project.version() + 1;
    List<FactRecord> changes = new ArrayList<>();
    asked
        .answers()
        .forEach(
            (fact, answer) -> {
              if (!said(current, fact).equals(answer)) {
                Optional<String> unit = vocabulary.find(fact).flatMap(FactDefinition::unit);
                changes.add(
                    new FactRecord(
                        fact,
                        answer,
                        unit,
                        FactSource.APPLICANT,
                        Optional.empty(),
                        now,
                        actor.account(),
                        version,
                        together.confirmed(fact)));
              }
            });
    return Attempt.done(store(project, current, changes, now));
  }

  private OpenedProject store(
      Project project,
      SortedMap<FactId, FactRecord> current,
      List<FactRecord> changes,
      Instant now) {
    Project after = project;
    if (!changes.isEmpty()) {
      after = project.next(now);
      storeFacts.store(after, changes);
      changes.forEach(change -> current.put(change.fact(), change));
    }
    List<FactRecord> kept =
        current.values().stream()
            .filter(record -> !(record.answer() instanceof Answer.Forgotten))
            .toList();
    return new OpenedProject(after, kept, true);
  }

  private static Optional<Refusal> badFacts(
      Vocabulary vocabulary, RecordFacts asked, Map<FactId, FactRecord> current) {
    List<FactFault> faults = new ArrayList<>();
    asked
        .answers()
        .forEach(
            (fact, answer) -> {
              boolean takenBack = answer instanceof Answer.Forgotten && current.containsKey(fact);
              if (!takenBack) {
                fault(vocabulary, fact, answer).ifPresent(faults::add);
              }
            });
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Refusal.BadFacts(faults));
  }

  private static Optional<FactFault> fault(Vocabulary vocabulary, FactId fact, Answer answer) {
    Optional<FactDefinition> definition = vocabulary.find(fact);
    if (definition.isEmpty()) {
      return Optional.of(FactSheetReader.noSuchFact(vocabulary, fact.value()));
    }
    if (definition.get().setByRegion()) {
      return Optional.of(new FactFault.KeptElsewhere(fact.value(), FactSource.REGION));
    }
    if (ProjectFacts.isOfProject(fact)) {
      return Optional.of(new FactFault.KeptElsewhere(fact.value(), FactSource.PROJECT));
    }
    return answer.known().flatMap(value -> FactSheetReader.faultOf(vocabulary, fact, value));
  }

  private static Optional<Refusal> lostUpdates(
      RecordFacts asked, Project project, Map<FactId, FactRecord> current) {
    List<LostUpdate> lost = new ArrayList<>();
    asked
        .answers()
        .forEach(
            (fact, yours) -> {
              FactRecord theirs = current.get(fact);
              if (theirs != null
                  && theirs.version() > asked.basedOn()
                  && !theirs.answer().equals(yours)) {
                lost.add(new LostUpdate(fact, theirs.answer(), yours, theirs.by(), theirs.at()));
              }
            });
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.LostUpdates(lost, project.version()));
  }

  private static Optional<Refusal> stale(RecordFacts asked, Project project) {
    boolean ahead = asked.basedOn() > project.version();
    boolean behind = asked.guard() == Guard.ALL_FACTS && asked.basedOn() < project.version();
    return ahead || behind
        ? Optional.of(new Refusal.Stale(asked.basedOn(), project.version()))
        : Optional.empty();
  }

  /** What was said of a fact until now. */
  static Answer said(Map<FactId, FactRecord> current, FactId fact) {
    FactRecord record = current.get(fact);
    return record == null ? Answer.forgotten() : record.answer();
  }
}
