package io.gongjian.forms.check;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.boundary.BoundaryRefusal;
import java.util.List;
import java.util.Optional;

/**
 * Something that keeps answers from being handed in.
 *
 * @param path where in the field: row and column of a table; empty for the field as a whole
 * @param code what is wrong: the keyword that is not fulfilled, {@code format.phone}, {@code
 *     required}, {@code offered}, or {@code message}
 * @param text the sentence, naming the field and what is expected
 * @param boundary where a boundary of land is at fault, if it is one
 */
public record FieldProblem(
    FieldId field,
    List<Object> path,
    String code,
    LocalText text,
    Optional<BoundaryRefusal> boundary) {
  public FieldProblem {
    path = List.copyOf(path);
  }

  /** A problem of anything but a boundary. */
  public FieldProblem(FieldId field, List<Object> path, String code, LocalText text) {
    this(field, path, code, text, Optional.empty());
  }
}
