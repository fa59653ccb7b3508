package io.gongjian.engine.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks to record answers as they were given: read with the vocabulary of the project's pack.
 *
 * @param basedOn the version of the project that the one who asks has seen
 * @param facts values by the ids of facts; null for what is not known
 * @param forget the ids of facts whose answers are taken back
 * @param confirmed the ids of surprising constraints that are as meant
 */
public record RecordAnswers(
    ProjectId project,
    long basedOn,
    Map<String, ? extends @Nullable Object> facts,
    List<String> forget,
    Set<String> confirmed) {

  public RecordAnswers {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    forget = List.copyOf(forget);
    confirmed = Set.copyOf(confirmed);
  }
}
