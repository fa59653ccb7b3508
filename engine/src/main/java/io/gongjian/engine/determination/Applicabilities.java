package io.gongjian.engine.determination;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.Map;
import java.util.Optional;

/** Which matters apply to a project, without what goes with them. */
public interface Applicabilities {

  /** The applicability of a matter; unknown of one that the pack does not have. */
  Applicability applicability(MatterId matter);

  /** The situations of a matter that apply (true) or still may (false). */
  Map<SituationId, Boolean> situations(MatterId matter);

  /** A fact as the rules saw it: as given, as the region sets it, assumed, or as it follows. */
  Optional<FactValue> fact(FactId fact);
}
