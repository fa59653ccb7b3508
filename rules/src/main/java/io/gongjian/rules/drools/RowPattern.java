package io.gongjian.rules.drools;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/** Writes what a row asks as the constraints of a pattern, with an index wherever one may serve. */
final class RowPattern {

  private static final int STRATUM_FIELD = 0;

  /** A prime beyond all differences of the hashes of short codes. */
  private static final int APART = 1_000_003;

  private RowPattern() {}

  static PatternDef<MatchedFact> of(
      Variable<MatchedFact> record, int stratum, RowRules.Alternative tests, RuleBook book) {
    PatternDef<MatchedFact> pattern = pattern(record);
    if (book.strata() > 1) {
      inStratum(pattern, stratum);
    }
    for (TypedRow.Test test : tests.indexed()) {
      constrain(pattern, test.slot(), book.layout().name(test.slot()), test.condition());
    }
    if (!tests.rest().isEmpty()) {
      TypedRow.Test[] rest = tests.rest().toArray(TypedRow.Test[]::new);
      pattern.expr(CellText.of(tests.rest(), book.layout()), matched -> matched.fulfils(rest));
    }
    return pattern;
  }

  private static void inStratum(PatternDef<MatchedFact> pattern, int stratum) {
    pattern.expr(
        "stratum==" + stratum,
        matched -> matched.stratum() == stratum,
        alphaIndexedBy(
            Integer.class, ConstraintType.EQUAL, STRATUM_FIELD, MatchedFact::stratum, stratum));
  }

  private static void constrain(
      PatternDef<MatchedFact> pattern, int slot, String name, Condition condition) {
    if (condition instanceof Condition.OneOf oneOf && oneOf.values().size() == 1) {
      equal(pattern, slot, name, oneOf.values().iterator().next());
    } else if (condition instanceof Condition.Within within && within.spans().size() == 1) {
      range(pattern, slot, name, within.spans().get(0));
    } else {
      pattern.expr(
          name + CellText.of(condition),
          matched -> condition.test(matched.value(slot)) == Truth.HOLDS);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void equal(
      PatternDef<MatchedFact> pattern, int slot, String name, Object expected) {
    pattern.expr(
        name + "==" + expected.getClass().getSimpleName() + ":" + expected,
        matched -> expected.equals(matched.value(slot)),
        alphaIndexedBy(
            (Class) expected.getClass(),
            ConstraintType.EQUAL,
            field(slot),
            matched -> ((MatchedFact) matched).value(slot),
            expected));
  }

  private static void range(PatternDef<MatchedFact> pattern, int slot, String name, Span span) {
    if (span.low().equals(span.high()) && span.low().isPresent()) {
      bound(pattern, slot, name, ConstraintType.GREATER_OR_EQUAL, span.low().get().value());
      bound(pattern, slot, name, ConstraintType.LESS_OR_EQUAL, span.low().get().value());
      return;
    }
    span.low()
        .ifPresent(
            low ->
                bound(
                    pattern,
                    slot,
                    name,
                    low.included() ? ConstraintType.GREATER_OR_EQUAL : ConstraintType.GREATER_THAN,
                    low.value()));
    span.high()
        .ifPresent(
            high ->
                bound(
                    pattern,
                    slot,
                    name,
                    high.included() ? ConstraintType.LESS_OR_EQUAL : ConstraintType.LESS_THAN,
                    high.value()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void bound(
      PatternDef<MatchedFact> pattern,
      int slot,
      String name,
      ConstraintType type,
      Comparable<?> limit) {
    pattern.expr(
        name + " " + type + " " + limit,
        matched -> {
          Object value = matched.value(slot);
          return value != null && fits(type, Span.compare(value, limit));
        },
        alphaIndexedBy(
            (Class) limit.getClass(),
            type,
            field(slot),
            matched -> ((MatchedFact) matched).value(slot),
            limit));
  }

  /**
   * The number of a slot among the indexes. Drools adds it to the hash of a value: with numbers one
   * apart, "a" in one slot and "b" in another have the same hash, and with hundreds of slots a look
   * into an index went through most of it.
   */
  private static int field(int slot) {
    return (slot + 1) * APART;
  }

  private static boolean fits(ConstraintType type, int order) {
    return switch (type) {
      case GREATER_THAN -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case LESS_THAN -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      default -> throw new IllegalArgumentException("not a bound [" + type + "]");
    };
  }
}
