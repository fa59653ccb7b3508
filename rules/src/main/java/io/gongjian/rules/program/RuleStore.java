package io.gongjian.rules.program;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps compiled rows of every kind by what tells their programs apart: the hash of their pack, the
 * matters, and the days over which they hold. Reading takes no lock; rows that are not kept any
 * more are compiled again. None serve before they have proved themselves.
 */
public final class RuleStore {

  private final Cache<RowProgram.Key, Object> kept;
  private final Cache<String, NavigableSet<LocalDate>> cuts;

  /** Makes a store of at most {@code most} programs. */
  public RuleStore(int most) {
    this.kept = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    this.cuts = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  /** The rows of a program that is at hand. */
  public CompiledRows rows(RowProgram program) {
    return find(program.key(), CompiledRows.class, () -> proved(program));
  }

  /**
   * What decides by the rows of a whole pack.
   *
   * @param decider what is kept for this kind of rows: the same for a kind every time
   * @param making makes it of rows that have proved themselves
   */
  public <D> D decider(
      RowKind kind,
      Pack pack,
      LocalDate asOf,
      Class<D> decider,
      Function<CompiledRows, ? extends D> making) {
    NavigableSet<LocalDate> days =
        cuts.get(pack.reference().hash(), missing -> ForceSpans.cuts(pack));
    LocalDate from = ForceSpans.around(days, asOf).from();
    return find(
        new RowProgram.Key(kind, pack.reference(), Set.of(), from),
        decider,
        () -> making.apply(proved(RowProgram.of(kind, pack, asOf))));
  }

  private <D> D find(RowProgram.Key key, Class<D> type, Supplier<? extends D> making) {
    return type.cast(kept.get(key, missing -> making.get()));
  }

  private static CompiledRows proved(RowProgram program) {
    CompiledRows rows = CompiledRows.of(program);
    SelfProof.check(rows)
        .ifPresent(
            failure -> {
              throw new EngineException(ErrorCode.RULES_FAIL_SELF_PROOF, failure);
            });
    return rows;
  }
}
