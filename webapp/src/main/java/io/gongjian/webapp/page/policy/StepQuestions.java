package io.gongjian.webapp.page.policy;

import io.gongjian.engine.casefile.FlowMigration.Question;
import io.gongjian.engine.casefile.MigrationAnswers;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.migration.MigrationTrial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an administrator was asked of the steps of a flow, and answered. */
final class StepQuestions implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, StepQuestion> questions = new TreeMap<>();

  /** Asks what a trial wants to know; what was asked before keeps its answer. */
  void ask(MigrationTrial trial) {
    for (MigrationTrial.Verdict one : trial.verdicts().keySet()) {
      boolean isGone = one.reason().equals(Question.STEP_GONE.word());
      if (isGone || one.reason().equals(Question.STEP_PASSED.word())) {
        String step = one.step().map(StepId::value).orElse("");
        questions.computeIfAbsent(step, id -> new StepQuestion(id, isGone));
      }
    }
  }

  /** The answers; a step that the flow does not have now answers nothing. */
  MigrationAnswers answers(List<String> steps) {
    Map<StepId, StepId> renamed = new TreeMap<>();
    Set<StepId> passed = new TreeSet<>();
    for (StepQuestion one : questions.values()) {
      if (one.isGone() && steps.contains(one.getTarget())) {
        renamed.put(new StepId(one.getStep()), new StepId(one.getTarget()));
      } else if (one.isPassed()) {
        passed.add(new StepId(one.getStep()));
      }
    }
    return new MigrationAnswers(renamed, passed);
  }

  List<StepQuestion> all() {
    return List.copyOf(questions.values());
  }
}
