package io.gongjian.engine.row;

import io.gongjian.engine.table.Input;
import java.util.function.Function;

/** Tells how the rows of a program stand on what is known. */
@FunctionalInterface
public interface StandRows {

  /**
   * Tells how the rows of a stratum stand.
   *
   * @param known what is known of each input that the rows of the stratum read
   */
  RowStandings stand(RowProgram program, int stratum, Function<Input, InputValue> known);
}
