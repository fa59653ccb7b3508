package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.resolution.Standing.Kind;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;

/** The materials that stand alike. */
public final class StandingGroup {

  private final Kind kind;
  private final List<StandingRow> rows;
  private final Words words;

  StandingGroup(Kind kind, List<StandingRow> rows, Words words) {
    this.kind = kind;
    this.rows = rows;
    this.words = words;
  }

  public String getId() {
    return kind.word();
  }

  public String getTitle() {
    return words.of("handin.kind", kind);
  }

  public String getText() {
    return words.of("handin.about", kind);
  }

  /** True for what there is to do, and what was handed in; the rest is folded away. */
  public boolean isUnfolded() {
    return kind == Kind.TO_HAND_IN
        || kind == Kind.TOLERATED
        || kind == Kind.PROMISED
        || rows.stream().anyMatch(row -> !row.getDocuments().isEmpty());
  }

  public List<StandingRow> getRows() {
    return rows;
  }
}
