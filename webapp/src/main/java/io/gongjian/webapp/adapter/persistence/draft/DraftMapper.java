package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftSummary;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on drafts. */
public interface DraftMapper {

  @Nullable DraftRow draft(@Param("id") DraftId id);

  @Nullable ProjectId projectOf(@Param("id") DraftId id);

  @Nullable DraftRow lockedDraft(@Param("id") DraftId id);

  List<DraftSummary> drafts(
      @Param("project") ProjectId project,
      @Param("open") boolean open,
      @Param("afterAt") @Nullable Instant afterAt,
      @Param("afterId") @Nullable String afterId,
      @Param("offset") long offset,
      @Param("size") int size);

  /** Those of an organisation that are not handed in. */
  List<DraftSummary> openDraftsOf(@Param("owner") CreditCode owner, @Param("many") int many);

  List<PackReference> packsOfOpenDrafts(@Param("project") ProjectId project);

  long countDrafts(@Param("project") ProjectId project, @Param("open") boolean open);

  void insertDraft(DraftRow draft);

  /** Gives the draft its next version; the answer is 0 when its version is not the one before. */
  int advance(DraftRow draft);

  List<EntryRow> entries(@Param("draft") DraftId draft);

  void retireEntries(@Param("draft") DraftId draft, @Param("fields") List<FieldId> fields);

  void insertEntries(@Param("rows") List<EntryRow> rows);
}
