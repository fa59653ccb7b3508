package io.gongjian.webapp.adapter.persistence.draft;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on drafts. */
public interface DraftMapper {

  @Nullable DraftRow draft(@Param("id") String id);

  @Nullable String projectOf(@Param("id") String id);

  @Nullable DraftRow lockedDraft(@Param("id") String id);

  List<DraftSummaryRow> drafts(
      @Param("project") String project,
      @Param("open") boolean open,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  List<PackReferenceRow> packsOfOpenDrafts(@Param("project") String project);

  long countDrafts(@Param("project") String project, @Param("open") boolean open);

  void insertDraft(DraftRow draft);

  /** Gives the draft its next version; the answer is 0 when its version is not the one before. */
  int advance(DraftRow draft);

  List<EntryRow> entries(@Param("draft") String draft);

  void retireEntries(@Param("draft") String draft, @Param("fields") List<String> fields);

  void insertEntries(@Param("rows") List<EntryRow> rows);
}
