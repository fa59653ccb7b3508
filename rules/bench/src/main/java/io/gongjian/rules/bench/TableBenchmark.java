package io.gongjian.rules.bench;

import io.gongjian.rules.bench.table.Engine;
import io.gongjian.rules.bench.table.MatchRows;
import io.gongjian.rules.bench.table.SyntheticTable;
import io.gongjian.rules.bench.table.TableDraw;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision on a synthetic table: which of its rows match. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableBenchmark {

  /** How many rows the table has. */
  @Param({"30", "300", "3000"})
  public int rows;

  /** What decides. */
  @Param({"GONGJIAN", "GONGJIAN_OPEN", "PLAIN", "KIE", "CAMUNDA"})
  public Engine engine = Engine.PLAIN;

  private @Nullable MatchRows matching;
  private int factSets;
  private int next;

  /** Builds the engine. */
  @Setup(Level.Trial)
  public void build() {
    SyntheticTable table = TableDraw.draw(rows);
    matching = engine.on(table);
    factSets = table.facts().size();
  }

  /** Decides on the next fact set. */
  @Benchmark
  public @Nullable Object decide() {
    next = next + 1 == factSets ? 0 : next + 1;
    return matching == null ? null : matching.decide(next);
  }
}
