package io.gongjian.rules.check;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.table.Effect;
import java.util.ArrayList;
import java.util.List;

/** Finds rows that may hold together and settle one fact in different ways. */
final class FactsSettledTwice {

  private FactsSettledTwice() {}

  /** Compares rows that settle facts. */
  static List<PackFault> check(List<ScopedRow> all) {
    List<ScopedRow> rows =
        all.stream().filter(row -> row.row().then() instanceof Effect.Settles).toList();
    List<PackFault> faults = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      ScopedRow row = rows.get(at);
      rows.subList(0, at).stream()
          .filter(other -> disagree(other.row().then(), row.row().then()))
          .filter(other -> other.overlaps(row) && other.meets(row))
          .findFirst()
          .ifPresent(
              other ->
                  faults.add(
                      PackFault.of(
                          FaultCode.FACTS_SETTLED_TWICE,
                          row.row().place(),
                          other.id(),
                          row.id(),
                          ((Effect.Settles) row.row().then()).fact().value(),
                          together(other, row))));
    }
    return faults;
  }

  private static boolean disagree(Effect one, Effect other) {
    return one instanceof Effect.Settles first
        && other instanceof Effect.Settles second
        && first.fact().equals(second.fact())
        && !first.value().equals(second.value());
  }

  private static String together(ScopedRow one, ScopedRow other) {
    return one.example().equals("—") ? other.example() : one.example() + ", " + other.example();
  }
}
