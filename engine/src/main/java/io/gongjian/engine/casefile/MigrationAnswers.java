package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.StepId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an administrator says of the rows of a flow that differ from those of an older one.
 *
 * @param renamed a step of the older flow to the one that it is now; what is not named keeps its id
 * @param passed new steps that cases which are beyond them need not do
 */
public record MigrationAnswers(Map<StepId, StepId> renamed, Set<StepId> passed) {

  /** The most answers of one plan. */
  public static final int MOST = 200;

  public MigrationAnswers {
    renamed = Collections.unmodifiableMap(new TreeMap<>(renamed));
    passed = Collections.unmodifiableSet(new TreeSet<>(passed));
  }

  /** What a step of the older flow is called now, where it is not gone. */
  public StepId now(StepId older) {
    return Optional.ofNullable(renamed.get(older)).orElse(older);
  }
}
