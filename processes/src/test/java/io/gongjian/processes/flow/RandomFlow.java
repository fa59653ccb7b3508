package io.gongjian.processes.flow;

import io.gongjian.engine.flow.AfterReturn;
import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.BranchId;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws flows: blocks, branches, conditions, sign rules and returns of every kind. */
public final class RandomFlow {

  private static final List<StepKind> KINDS =
      List.of(StepKind.REVIEW, StepKind.EXPERT_REVIEW, StepKind.HEARING, StepKind.INSPECTION);
  private static final List<SignRule> RULES =
      List.of(
          new SignRule.One(),
          new SignRule.One(),
          new SignRule.Any(),
          new SignRule.All(),
          new SignRule.Share(50),
          new SignRule.Share(67));

  private final Random random;
  private final List<Step> steps = new ArrayList<>();

  private RandomFlow(Random random) {
    this.random = random;
  }

  /** One whose blocks may hold decisions, and steps of the product, too. */
  public static Flow drawAny(Random random) {
    Flow drawn = draw(random);
    return new Flow(drawn.id(), drawn.steps().stream().map(step -> varied(step, random)).toList());
  }

  private static Step varied(Step step, Random random) {
    boolean isWithin = step.block().isPresent();
    StepKind kind =
        !isWithin || random.nextInt(7) > 0
            ? step.kind()
            : random.nextBoolean() ? StepKind.DECIDE : StepKind.ACCEPT;
    Optional<LaneId> lane = random.nextInt(12) == 0 ? Optional.empty() : step.lane();
    return new Step(
        step.id(),
        kind,
        lane,
        step.block(),
        step.branch(),
        step.when(),
        step.sign(),
        step.days(),
        step.returns(),
        step.afterReturn(),
        step.keep());
  }

  static Flow draw(Random random) {
    RandomFlow drawing = new RandomFlow(random);
    drawing.add(StepKind.ACCEPT, Optional.empty(), Optional.empty());
    int stretches = 1 + random.nextInt(3);
    for (int stretch = 0; stretch < stretches; stretch++) {
      drawing.stretch(stretch);
    }
    drawing.add(StepKind.DECIDE, Optional.empty(), Optional.empty());
    if (random.nextBoolean()) {
      drawing.add(StepKind.ISSUE, Optional.empty(), Optional.empty());
    }
    return new Flow(new FlowId("drawn"), drawing.steps);
  }

  private void stretch(int number) {
    if (random.nextInt(3) == 0) {
      add(kind(), Optional.empty(), Optional.empty());
      return;
    }
    Optional<BlockId> block = Optional.of(new BlockId("k" + number));
    boolean hasBranches = random.nextBoolean();
    int rows = 2 + random.nextInt(3);
    for (int row = 0; row < rows; row++) {
      int branch = row == 0 ? 0 : row == 1 ? 1 : random.nextInt(2);
      add(kind(), block, hasBranches ? Optional.of(new BranchId("b" + branch)) : Optional.empty());
    }
  }

  private StepKind kind() {
    return KINDS.get(random.nextInt(KINDS.size()));
  }

  private void add(StepKind kind, Optional<BlockId> block, Optional<BranchId> branch) {
    boolean isPlain = kind == StepKind.ACCEPT || kind == StepKind.DECIDE;
    Optional<LaneId> lane =
        kind == StepKind.ISSUE && random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(new LaneId("l" + random.nextInt(5)));
    steps.add(
        new Step(
            new StepId("s" + steps.size()),
            kind,
            lane,
            block,
            branch,
            isPlain ? Map.of() : when(),
            RULES.get(random.nextInt(RULES.size())),
            random.nextInt(10),
            returns(),
            random.nextInt(3) == 0 ? AfterReturn.BACK : AfterReturn.THROUGH,
            random.nextInt(4) == 0));
  }

  private Map<String, String> when() {
    return switch (random.nextInt(5)) {
      case 0 -> Map.of("flag.a", "true");
      case 1 -> Map.of("flag.b", "false");
      case 2 -> Map.of(Step.OUTCOME + "s" + random.nextInt(steps.size()), "agree, skipped");
      default -> Map.of();
    };
  }

  private List<StepId> returns() {
    return steps.stream().filter(step -> random.nextInt(3) == 0).map(Step::id).toList();
  }
}
