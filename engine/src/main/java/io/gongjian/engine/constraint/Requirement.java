package io.gongjian.engine.constraint;

import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Two values that must stand in a relation.
 *
 * @param within by how much numbers may be off
 */
public record Requirement(Operand left, Relation is, Operand right, BigDecimal within) {

  /** The facts that are compared. */
  public List<FactId> reads() {
    List<FactId> reads = new ArrayList<>(left.reads());
    reads.addAll(right.reads());
    return reads;
  }

  /** True when both values are known and do not stand in the relation. */
  boolean fails(Derivation.Known known, LocalDate asOf) {
    Object one = left.value(known, asOf);
    Object other = right.value(known, asOf);
    return one != null && other != null && !is.holds(one, other, within);
  }
}
