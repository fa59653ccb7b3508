package io.gongjian.forms.boundary;

/** The outcome of reading rings out of a text. */
sealed interface OutlineReading {

  record Read(Outline outline) implements OutlineReading {}

  record Refused(BoundaryRefusal refusal) implements OutlineReading {}
}
