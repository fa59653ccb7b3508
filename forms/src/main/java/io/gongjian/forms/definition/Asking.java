package io.gongjian.forms.definition;

import io.gongjian.engine.form.Shape;
import io.gongjian.engine.form.Widget;
import java.util.Map;
import java.util.Optional;

/** How a page asks for a value of a shape. */
final class Asking {

  private static final int LONGEST_LINE = 200;
  private static final int MOST_RADIOS = 5;
  private static final Map<String, Widget> BY_FORMAT =
      Map.of(
          "boundary", Widget.BOUNDARY,
          "region-code", Widget.REGION,
          "phone", Widget.PHONE,
          "credit-code", Widget.ORGANISATION,
          "id-number", Widget.PERSON);

  private Asking() {}

  /** The widget that the pack wants, or that fits the shape; empty where the kind says it all. */
  static Optional<Widget> of(Shape shape, Optional<Widget> wanted) {
    if (wanted.isPresent()) {
      return wanted;
    }
    return shape.match(
        text -> Optional.of(typed(text)),
        amount -> Optional.empty(),
        flag -> Optional.empty(),
        day -> Optional.empty(),
        one -> Optional.of(one.choices().size() <= MOST_RADIOS ? Widget.RADIO : Widget.LIST),
        many -> Optional.empty(),
        files -> Optional.empty(),
        rows -> Optional.empty());
  }

  private static Widget typed(Shape.Text text) {
    Widget plain =
        text.length().most().map(most -> most > LONGEST_LINE).orElse(text.patterns().isEmpty())
            ? Widget.PARAGRAPH
            : Widget.LINE;
    return text.format().map(format -> BY_FORMAT.getOrDefault(format, Widget.LINE)).orElse(plain);
  }
}
