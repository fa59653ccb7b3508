package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.DeterminationSummary;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ProjectReader;
import io.gongjian.webapp.page.apply.project.ShownProject;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

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

  public LazyDataModel<KeptRow> getRows() {
    return rows;
  }

  public long getTotal() {
    return page(0, 1).total();
  }

  /** The latest lists, to choose two of them for comparison. */
  public List<KeptRow> getLatest() {
    return page(0, PageRequest.LARGEST).items();
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

  private Page<KeptRow> page(int first, int size) {
    Page<DeterminationSummary> page =
        reader.list(project(), new PageRequest(first / size + 1, size)).asDone().orElseThrow();
    return page.map(summary -> new KeptRow(summary, words.words()));
  }

  /** Reads from the database what the table shows. */
  private final class Rows extends LazyDataModel<KeptRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> filters) {
      return (int) page(0, 1).total();
    }

    @Override
    public List<KeptRow> load(
        int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
      return page(first, size).items();
    }

    @Override
    public String getRowKey(KeptRow row) {
      return row.getId();
    }
  }
}
