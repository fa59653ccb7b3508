package io.gongjian.processes.bpmn.reading;

import io.gongjian.engine.flow.BlockId;
import io.gongjian.engine.flow.BranchId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.text.SnakeCase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How blocks and their branches are called. */
final class ReadBlocks {

  private static final String WRITTEN = "Block_";

  private final Map<String, BlockId> blocks = new HashMap<>();
  private final Map<ReadRow, BranchId> branches = new HashMap<>();

  /**
   * Names them.
   *
   * @param told the branch that a row says
   */
  ReadBlocks(
      List<ReadRow> rows,
      Function<ReadRow, Optional<BranchId>> told,
      Function<ReadRow, StepId> step) {
    rows.forEach(row -> row.block().ifPresent(this::name));
    Map<String, Set<BranchId>> taken = new HashMap<>();
    for (ReadRow row : rows) {
      if (row.block().isPresent() && !branches.containsKey(row)) {
        List<ReadRow> branch = rows.stream().filter(other -> isWith(row, other)).toList();
        Set<BranchId> others =
            taken.computeIfAbsent(row.block().orElseThrow().id(), key -> new HashSet<>());
        branch.stream()
            .map(told)
            .flatMap(Optional::stream)
            .filter(id -> !others.contains(id))
            .findFirst()
            .or(() -> derived(branch, others, step.apply(row)))
            .ifPresent(
                id -> {
                  others.add(id);
                  branch.forEach(one -> branches.put(one, id));
                });
      }
    }
  }

  private static boolean isWith(ReadRow row, ReadRow other) {
    return other.block().equals(row.block()) && other.branch() == row.branch();
  }

  /** Of several rows that say no branch, after the first of them. */
  private static Optional<BranchId> derived(
      List<ReadRow> branch, Set<BranchId> others, StepId first) {
    return branch.size() == 1
        ? Optional.empty()
        : Optional.of(
            new BranchId(
                ReadNames.free(first.value(), word -> others.contains(new BranchId(word)))));
  }

  private void name(XmlElement element) {
    blocks.computeIfAbsent(
        element.id(),
        id -> {
          String written = id.startsWith(WRITTEN) ? id.substring(WRITTEN.length()) : "";
          String word =
              SnakeCase.isWord(written)
                  ? written
                  : ReadNames.fresh(element, "block", this::isTaken);
          return new BlockId(ReadNames.free(word, this::isTaken));
        });
  }

  private boolean isTaken(String word) {
    return blocks.containsValue(new BlockId(word));
  }

  Optional<BlockId> block(ReadRow row) {
    return row.block().map(element -> blocks.get(element.id()));
  }

  Optional<BranchId> branch(ReadRow row) {
    return Optional.ofNullable(branches.get(row));
  }
}
