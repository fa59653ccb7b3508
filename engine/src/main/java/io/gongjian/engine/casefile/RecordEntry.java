package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of the handling record (办理记录). Rows are added, never changed.
 *
 * @param sequence from 1
 * @param act the word of the action, or {@link #RECEIVED}
 * @param by who did it
 * @param forWhom whose task it was, where a deputy did it
 * @param department whose step it was
 * @param people who was named: to whom it was handed, who was asked
 * @param text opinion, reason, question
 * @param items what is to be corrected, or was answered
 * @param handling the state that it led to, where it did
 * @param key by which the request is known when it comes again
 */
public record RecordEntry(
    CaseNumber number,
    int sequence,
    Instant at,
    String act,
    AccountName by,
    Optional<String> forWhom,
    Optional<DepartmentId> department,
    Optional<StepId> step,
    Optional<StepOutcome> outcome,
    List<String> people,
    String text,
    List<String> items,
    Optional<HandlingState> handling,
    Optional<String> key) {

  /** The act of a case that was handed in. */
  public static final String RECEIVED = "received";

  /** The act of a case that was taken into a changed flow. */
  public static final String MIGRATED = "migrated";

  /** The most characters of a text. */
  public static final int LONGEST_TEXT = 4000;

  public RecordEntry {
    people = List.copyOf(people);
    items = List.copyOf(items);
  }

  /** One that nobody did at a step: it says what happened to the case, by an act and a text. */
  static RecordEntry ofCase(
      CaseNumber number,
      int sequence,
      Instant at,
      String act,
      AccountName by,
      String text,
      Optional<HandlingState> handling) {
    return new RecordEntry(
        number,
        sequence,
        at,
        act,
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text,
        List.of(),
        handling,
        Optional.empty());
  }
}
