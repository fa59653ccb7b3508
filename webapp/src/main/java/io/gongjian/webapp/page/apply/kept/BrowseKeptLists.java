package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageKey;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ProjectReader;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.frame.PagedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** The kept lists of a project, and the proof that each can be made again. */
@Named("keptLists")
@ViewScoped
public class BrowseKeptLists implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ShownProject shown;
  @Inject ProjectReader reader;
  @Inject KeptReader kept;
  @Inject PageWords words;
  @Inject ReplayMemo memo;

  private final Rows rows = new Rows();
  private transient @Nullable List<KeptRow> latest;

  public LazyDataModel<KeptRow> getRows() {
    return rows;
  }

  public long getTotal() {
    getLatest();
    return rows.total();
  }

  /** The latest lists, to choose two of them for comparison; the table shows the first of them. */
  public List<KeptRow> getLatest() {
    List<KeptRow> known = latest;
    if (known == null) {
      Page<DeterminationSummary> page = read(new PageRequest(1, PageRequest.LARGEST));
      known = shown(page).items();
      latest = known;
      rows.begin(
          shown(
              page.first(
                  PageRequest.USUAL, one -> new PageKey(one.savedAt(), one.id().toString()))));
    }
    return known;
  }

  /** Makes a kept list again and compares it with its receipt. */
  public void replay(String id) {
    kept.replay(project(), DeterminationId.parse(id))
        .fold(
            replay -> {
              memo.note(id, new ReplayView(replay, words.words()));
              return true;
            },
            refusal -> {
              shown.refuse(refusal);
              return false;
            });
  }

  public @Nullable ReplayView replayed(String id) {
    return memo.find(id);
  }

  private ProjectId project() {
    return shown.getView().project().id();
  }

  private Page<DeterminationSummary> read(PageRequest request) {
    return reader.list(project(), request).asDone().orElseThrow();
  }

  private Page<KeptRow> shown(Page<DeterminationSummary> page) {
    return page.map(summary -> new KeptRow(summary, words.words()));
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends PagedRows<KeptRow> {

    private static final long serialVersionUID = 1L;

    @Override
    protected Page<KeptRow> read(PageRequest request) {
      return shown(BrowseKeptLists.this.read(request));
    }

    @Override
    protected String key(KeptRow row) {
      return row.getId();
    }
  }
}
