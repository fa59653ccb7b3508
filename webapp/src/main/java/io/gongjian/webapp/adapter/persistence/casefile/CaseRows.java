package io.gongjian.webapp.adapter.persistence.casefile;

import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseFile;
import io.gongjian.engine.casefile.CaseHead;
import io.gongjian.engine.casefile.CaseLedger;
import io.gongjian.engine.casefile.CaseSummary;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.KeptCase;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.ClockLimit;
import io.gongjian.engine.clock.DayUnit;
import io.gongjian.engine.clock.Ground;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns cases into rows and back. */
final class CaseRows {

  /** Stands for no day, behind all others. */
  static final LocalDate NEVER = LocalDate.of(9998, 12, 31);

  private static final String BETWEEN = " ";

  private CaseRows() {}

  static CaseFileRow row(KeptCase kept) {
    CaseFile file = kept.file();
    CaseHead head = file.head();
    return new CaseFileRow(
        head.number(),
        head.project(),
        head.owner(),
        head.region(),
        head.matter(),
        head.department(),
        head.pack(),
        head.asOf(),
        head.flow(),
        head.receivedAt(),
        head.statutory().map(CaseRows::text).orElse(null),
        head.promised().orElse(null),
        file.state(),
        file.handling(),
        kept.dueOn().orElse(NEVER),
        kept.remindOn().orElse(null),
        ReadingInText.written(file.reading()),
        file.position().json(),
        file.closedAt().orElse(null),
        file.version(),
        file.changedAt());
  }

  static CaseFile file(CaseFileRow row, List<ClockEventRow> events) {
    return new CaseFile(
        new CaseHead(
            row.number(),
            row.project(),
            row.owner(),
            row.region(),
            row.matter(),
            row.department(),
            row.pack(),
            row.asOf(),
            row.flow(),
            row.receivedAt(),
            Optional.ofNullable(row.statutory()).map(CaseRows::statutory),
            Optional.ofNullable(row.promised())),
        row.handling(),
        ReadingInText.read(row.state(), row.reading()),
        new FlowPosition(row.position()),
        new CaseLedger(events.stream().map(CaseRows::event).toList()),
        Optional.ofNullable(row.closedAt()),
        row.version(),
        row.changedAt());
  }

  /** Days, unit, extension and clause. */
  private static String text(StatutoryLimit limit) {
    return String.join(
        BETWEEN,
        String.valueOf(limit.limit().days()),
        limit.limit().unit().name().toLowerCase(Locale.ROOT),
        String.valueOf(limit.extension()),
        limit.clause().toString());
  }

  private static StatutoryLimit statutory(String text) {
    String[] parts = text.split(BETWEEN, -1);
    return new StatutoryLimit(
        new ClockLimit(
            Integer.parseInt(parts[0]), DayUnit.valueOf(parts[1].toUpperCase(Locale.ROOT))),
        Integer.parseInt(parts[2]),
        CitationId.parse(parts[3]));
  }

  private static CaseEvent event(ClockEventRow row) {
    return new CaseEvent(
        row.kind(),
        row.day(),
        row.days(),
        new Ground(row.reason(), Optional.ofNullable(row.clause()).map(CitationId::parse)));
  }

  /** The events of a case behind the first {@code stored}. */
  static List<ClockEventRow> events(CaseFile file, int stored) {
    List<CaseEvent> events = file.ledger().events();
    List<ClockEventRow> rows = new ArrayList<>();
    for (int at = stored; at < events.size(); at++) {
      CaseEvent event = events.get(at);
      rows.add(
          new ClockEventRow(
              file.number(),
              at + 1,
              event.kind(),
              event.day(),
              event.days(),
              event.ground().reason(),
              event.ground().clause().map(CitationId::toString).orElse(null)));
    }
    return rows;
  }

  static RecordRow row(RecordEntry entry) {
    return new RecordRow(
        entry.number(),
        entry.sequence(),
        entry.at(),
        entry.act(),
        entry.by(),
        entry.forWhom().orElse(null),
        entry.department().orElse(null),
        entry.step().orElse(null),
        entry.outcome().orElse(null),
        JsonText.canonical(entry.people()),
        entry.text(),
        JsonText.canonical(entry.items()),
        entry.handling().orElse(null),
        entry.key().orElse(null));
  }

  static RecordEntry entry(RecordRow row) {
    return new RecordEntry(
        row.caseNumber(),
        row.sequence(),
        row.actedAt(),
        row.act(),
        row.actedBy(),
        Optional.ofNullable(row.forWhom()),
        Optional.ofNullable(row.department()),
        Optional.ofNullable(row.step()),
        Optional.ofNullable(row.outcome()),
        ReadingInText.texts(row.people()),
        row.said(),
        ReadingInText.texts(row.items()),
        Optional.ofNullable(row.handling()),
        Optional.ofNullable(row.request()));
  }

  static CaseSummary summary(TaskRow row) {
    return new CaseSummary(
        row.number(),
        row.project(),
        row.projectName(),
        row.matter(),
        row.department(),
        row.region(),
        row.pack(),
        row.state(),
        row.handling(),
        List.copyOf(ReadingInText.read(row.state(), row.reading()).open().keySet()),
        Optional.of(row.dueOn()).filter(day -> !day.equals(NEVER)),
        row.receivedAt(),
        row.changedAt());
  }
}
