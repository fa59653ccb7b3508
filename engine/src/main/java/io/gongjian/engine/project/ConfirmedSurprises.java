package io.gongjian.engine.project;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which surprises were confirmed with the answers that stand. */
public final class ConfirmedSurprises {

  private ConfirmedSurprises() {}

  /**
   * True when a surprise was confirmed with the latest of the answers it is between, and each of
   * them still is what it was then.
   *
   * @param values the facts as they are now
   */
  public static boolean areConfirmed(
      Pack pack,
      Contradiction surprise,
      Map<FactId, FactRecord> records,
      Map<FactId, FactValue> values) {
    List<FactRecord> between =
        Contradictions.typed(pack.vocabulary(), surprise).stream()
            .flatMap(fact -> Optional.ofNullable(records.get(fact)).stream())
            .toList();
    long latest = between.stream().mapToLong(FactRecord::version).max().orElse(0);
    return between.stream()
            .allMatch(
                one -> one.answer().known().equals(Optional.ofNullable(values.get(one.fact()))))
        && between.stream()
            .anyMatch(
                one -> one.version() == latest && one.confirmed().contains(surprise.constraint()));
  }
}
