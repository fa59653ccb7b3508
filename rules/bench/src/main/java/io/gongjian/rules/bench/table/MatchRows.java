package io.gongjian.rules.bench.table;

import java.util.List;

/** An engine that tells which rows of a synthetic table match each of its fact sets. */
public interface MatchRows {

  /** Decides on the fact set at {@code index}; the answer is what the engine hands out. */
  Object decide(int index);

  /** The numbers of the rows in an answer, in order. */
  List<Integer> numbers(Object answer);
}
