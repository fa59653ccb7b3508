package io.gongjian.engine.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A step table: its rows in the order in which steps are taken. Ids differ; blocks stand together.
 */
public record Flow(FlowId id, List<Step> steps) {

  public Flow {
    steps = List.copyOf(steps);
    Set<StepId> ids = new HashSet<>();
    for (Step step : steps) {
      if (!ids.add(step.id())) {
        throw new IllegalArgumentException("two steps [" + step.id() + "]");
      }
    }
    Set<BlockId> left = new HashSet<>();
    Optional<BlockId> in = Optional.empty();
    for (Step step : steps) {
      if (!step.block().equals(in)) {
        in.ifPresent(left::add);
        in = step.block();
        if (in.filter(left::contains).isPresent()) {
          throw new IllegalArgumentException("block in pieces [" + in + "]");
        }
      }
    }
  }

  /**
   * What is done one after the other: a step on its own is one branch of one step, a block is all
   * its branches.
   */
  public List<List<List<Step>>> stretches() {
    List<List<List<Step>>> stretches = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      Optional<BlockId> block = steps.get(at).block();
      int end = at + 1;
      while (block.isPresent() && end < steps.size() && steps.get(end).block().equals(block)) {
        end++;
      }
      stretches.add(branches(steps.subList(at, end)));
      at = end;
    }
    return stretches;
  }

  private static List<List<Step>> branches(List<Step> rows) {
    Map<String, List<Step>> branches = new LinkedHashMap<>();
    for (Step row : rows) {
      String name = row.branch().map(branch -> "/" + branch).orElse(row.id().value());
      branches.computeIfAbsent(name, fresh -> new ArrayList<>()).add(row);
    }
    return List.copyOf(branches.values());
  }

  public Optional<Step> find(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The step of that name, which must be one of this flow. */
  public Step step(StepId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no step [" + id + "]"));
  }

  /** True when the two are rows of one branch of one block. */
  public boolean inOneBranch(Step one, Step other) {
    return one.block().isPresent()
        && one.block().equals(other.block())
        && (one.equals(other) || (one.branch().isPresent() && one.branch().equals(other.branch())));
  }

  /**
   * The steps that are taken after a step: those after it in its branch and after its block; never
   * those beside it.
   */
  public List<Step> after(Step step) {
    return later(step).stream().filter(other -> !isBeside(step, other)).toList();
  }

  /** The steps that are taken before a step; never those beside it. */
  public List<Step> before(Step step) {
    return steps.subList(0, steps.indexOf(step)).stream()
        .filter(other -> !isBeside(step, other))
        .toList();
  }

  /** All rows below a step, those beside it too. */
  public List<Step> later(Step step) {
    return steps.subList(steps.indexOf(step) + 1, steps.size());
  }

  /** True when a step may be sent back to {@code target} as blocks go: a block is entered whole. */
  public boolean canReturn(Step from, Step target) {
    return before(from).contains(target) && (target.block().isEmpty() || inOneBranch(from, target));
  }

  private boolean isBeside(Step one, Step other) {
    return one.block().isPresent() && one.block().equals(other.block()) && !inOneBranch(one, other);
  }
}
