package io.gongjian.engine.form;

import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/**
 * Something that several forms ask for and that is no fact of the vocabulary: declared once.
 *
 * @param prefill where its value is known from before anybody fills it in, such as {@code
 *     organisation.name}
 */
public record Element(
    FieldId id,
    Shape shape,
    LocalText title,
    Optional<LocalText> help,
    Optional<Widget> widget,
    Optional<String> prefill,
    Place place) {}
