package io.gongjian.rules.table;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.util.List;

/** The outcome of reading the rows of a program: a book, or the cells that cannot serve. */
public sealed interface RuleBookReading {

  /** All cells could be read. */
  record Read(RuleBook book) implements RuleBookReading {
    @Override
    public RuleBook orElseThrow() {
      return book;
    }
  }

  /** Some cells cannot serve; all of them are named. */
  record Refused(List<RefusedCell> cells) implements RuleBookReading {
    public Refused {
      cells = List.copyOf(cells);
    }

    @Override
    public RuleBook orElseThrow() {
      throw new EngineException(ErrorCode.FAULTY_PACK, "cells cannot be read " + cells);
    }
  }

  /**
   * The book.
   *
   * @throws EngineException FAULTY_PACK when a cell cannot serve, which a checked pack has not
   */
  RuleBook orElseThrow();
}
