package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowAct;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is to be corrected. In the record it stands as {@code material:plan|缺少盖章页}: what
 * it is about, and what is asked in words.
 *
 * @param kind {@link Kind#OTHER} also for what names nothing that is known
 * @param subject the id of the field or the material; empty for anything else
 * @param asked as it stands in the record, by which it is answered
 */
public record CorrectionItem(Kind kind, String subject, String text, String asked) {

  /** What an item is about. */
  public enum Kind {
    FIELD,
    MATERIAL,
    OTHER;

    /** As it stands in the record. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> named(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** Makes one as it is asked. */
  public static CorrectionItem of(Kind kind, String subject, String text) {
    return new CorrectionItem(kind, subject, text, kind.word() + ":" + subject + "|" + text);
  }

  /** Reads one as it stands in a record; what has no such shape is text alone. */
  public static CorrectionItem read(String asked) {
    int bar = asked.indexOf('|');
    String about = bar < 0 ? "" : asked.substring(0, bar);
    int colon = about.indexOf(':');
    return Kind.named(colon < 0 ? about : about.substring(0, colon))
        .map(
            kind ->
                new CorrectionItem(
                    kind,
                    colon < 0 ? "" : about.substring(colon + 1),
                    asked.substring(bar + 1),
                    asked))
        .orElseGet(() -> new CorrectionItem(Kind.OTHER, "", asked, asked));
  }

  /** What was asked last and is not answered yet, by a record. */
  public static List<CorrectionItem> open(List<RecordEntry> record) {
    Map<String, CorrectionItem> open = new LinkedHashMap<>();
    for (RecordEntry entry : record) {
      if (entry.act().equals(FlowAct.CORRECT.word())) {
        open.clear();
        entry.items().forEach(item -> open.put(item, read(item)));
      } else if (entry.act().equals(FlowAct.ANSWER.word())) {
        entry.items().forEach(open::remove);
      }
    }
    return List.copyOf(open.values());
  }
}
