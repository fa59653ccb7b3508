package io.gongjian.webapp.page.apply.document;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.Standing.Kind;
import io.gongjian.forms.draft.DraftState;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.document.DocumentsReader.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The materials of a draft, by how they stand. */
public final class DocumentsView {

  private static final List<Kind> ORDER =
      List.of(
          Kind.TO_HAND_IN, Kind.TOLERATED, Kind.PROMISED, Kind.HELD, Kind.SHARED, Kind.NOT_NEEDED);

  private final DraftState state;
  private final List<StandingGroup> groups = new ArrayList<>();
  private final int missing;

  DocumentsView(Found found, Words words) {
    this.state = found.review().opened().state();
    int lacking = 0;
    for (Kind kind : ORDER) {
      Map<MaterialId, List<ResolvedMaterial>> byMaterial = new LinkedHashMap<>();
      for (ResolvedMaterial standing : found.review().materials()) {
        if (standing.standing().kind() == kind) {
          byMaterial
              .computeIfAbsent(standing.material(), material -> new ArrayList<>())
              .add(standing);
        }
      }
      List<StandingRow> rows =
          byMaterial.values().stream()
              .map(alike -> new StandingRow(alike, found.documents(), state.pack(), words))
              .toList();
      lacking += (int) rows.stream().filter(StandingRow::isMissing).count();
      if (!rows.isEmpty()) {
        groups.add(new StandingGroup(kind, rows, words));
      }
    }
    this.missing = lacking;
  }

  public String getProject() {
    return state.project().id().toString();
  }

  public String getName() {
    return state.project().name();
  }

  public String getDraft() {
    return state.draft().id().toString();
  }

  /** How many materials are still to be handed in. */
  public int getMissing() {
    return missing;
  }

  public boolean isSubmitted() {
    return state.draft().application().isPresent();
  }

  public String getApplication() {
    return state.draft().application().orElse("");
  }

  public List<StandingGroup> getGroups() {
    return groups;
  }
}
