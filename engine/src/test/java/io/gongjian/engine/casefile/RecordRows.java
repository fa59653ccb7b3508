package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.matter.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of a handling record, told by what matters in a test. */
record RecordRows(RecordEntry entry) {

  static final CaseNumber NUMBER = new CaseNumber("460100-20261102-00001-01");

  /** A row by an official, with all that an applicant is not told. */
  static RecordRows row(int sequence, String act) {
    return new RecordRows(
        new RecordEntry(
            NUMBER,
            sequence,
            Instant.parse("2026-11-02T02:00:00Z").plusSeconds(sequence),
            act,
            new AccountName("officer"),
            Optional.of("chief"),
            Optional.of(new DepartmentId("housing")),
            Optional.empty(),
            Optional.empty(),
            List.of("colleague"),
            "text " + sequence,
            List.of(),
            Optional.empty(),
            Optional.of("key-" + sequence)));
  }

  RecordRows on(String step, StepOutcome outcome) {
    return with(
        Optional.of(new StepId(step)), Optional.of(outcome), entry.items(), entry.handling());
  }

  RecordRows items(String... items) {
    return with(entry.step(), entry.outcome(), List.of(items), entry.handling());
  }

  RecordRows to(HandlingState state) {
    return with(entry.step(), entry.outcome(), entry.items(), Optional.of(state));
  }

  private RecordRows with(
      Optional<StepId> step,
      Optional<StepOutcome> outcome,
      List<String> items,
      Optional<HandlingState> handling) {
    return new RecordRows(
        new RecordEntry(
            entry.number(),
            entry.sequence(),
            entry.at(),
            entry.act(),
            entry.by(),
            entry.forWhom(),
            entry.department(),
            step,
            outcome,
            entry.people(),
            entry.text(),
            items,
            handling,
            entry.key()));
  }
}
