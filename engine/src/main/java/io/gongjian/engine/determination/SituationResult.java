package io.gongjian.engine.determination;

import io.gongjian.engine.matter.SituationId;
import java.util.List;

/** A situation that applies ({@code certain}) or still may. */
public record SituationResult(SituationId situation, boolean certain, List<Finding> reasons) {
  public SituationResult {
    reasons = List.copyOf(reasons);
  }
}
