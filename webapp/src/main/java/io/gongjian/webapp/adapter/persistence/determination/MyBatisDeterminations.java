package io.gongjian.webapp.adapter.persistence.determination;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.FindDetermination;
import io.gongjian.engine.project.PageDeterminations;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.project.StoreDetermination;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.webapp.adapter.persistence.Bytes;
import io.gongjian.webapp.adapter.persistence.Database;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kept determinations in the database. */
public final class MyBatisDeterminations
    implements StoreDetermination, FindDetermination, PageDeterminations {

  private final Database database;

  public MyBatisDeterminations(Database database) {
    this.database = database;
  }

  @Override
  public void store(SavedDetermination determination) {
    DeterminationSummary row = determination.summary();
    database.tell(
        DeterminationMapper.class,
        mapper -> {
          mapper.insertDetermination(row, Bytes.of(determination.receipt().bytes()));
          mapper.markLatest(row.project(), row.id());
        });
  }

  @Override
  public Optional<SavedDetermination> find(ProjectId project, DeterminationId id) {
    return database.ask(
        DeterminationMapper.class,
        mapper ->
            Optional.ofNullable(mapper.determination(project, id))
                .map(row -> new SavedDetermination(row, receipt(row, mapper.receipt(row.id())))));
  }

  @Override
  public Page<DeterminationSummary> page(ProjectId project, PageRequest request) {
    return database.ask(
        DeterminationMapper.class,
        mapper -> {
          long total = mapper.countDeterminations(project);
          List<DeterminationSummary> rows =
              mapper.determinations(
                  project,
                  request.after().map(PageKey::at).orElse(null),
                  request.after().map(PageKey::id).orElse(null),
                  request.skipped(),
                  request.size() + 1);
          return Page.of(
              rows, request, total, one -> new PageKey(one.savedAt(), one.id().toString()));
        });
  }

  private static Receipt receipt(DeterminationSummary row, @Nullable Bytes receipt) {
    if (receipt == null) {
      throw new EngineException(
          ErrorCode.UNREADABLE_RECORD, "determination [" + row.id() + "] has no receipt");
    }
    return new Receipt(new String(receipt.content(), StandardCharsets.UTF_8));
  }
}
