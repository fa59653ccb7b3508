package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of cases is narrowed to.
 *
 * @param states those of the cases; all where it is empty
 * @param matters those of the cases; all where it is empty
 * @param dueFrom the first due day
 * @param dueUntil the last due day: yesterday for what is overdue
 * @param text a part of the name of the project, or the beginning of the number of a case
 */
public record TaskQuery(
    TaskView view,
    Set<FlowState> states,
    Set<MatterId> matters,
    Optional<RegionCode> region,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueUntil,
    String text) {

  /** The most characters of a text that is sought. */
  public static final int LONGEST_TEXT = 100;

  public TaskQuery {
    states = Set.copyOf(states);
    matters = Set.copyOf(matters);
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("text too long [" + text.length() + "]");
    }
  }

  /** All of a view. */
  public static TaskQuery of(TaskView view) {
    return new TaskQuery(
        view, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");
  }
}
