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
 * @param silences what could not be said because no text was in force on the day asked
 */
public record ProcessResult(
    Optional<ProcessId> process,
    List<Finding> processReasons,
    Optional<StatedLimit> target,
    List<Finding> targetReasons,
    List<FactId> missing,
    List<Silence> silences) {

  /** Nothing was asked about the process. */
  public static final ProcessResult NOT_ASKED =
      new ProcessResult(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

  public ProcessResult {
    processReasons = List.copyOf(processReasons);
    targetReasons = List.copyOf(targetReasons);
    missing = List.copyOf(missing);
    silences = List.copyOf(silences);
  }

  /** A result of which nothing is left unsaid for want of a text in force. */
  public ProcessResult(
      Optional<ProcessId> process,
      List<Finding> processReasons,
      Optional<StatedLimit> target,
      List<Finding> targetReasons,
      List<FactId> missing) {
    this(process, processReasons, target, targetReasons, missing, List.of());
  }
}
