package io.gongjian.engine.constraint;

import io.gongjian.engine.vocabulary.Derivation;
import io.gongjian.engine.vocabulary.FactId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of a comparison. */
public sealed interface Operand {

  /** A fact as it is known. */
  record OfFact(FactId fact) implements Operand {
    @Override
    public List<FactId> reads() {
      return List.of(fact);
    }

    @Override
    public @Nullable Object value(Derivation.Known known, LocalDate asOf) {
      return known.plain(fact);
    }
  }

  /** What follows from facts. */
  record Computed(Derivation derivation) implements Operand {
    @Override
    public List<FactId> reads() {
      return derivation.reads();
    }

    @Override
    public @Nullable Object value(Derivation.Known known, LocalDate asOf) {
      return derivation.from(known, asOf).orElse(null);
    }
  }

  /** A number, in the unit of the other side. */
  record Constant(BigDecimal number) implements Operand {
    @Override
    public List<FactId> reads() {
      return List.of();
    }

    @Override
    public Object value(Derivation.Known known, LocalDate asOf) {
      return number;
    }
  }

  /** The facts it is read from. */
  List<FactId> reads();

  /** A number or a day; null while something is unknown. */
  @Nullable Object value(Derivation.Known known, LocalDate asOf);
}
