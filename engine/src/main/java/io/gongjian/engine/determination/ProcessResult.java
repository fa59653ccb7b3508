package io.gongjian.engine.determination;

import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.vocabulary.FactId;
import java.util.List;
import java.util.Optional;

/**
 * The project's process type and its end-to-end target; each empty while unknown or when no rule
 * gives one.
 *
 * @param missing the facts that could still settle type or target
 */
public record ProcessResult(
    Optional<ProcessId> process,
    List<Finding> processReasons,
    Optional<StatedLimit> target,
    List<Finding> targetReasons,
    List<FactId> missing) {

  public ProcessResult {
    processReasons = List.copyOf(processReasons);
    targetReasons = List.copyOf(targetReasons);
    missing = List.copyOf(missing);
  }
}
