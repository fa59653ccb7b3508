package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.prefill.PrefilledJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns drafts into rows and back. */
final class DraftRows {

  private DraftRows() {}

  static DraftRow row(Draft draft) {
    return new DraftRow(
        draft.summary(),
        written(draft.prefilled(), PrefilledJson::tree),
        written(draft.gone(), PrefilledJson::tree));
  }

  static Draft draft(DraftRow row) {
    DraftSummary summary = row.summary();
    return new Draft(
        summary.id(),
        summary.project(),
        summary.matters(),
        summary.pack(),
        summary.asOf(),
        summary.version(),
        summary.createdAt(),
        summary.createdBy(),
        summary.changedAt(),
        read(row.prefilled(), PrefilledJson::read),
        read(row.gone(), PrefilledJson::localText),
        summary.application());
  }

  static EntryRow row(DraftId draft, DraftEntry entry) {
    return new EntryRow(
        draft,
        entry.field(),
        entry.version(),
        entry.value().map(JsonText::canonical).orElse(null),
        entry.instead().map(PrefilledJson::tree).map(JsonText::canonical).orElse(null),
        entry.by(),
        entry.at());
  }

  static DraftEntry entry(EntryRow row) {
    return new DraftEntry(
        row.field(),
        Optional.ofNullable(row.value()).flatMap(DraftRows::tree),
        row.version(),
        row.enteredBy(),
        row.enteredAt(),
        Optional.ofNullable(row.instead()).flatMap(DraftRows::tree).map(PrefilledJson::read));
  }

  private static <T> String written(
      Map<FieldId, T> values, Function<T, Map<String, @Nullable Object>> tree) {
    Map<String, Object> members = new LinkedHashMap<>();
    values.forEach((field, value) -> members.put(field.value(), tree.apply(value)));
    return JsonText.canonical(members);
  }

  private static <T> Map<FieldId, T> read(String text, Function<Object, T> reader) {
    Map<FieldId, T> values = new TreeMap<>();
    if (tree(text).orElseThrow(DraftRows::unreadable) instanceof Map<?, ?> members) {
      members.forEach(
          (field, value) -> {
            if (value != null) {
              values.put(new FieldId(String.valueOf(field)), reader.apply(value));
            }
          });
    }
    return values;
  }

  static Optional<Object> tree(String text) {
    if (JsonReader.read(text) instanceof JsonReading.Read read) {
      return Optional.ofNullable(read.tree());
    }
    throw unreadable();
  }

  private static EngineException unreadable() {
    return new EngineException(ErrorCode.UNREADABLE_RECORD, "draft");
  }
}
