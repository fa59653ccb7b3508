package io.gongjian.engine.form;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A field of the form of one matter.
 *
 * @param shape what the vocabulary or the element allows, narrowed by what the form says
 * @param help how to fill it in: the common help first, then that of the form
 * @param section the section it stands in
 * @param order its place in the section
 * @param required true when it must be filled in, unless a row says otherwise
 */
public record Field(
    FieldId id,
    FieldKind kind,
    Shape shape,
    LocalText title,
    List<LocalText> help,
    Optional<Widget> widget,
    Section section,
    int order,
    boolean required,
    Place place) {

  public Field {
    help = List.copyOf(help);
  }
}
