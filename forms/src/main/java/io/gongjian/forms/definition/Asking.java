package io.gongjian.forms.definition;

import io.gongjian.engine.form.Shape;
import io.gongjian.engine.form.Widget;
import java.util.Map;

/** How a page asks for a value, unless the pack wants it otherwise. */
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

  /** How one of some options is asked for. */
  static Widget of(Shape.OneOf one) {
    return one.choices().size() <= MOST_RADIOS ? Widget.RADIO : Widget.LIST;
  }

  /** How a text is asked for. */
  static Widget of(Shape.Text text) {
    Widget plain =
        text.length().most().map(most -> most > LONGEST_LINE).orElse(text.patterns().isEmpty())
            ? Widget.PARAGRAPH
            : Widget.LINE;
    return text.format().map(format -> BY_FORMAT.getOrDefault(format, Widget.LINE)).orElse(plain);
  }
}
