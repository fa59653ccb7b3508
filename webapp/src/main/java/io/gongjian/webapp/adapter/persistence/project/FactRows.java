package io.gongjian.webapp.adapter.persistence.project;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValueJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns fact records into rows and back. */
final class FactRows {

  private static final String KNOWN = "known";
  private static final String DONT_KNOW = "dont_know";
  private static final String FORGOTTEN = "forgotten";
  private static final String BETWEEN = " ";

  private FactRows() {}

  static FactRow row(ProjectId project, FactRecord record) {
    Optional<FactValue> value = record.answer().known();
    return new FactRow(
        project,
        record.fact(),
        record.version(),
        word(record.answer()),
        value.map(known -> FactValueJson.kind(known).word()).orElse(null),
        value.map(known -> JsonText.canonical(FactValueJson.tree(known))).orElse(null),
        record.unit().orElse(null),
        record.source().name().toLowerCase(Locale.ROOT),
        record.origin().orElse(null),
        record.at(),
        record.by(),
        record.confirmed().isEmpty() ? null : String.join(BETWEEN, record.confirmed()));
  }

  static FactRecord record(FactRow row) {
    return new FactRecord(
        row.fact(),
        answer(row),
        Optional.ofNullable(row.unit()),
        FactSource.valueOf(row.source().toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.origin()),
        row.recordedAt(),
        row.recordedBy(),
        row.version(),
        confirmed(row.confirmed()));
  }

  private static SortedSet<String> confirmed(@Nullable String ids) {
    return ids == null ? new TreeSet<>() : new TreeSet<>(List.of(ids.split(BETWEEN, -1)));
  }

  private static String word(Answer answer) {
    return answer.match(known -> KNOWN, dontKnow -> DONT_KNOW, forgotten -> FORGOTTEN);
  }

  private static Answer answer(FactRow row) {
    return switch (row.answer()) {
      case KNOWN -> Answer.of(value(row, row.kind(), row.value()));
      case DONT_KNOW -> Answer.dontKnow();
      case FORGOTTEN -> Answer.forgotten();
      default -> throw unreadable(row);
    };
  }

  private static FactValue value(FactRow row, @Nullable String kind, @Nullable String value) {
    if (kind != null
        && value != null
        && JsonReader.read(value) instanceof JsonReading.Read read
        && read.tree() != null) {
      return FactValueJson.read(FactType.valueOf(kind.toUpperCase(Locale.ROOT)), read.tree());
    }
    throw unreadable(row);
  }

  private static EngineException unreadable(FactRow row) {
    return new EngineException(
        ErrorCode.UNREADABLE_RECORD,
        "fact record [" + row.project() + " " + row.fact() + " " + row.version() + "]");
  }
}
