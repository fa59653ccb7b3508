package io.gongjian.engine.pack.internal;

/** A line and column of a file, both from 1; 0 for the file as a whole. */
record Position(int line, int column) {

  static final Position NONE = new Position(0, 0);
}
