package io.gongjian.engine.project;

import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The fact sheet of a project: what was said of it, and what its own record says. */
public record ProjectFacts(FactSheet sheet, List<FactFault> setAside) {

  private static final FactId NAME = new FactId("project.name");
  private static final FactId CODE = new FactId("project.code");

  /** True for a fact that the project's own record gives. */
  public static boolean isOfProject(FactId fact) {
    return fact.equals(NAME) || fact.equals(CODE);
  }

  /** Gathers the facts; those that no longer fit the vocabulary are set aside. */
  public static ProjectFacts of(Project project, List<FactRecord> records, Vocabulary vocabulary) {
    List<Fact> facts = new ArrayList<>();
    Set<FactId> unknown = new TreeSet<>();
    List<FactFault> setAside = new ArrayList<>();
    for (FactRecord record : records) {
      record
          .answer()
          .<Runnable>match(
              known -> () -> known(record, known.value(), vocabulary, facts, setAside),
              dontKnow ->
                  () -> vocabulary.find(record.fact()).ifPresent(asked -> unknown.add(asked.id())),
              forgotten -> () -> {})
          .run();
    }
    ofProject(project, NAME, project.name()).filter(known(vocabulary)).ifPresent(facts::add);
    project
        .code()
        .flatMap(code -> ofProject(project, CODE, code.value()))
        .filter(known(vocabulary))
        .ifPresent(facts::add);
    return new ProjectFacts(
        new FactSheet(facts, unknown).withoutFollowing(vocabulary), List.copyOf(setAside));
  }

  private static void known(
      FactRecord record,
      FactValue value,
      Vocabulary vocabulary,
      List<Fact> facts,
      List<FactFault> setAside) {
    Optional<FactFault> fault = FactSheetReader.faultOf(vocabulary, record.fact(), value);
    fault.ifPresentOrElse(setAside::add, () -> facts.add(fact(record, value)));
  }

  private static Predicate<Fact> known(Vocabulary vocabulary) {
    return fact -> FactSheetReader.faultOf(vocabulary, fact.id(), fact.value()).isEmpty();
  }

  private static Optional<Fact> ofProject(Project project, FactId id, String text) {
    return Optional.of(
        new Fact(
            id,
            new FactValue.Text(text),
            FactSource.PROJECT,
            Optional.empty(),
            Optional.of(project.createdAt())));
  }

  private static Fact fact(FactRecord record, FactValue value) {
    return new Fact(
        record.fact(), value, record.source(), record.origin(), Optional.of(record.at()));
  }
}
