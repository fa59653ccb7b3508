package io.gongjian.webapp.adapter.persistence.draft;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.upload.FindPacksOfDrafts;
import io.gongjian.forms.draft.Draft;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.draft.DraftSummary;
import io.gongjian.forms.draft.FindDraft;
import io.gongjian.forms.draft.FindEntries;
import io.gongjian.forms.draft.FindOwnDrafts;
import io.gongjian.forms.draft.PageDrafts;
import io.gongjian.forms.draft.StoreDraft;
import io.gongjian.webapp.adapter.persistence.Database;
import java.util.List;
import java.util.Optional;

/** Drafts in the database. */
public final class MyBatisDrafts
    implements FindDraft, FindEntries, FindOwnDrafts, FindPacksOfDrafts, PageDrafts, StoreDraft {

  private final Database database;

  public MyBatisDrafts(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return database.ask(
        DraftMapper.class, mapper -> Optional.ofNullable(mapper.draft(id)).map(DraftRows::draft));
  }

  @Override
  public List<DraftSummary> latest(CreditCode owner, int most) {
    return database.ask(DraftMapper.class, mapper -> mapper.openDraftsOf(owner, most));
  }

  /** The project of a draft; empty when there is no such draft. */
  public Optional<ProjectId> projectOf(DraftId id) {
    return database.ask(DraftMapper.class, mapper -> Optional.ofNullable(mapper.projectOf(id)));
  }

  /** Finds a draft and locks its row until the transaction ends. */
  public Optional<Draft> lock(DraftId id) {
    return database.ask(
        DraftMapper.class,
        mapper -> Optional.ofNullable(mapper.lockedDraft(id)).map(DraftRows::draft));
  }

  @Override
  public List<DraftEntry> entries(DraftId draft) {
    return database.ask(
        DraftMapper.class, mapper -> mapper.entries(draft).stream().map(DraftRows::entry).toList());
  }

  @Override
  public Page<DraftSummary> page(ProjectId project, boolean open, PageRequest request) {
    return database.ask(
        DraftMapper.class,
        mapper -> {
          long total = mapper.countDrafts(project, open);
          List<DraftSummary> rows =
              mapper.drafts(
                  project,
                  open,
                  request.after().map(PageKey::at).orElse(null),
                  request.after().map(PageKey::id).orElse(null),
                  request.skipped(),
                  request.size() + 1);
          return Page.of(
              rows, request, total, one -> new PageKey(one.changedAt(), one.id().toString()));
        });
  }

  @Override
  public List<PackReference> of(ProjectId project) {
    return database.ask(DraftMapper.class, mapper -> mapper.packsOfOpenDrafts(project));
  }

  @Override
  public void begin(Draft draft) {
    database.tell(DraftMapper.class, mapper -> mapper.insertDraft(DraftRows.row(draft)));
  }

  @Override
  public void change(Draft draft, List<DraftEntry> entries) {
    database.tell(
        DraftMapper.class,
        mapper -> {
          if (mapper.advance(DraftRows.row(draft)) != 1) {
            throw new EngineException(
                ErrorCode.UNEXPECTED, "another version of draft [" + draft.id() + "] is stored");
          }
          if (!entries.isEmpty()) {
            mapper.retireEntries(draft.id(), entries.stream().map(entry -> entry.field()).toList());
            mapper.insertEntries(
                entries.stream().map(entry -> DraftRows.row(draft.id(), entry)).toList());
          }
        });
  }
}
