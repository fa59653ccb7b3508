package io.gongjian.webapp.page.apply.project;

import io.gongjian.webapp.page.apply.material.MaterialList;
import io.gongjian.webapp.page.apply.material.MaterialRow;
import io.gongjian.webapp.page.lanes.MatterCard;
import io.gongjian.webapp.page.lanes.StageLane;
import io.gongjian.webapp.page.lanes.StageLanes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The materials to hand in that a stage is the first to need. */
public final class StageMaterials {

  private final StageLane lane;
  private final List<MaterialRow> rows;

  private StageMaterials(StageLane lane, List<MaterialRow> rows) {
    this.lane = lane;
    this.rows = List.copyOf(rows);
  }

  /** Each material once, in the order of the stages; stages without any are left out. */
  static List<StageMaterials> of(StageLanes lanes, MaterialList materials) {
    List<MaterialRow> left = new ArrayList<>(materials.getToHandIn());
    List<StageMaterials> stages = new ArrayList<>();
    for (StageLane lane : lanes.getAll()) {
      Set<String> matters =
          lane.getCards().stream().map(MatterCard::getId).collect(Collectors.toSet());
      List<MaterialRow> here =
          left.stream()
              .filter(
                  row ->
                      row.getNeededBy().stream().anyMatch(need -> matters.contains(need.getId())))
              .toList();
      left.removeAll(here);
      if (!here.isEmpty()) {
        stages.add(new StageMaterials(lane, here));
      }
    }
    return List.copyOf(stages);
  }

  public String getStep() {
    return lane.getStep();
  }

  public String getTitle() {
    return lane.getTitle();
  }

  public List<MaterialRow> getRows() {
    return rows;
  }
}
