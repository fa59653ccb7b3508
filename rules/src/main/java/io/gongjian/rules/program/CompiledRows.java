package io.gongjian.rules.program;

import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.drools.DroolsBase;
import io.gongjian.rules.drools.RuleSession;
import io.gongjian.rules.open.OpenRowIndex;
import io.gongjian.rules.sample.RowSamples;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a program, compiled: Drools fires those that hold, an index tells those that still
 * may. What follows from them is the business of those who decide something by them. Immutable, for
 * any number of threads.
 */
public final class CompiledRows {

  private final RuleBook book;
  private final DroolsBase drools;
  private final OpenRowIndex index;
  private final RowSamples samples;
  private final List<List<Integer>> reads = new ArrayList<>();

  private CompiledRows(RuleBook book) {
    this(book, DroolsBase.build(book));
  }

  CompiledRows(RuleBook book, DroolsBase drools) {
    this.book = book;
    this.drools = drools;
    this.index = new OpenRowIndex(book);
    this.samples = new RowSamples(book);
    for (int stratum = 0; stratum < book.strata(); stratum++) {
      int wanted = stratum;
      reads.add(
          book.rows().stream()
              .filter(row -> row.stratum() == wanted)
              .flatMap(row -> row.tests().stream())
              .map(TypedRow.Test::slot)
              .distinct()
              .toList());
    }
  }

  /** Compiles {@code program}, whose cells must be readable. */
  public static CompiledRows of(RowProgram program) {
    return new CompiledRows(RuleBookReader.read(program).orElseThrow());
  }

  public RuleBook book() {
    return book;
  }

  /** Values that stand for all that the rows can tell apart. */
  public RowSamples samples() {
    return samples;
  }

  /** The slots that the rows of a stratum read. */
  public List<Integer> reads(int stratum) {
    return reads.get(stratum);
  }

  /** Opens a session: the strata of one project are decided in it, one after the other. */
  public RuleSession open() {
    return drools.open();
  }

  /** A set of rows with none in it. */
  public long[] none() {
    return new long[book.capacity() >> 6];
  }

  /**
   * Tells how the rows of a stratum stand, with three values.
   *
   * @param values what is known, by slot
   * @param holds receives the rows that hold
   * @param possible receives the rows that hold or could still hold
   */
  public void stand(
      RuleSession session, int stratum, SlotValues values, long[] holds, long[] possible) {
    index.markPossible(stratum, values, possible);
    session.fire(stratum, values, holds);
  }

  /** Tells which rows of a stratum hold; whatever is not known counts as not fulfilled. */
  public void standKnown(RuleSession session, int stratum, SlotValues values, long[] holds) {
    session.fire(stratum, values, holds);
  }

  /** Tells how the rows of a stratum stand, by the index alone: for many questions of "what if". */
  public void suppose(int stratum, SlotValues values, long[] holds, long[] possible) {
    index.mark(stratum, values, holds, possible);
  }

  /** Explains how a row stands on {@code values}, condition by condition. */
  public ExplainedRow explain(TypedRow row, SlotValues values) {
    return ExplainedRow.of(row, book.layout(), values);
  }
}
