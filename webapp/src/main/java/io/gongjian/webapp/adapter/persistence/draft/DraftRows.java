package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.prefill.PrefilledJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns drafts into rows and back. */
final class DraftRows {

  private static final Pattern BLANK = Pattern.compile(" ");

  private DraftRows() {}

  static DraftRow row(Draft draft) {
    return new DraftRow(
        draft.id().toString(),
        draft.project().toString(),
        draft.matters().stream().map(MatterId::value).collect(Collectors.joining(" ")),
        draft.pack().id(),
        draft.pack().version(),
        draft.pack().hash(),
        draft.asOf(),
        draft.version(),
        draft.createdAt(),
        draft.createdBy().value(),
        draft.changedAt(),
        written(draft.prefilled(), PrefilledJson::tree),
        written(draft.gone(), PrefilledJson::tree),
        draft.application().orElse(null));
  }

  static Draft draft(DraftRow row) {
    return new Draft(
        DraftId.parse(row.id()),
        ProjectId.parse(row.project()),
        matters(row.matters()),
        new PackReference(row.packId(), row.packVersion(), row.packHash()),
        row.asOf(),
        row.version(),
        row.createdAt(),
        new AccountName(row.createdBy()),
        row.changedAt(),
        read(row.prefilled(), PrefilledJson::read),
        read(row.gone(), PrefilledJson::localText),
        Optional.ofNullable(row.application()));
  }

  static DraftSummary summary(DraftSummaryRow row) {
    return new DraftSummary(
        DraftId.parse(row.id()),
        ProjectId.parse(row.project()),
        matters(row.matters()),
        new PackReference(row.packId(), row.packVersion(), row.packHash()),
        row.asOf(),
        row.version(),
        row.createdAt(),
        new AccountName(row.createdBy()),
        row.changedAt(),
        Optional.ofNullable(row.application()));
  }

  static EntryRow row(DraftId draft, DraftEntry entry) {
    return new EntryRow(
        draft.toString(),
        entry.field().value(),
        entry.version(),
        entry.value().map(JsonText::canonical).orElse(null),
        entry.instead().map(PrefilledJson::tree).map(JsonText::canonical).orElse(null),
        entry.by().value(),
        entry.at());
  }

  static DraftEntry entry(EntryRow row) {
    return new DraftEntry(
        new FieldId(row.field()),
        Optional.ofNullable(row.value()).flatMap(DraftRows::tree),
        row.version(),
        new AccountName(row.enteredBy()),
        row.enteredAt(),
        Optional.ofNullable(row.instead()).flatMap(DraftRows::tree).map(PrefilledJson::read));
  }

  private static SortedSet<MatterId> matters(String text) {
    return BLANK
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .map(MatterId::new)
        .collect(Collectors.toCollection(TreeSet::new));
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
