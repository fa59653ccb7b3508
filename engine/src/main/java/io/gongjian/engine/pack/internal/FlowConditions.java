package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.text.NearestName;
import io.gongjian.engine.vocabulary.CellTest;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Checks the conditions of steps against the vocabulary and the steps before them. */
final class FlowConditions {

  private static final FactId OUTCOME_FACT = new FactId("outcome.step");

  private final Names names;
  private final Flow flow;

  FlowConditions(Names names, Flow flow) {
    this.names = names;
    this.flow = flow;
  }

  List<PackFault> check(Step step, Entry when) {
    List<PackFault> faults = new ArrayList<>();
    when.members()
        .forEach(
            (name, cell) -> {
              String text = step.when().getOrDefault(name, "");
              if (name.startsWith(Step.OUTCOME)) {
                StepId read = new StepId(name.substring(Step.OUTCOME.length()));
                outcome(step, read, text, when.near(name)).ifPresent(faults::add);
              } else if (name.startsWith(Step.SITUATIONS_OF)) {
                ofMatter(when, name).ifPresent(faults::add);
              } else if (!name.equals(Step.SITUATION) && !names.knows(IdKind.FACT, name)) {
                faults.add(
                    PackFault.of(FaultCode.UNKNOWN_FACT, when.keyPlace(name), name)
                        .maybe(NearestName.of(name, names.known(IdKind.FACT))));
              } else {
                names.fact(name).flatMap(fact -> ofFact(fact, text, cell)).ifPresent(faults::add);
              }
            });
    return faults;
  }

  private Optional<PackFault> ofMatter(Entry when, String name) {
    String matter = name.substring(Step.SITUATIONS_OF.length());
    return names.knows(IdKind.MATTER, matter)
        ? Optional.empty()
        : Optional.of(
            PackFault.of(FaultCode.UNKNOWN_MATTER, when.keyPlace(name), matter)
                .maybe(NearestName.of(matter, names.known(IdKind.MATTER))));
  }

  private Optional<PackFault> outcome(Step step, StepId read, String text, Entry cell) {
    Step earlier = flow.step(read);
    if (!flow.before(step).contains(earlier)) {
      return Optional.of(
          cell.fault(FaultCode.CONDITION_TOO_EARLY, step.id().value(), read.value()));
    }
    List<StepOutcome> possible = new ArrayList<>(earlier.kind().outcomes());
    possible.add(StepOutcome.SKIPPED);
    List<String> words = possible.stream().map(StepOutcome::word).toList();
    possible.removeIf(StepOutcome::closes);
    if (earlier.when().isEmpty()) {
      possible.remove(StepOutcome.SKIPPED);
    }
    return told(
        CellTest.read(text, defined(words)),
        possible.stream().map(outcome -> (Object) outcome.word()).toList(),
        Step.OUTCOME + read,
        text,
        cell);
  }

  /** What no value fulfils; whether a cell can be read is told where the cells of tables are. */
  private static Optional<PackFault> ofFact(FactDefinition fact, String text, Entry cell) {
    List<Object> possible =
        switch (fact.type()) {
          case BOOLEAN -> List.of(true, false);
          case ENUM -> List.copyOf(fact.values().keySet());
          case SET, TABLE, STRING, DATE, DECIMAL, INTEGER -> List.of();
        };
    return possible.isEmpty()
        ? Optional.empty()
        : CellTest.read(text, fact)
            .flatMap(test -> told(Optional.of(test), possible, fact.id().value(), text, cell));
  }

  /** What is wrong with a cell: it cannot be read, or none of the possible values fulfils it. */
  private static Optional<PackFault> told(
      Optional<CellTest> test, List<Object> possible, String name, String text, Entry cell) {
    if (test.isEmpty()) {
      return Optional.of(cell.fault(FaultCode.CONDITION_DOES_NOT_FIT, name, text));
    }
    return possible.stream().anyMatch(test.get()::holds)
        ? Optional.empty()
        : Optional.of(cell.fault(FaultCode.STEP_NEVER_REACHED, name, text));
  }

  private static FactDefinition defined(Collection<String> words) {
    return FactDefinition.untitled(OUTCOME_FACT, FactType.ENUM, words);
  }
}
