package io.gongjian.engine.casefile;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.FlowMove.Moved;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case on its way from one state to the next, with the rows that are added to its record. */
record CaseChange(CaseFile file, int recorded, List<RecordEntry> added) {

  CaseChange {
    added = List.copyOf(added);
  }

  /** A case whose record has some rows. */
  static CaseChange of(CaseFile file, List<RecordEntry> record) {
    return new CaseChange(file, record.size(), List.of());
  }

  /** The first row of the record. */
  static RecordEntry received(CaseHead head, AccountName by, Moment moment) {
    return RecordEntry.ofCase(
        head.number(),
        1,
        moment.at(),
        RecordEntry.RECEIVED,
        by,
        "",
        Optional.of(HandlingState.RECEIVED));
  }

  /** That a case was taken into the flow of another version of its pack. */
  static RecordEntry migrated(
      CaseChange change, AccountName by, String from, String to, Moment moment) {
    return RecordEntry.ofCase(
        change.file().number(),
        change.nextSequence(),
        moment.at(),
        RecordEntry.MIGRATED,
        by,
        from + " → " + to,
        Optional.empty());
  }

  int nextSequence() {
    return recorded + added.size() + 1;
  }

  CaseChange recorded(RecordEntry entry) {
    List<RecordEntry> more = new ArrayList<>(added);
    more.add(entry);
    return new CaseChange(file, recorded, more);
  }

  /** The case as it reads after a move of its flow, with what its clocks go by. */
  CaseChange moved(Moved move, List<CaseEvent> events, HandlingState handling, Instant at) {
    CaseLedger ledger = file.ledger();
    for (CaseEvent event : events) {
      ledger = ledger.with(event);
    }
    FlowReading reading = move.reading();
    CaseFile next =
        new CaseFile(
            file.head(),
            handling,
            reading,
            move.position(),
            ledger,
            reading.state().isClosed()
                ? file.closedAt().or(() -> Optional.of(at))
                : Optional.empty(),
            file.version(),
            at);
    return new CaseChange(next, recorded, added);
  }

  /** As the next version, to be kept. */
  CaseChange next() {
    CaseFile counted =
        new CaseFile(
            file.head(),
            file.handling(),
            file.reading(),
            file.position(),
            file.ledger(),
            file.closedAt(),
            file.version() + 1,
            file.changedAt());
    return new CaseChange(counted, recorded, added);
  }

  /** To be kept; what is to be told today is still to be told. */
  KeptCase kept(LocalDate today, CaseGround ground) {
    return kept(today, ground, reminder(ground).from(today));
  }

  /** To be kept by whoever has told what was to be told today. */
  KeptCase reminded(LocalDate today, CaseGround ground) {
    return kept(today, ground, reminder(ground).after(today));
  }

  private CaseReminder reminder(CaseGround ground) {
    return new CaseReminder(file, ground.calendar(file.head()));
  }

  private KeptCase kept(LocalDate today, CaseGround ground, Optional<LocalDate> remindOn) {
    CaseHead head = file.head();
    return new KeptCase(
        file,
        CaseClock.of(file, today, ground.calendar(head)).due(),
        remindOn,
        ground.departments(head));
  }
}
