package io.gongjian.rules.table;

import java.util.List;

/** The outcome of reading the rules of a pack: a book, or the cells that cannot serve. */
public sealed interface RuleBookReading {

  /** All cells could be read. */
  record Read(RuleBook book) implements RuleBookReading {}

  /** Some cells cannot serve; all of them are named. */
  record Refused(List<RefusedCell> cells) implements RuleBookReading {
    public Refused {
      cells = List.copyOf(cells);
    }
  }
}
