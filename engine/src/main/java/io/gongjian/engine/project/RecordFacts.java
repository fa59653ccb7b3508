package io.gongjian.engine.project;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.vocabulary.FactId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers to record.
 *
 * @param basedOn the version of the project that was shown when they were given
 * @param confirmed the constraints that were told as surprising, and the answer is meant all the
 *     same
 */
public record RecordFacts(
    ProjectId project,
    long basedOn,
    Guard guard,
    SortedMap<FactId, Answer> answers,
    Set<String> confirmed) {

  public RecordFacts {
    confirmed = Set.copyOf(confirmed);
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /** Answers of which nothing was told as surprising. */
  public RecordFacts(
      ProjectId project, long basedOn, Guard guard, SortedMap<FactId, Answer> answers) {
    this(project, basedOn, guard, answers, Set.of());
  }

  /** These answers, meant all the same. */
  public RecordFacts confirming(Set<String> constraints) {
    return new RecordFacts(project, basedOn, guard, answers, constraints);
  }

  /** Answers that may join those that others gave to other facts in the meantime. */
  public static RecordFacts of(ProjectId project, long basedOn, Map<FactId, Answer> answers) {
    return new RecordFacts(project, basedOn, Guard.SAME_FACTS, new TreeMap<>(answers));
  }

  /** What must not have changed since {@code basedOn}. */
  public enum Guard {
    /** The facts that are answered. */
    SAME_FACTS,
    /** Any fact of the project. */
    ALL_FACTS
  }
}
