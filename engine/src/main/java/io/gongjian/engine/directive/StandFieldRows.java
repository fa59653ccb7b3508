package io.gongjian.engine.directive;

import io.gongjian.engine.table.Input;
import java.util.function.Function;

/** Tells how the rows that decide fields stand on what is known. */
@FunctionalInterface
public interface StandFieldRows {

  /**
   * Tells how the rows of a stratum stand.
   *
   * @param known what is known of each input that the rows of the stratum read
   */
  RowStandings stand(FieldProgram program, int stratum, Function<Input, InputValue> known);
}
