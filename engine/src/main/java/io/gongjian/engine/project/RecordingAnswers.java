package io.gongjian.engine.project;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.moment.Moment;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.RecordFacts.Guard;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records answers as they were given, in the words of the vocabulary; all or none. */
public final class RecordingAnswers {

  private final OpeningProject openingProject;
  private final RecordingFacts recordingFacts;
  private final FindPack findPack;
  private final Clock clock;

  public RecordingAnswers(
      OpeningProject openingProject,
      RecordingFacts recordingFacts,
      FindPack findPack,
      Clock clock) {
    this.openingProject = openingProject;
    this.recordingFacts = recordingFacts;
    this.findPack = findPack;
    this.clock = clock;
  }

  /** Refuses as {@link RecordingFacts} does. */
  public Attempt<OpenedProject> record(Actor actor, RecordAnswers asked) {
    return openingProject
        .open(actor, asked.project())
        .then(opened -> answers(opened, asked))
        .then(
            answers ->
                recordingFacts.record(
                    actor,
                    new RecordFacts(
                        asked.project(),
                        asked.basedOn(),
                        Guard.ALL_FACTS,
                        answers,
                        asked.confirmed())));
  }

  private Attempt<SortedMap<FactId, Answer>> answers(OpenedProject opened, RecordAnswers asked) {
    return Refusal.packOf(findPack.find(opened.project().region(), Moment.of(clock).day()))
        .then(pack -> answers(pack, opened, asked));
  }

  private static Attempt<SortedMap<FactId, Answer>> answers(
      Pack pack, OpenedProject opened, RecordAnswers asked) {
    SortedMap<FactId, Answer> answers = new TreeMap<>();
    List<FactFault> faults = new ArrayList<>();
    for (String forgotten : asked.forget()) {
      Optional<FactId> fact = opened.known(pack, forgotten);
      fact.ifPresent(id -> answers.put(id, Answer.forgotten()));
      if (fact.isEmpty()) {
        faults.add(FactSheetReader.noSuchFact(pack.vocabulary(), forgotten));
      }
    }
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), asked.facts(), FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Faulty faulty) {
      faults.addAll(faulty.faults());
    } else if (reading instanceof FactSheetReading.Read read) {
      answers.putAll(answers(read.sheet()));
    }
    return faults.isEmpty() ? Attempt.done(answers) : Attempt.refused(new Refusal.BadFacts(faults));
  }

  private static Map<FactId, Answer> answers(FactSheet sheet) {
    Map<FactId, Answer> answers = new TreeMap<>();
    for (Fact fact : sheet.facts().values()) {
      answers.put(fact.id(), Answer.of(fact.value()));
    }
    sheet.declaredUnknown().forEach(fact -> answers.put(fact, Answer.dontKnow()));
    return answers;
  }
}
