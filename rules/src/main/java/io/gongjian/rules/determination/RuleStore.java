package io.gongjian.rules.determination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.rules.sample.FactSamples;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.RuleBookReading;
import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * Keeps compiled rules by the hash of their pack and the days over which they hold. Reading takes
 * no lock; rules that are not kept any more are built again from their pack. No base serves before
 * it has proved itself.
 */
public final class RuleStore {

  private final Cache<Key, ServingRules> kept;
  private final Cache<String, NavigableSet<LocalDate>> cuts;

  /** Makes a store of at most {@code most} bases. */
  public RuleStore(int most) {
    this.kept = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    this.cuts = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  private record Key(String hash, LocalDate from) {}

  /** Builds and proves the rules of {@code pack} for {@code asOf} if they are not there yet. */
  public void prepare(Pack pack, LocalDate asOf) {
    rules(pack, asOf);
  }

  ServingRules rules(Pack pack, LocalDate asOf) {
    String hash = pack.reference().hash();
    NavigableSet<LocalDate> days = cuts.get(hash, missing -> ForceSpans.cuts(pack));
    Key key = new Key(hash, ForceSpans.around(days, asOf).from());
    return kept.get(key, missing -> build(pack, asOf));
  }

  private static ServingRules build(Pack pack, LocalDate asOf) {
    RuleBookReading reading = RuleBookReader.read(pack, asOf);
    if (!(reading instanceof RuleBookReading.Read read)) {
      throw new EngineException(ErrorCode.FAULTY_PACK, "cells cannot be read " + reading);
    }
    RuleBook book = read.book();
    CompiledRules compiled = new CompiledRules(book);
    FactSamples samples = new FactSamples(book);
    SelfProof.check(compiled, samples)
        .ifPresent(
            failure -> {
              throw new EngineException(ErrorCode.RULES_FAIL_SELF_PROOF, failure);
            });
    return new ServingRules(compiled, samples);
  }
}
