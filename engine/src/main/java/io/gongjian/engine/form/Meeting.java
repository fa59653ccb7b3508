package io.gongjian.engine.form;

import java.util.function.Function;

/** What two shapes have in common. */
public sealed interface Meeting {

  /** The shape of all values that fit both. */
  record Met(Shape shape) implements Meeting {
    @Override
    public Meeting then(Function<Shape, Meeting> next) {
      return next.apply(shape);
    }
  }

  /**
   * Nothing.
   *
   * @param column the column of a table where they clash; empty for the field as a whole
   */
  record Apart(Clash clash, String column) implements Meeting {
    @Override
    public Meeting then(Function<Shape, Meeting> next) {
      return this;
    }
  }

  /** Goes on with the shape, where there is one. */
  Meeting then(Function<Shape, Meeting> next);
}
