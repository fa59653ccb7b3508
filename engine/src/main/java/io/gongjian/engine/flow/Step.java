package io.gongjian.engine.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a step table.
 *
 * @param lane who does it; without one, the product itself
 * @param block steps of one block run side by side; rows of a block stand together
 * @param branch rows of a block with the same branch run one after the other; without one, a row of
 *     a block is a branch of its own
 * @param when a fact, or {@code outcome.<earlier step>}, to a cell as in rule tables; all must
 *     hold. A step whose condition is false is skipped, and one whose condition is unknown opens
 * @param days the promised working days
 * @param returns the earlier steps to which it may be sent back
 * @param keep whether an opinion stands when its block is entered again
 */
public record Step(
    StepId id,
    StepKind kind,
    Optional<LaneId> lane,
    Optional<BlockId> block,
    Optional<BranchId> branch,
    Map<String, String> when,
    SignRule sign,
    int days,
    List<StepId> returns,
    AfterReturn afterReturn,
    boolean keep) {

  /** Begins the name of an outcome where a condition reads it like a fact. */
  public static final String OUTCOME = "outcome.";

  /** Where a condition reads the situations of the matter of a case. */
  public static final String SITUATION = "situation";

  /** Begins the name of the situations of another matter. */
  public static final String SITUATIONS_OF = "situation.";

  public Step {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
    returns = List.copyOf(returns);
  }

  /** True for a step whose opinion stands when its block is entered again. */
  public boolean isKept() {
    return keep && block.isPresent();
  }
}
