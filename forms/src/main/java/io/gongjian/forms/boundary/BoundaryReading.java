package io.gongjian.forms.boundary;

/** The outcome of reading a boundary. */
public sealed interface BoundaryReading {

  /** The text is a boundary. */
  record Read(Boundary boundary) implements BoundaryReading {}

  /** The text is refused. */
  record Refused(BoundaryRefusal refusal) implements BoundaryReading {}
}
