package io.gongjian.engine.form;

import io.gongjian.engine.text.LocalText;
import java.util.Comparator;

/**
 * One of the options of a field.
 *
 * @param order its place among the options as they are declared
 */
public record Choice(String id, LocalText title, int order) implements Comparable<Choice> {

  private static final Comparator<Choice> IN_ORDER =
      Comparator.comparingInt(Choice::order)
          .thenComparing(Choice::id)
          .thenComparing(choice -> choice.title().zh())
          .thenComparing(choice -> choice.title().en());

  @Override
  public int compareTo(Choice other) {
    return IN_ORDER.compare(this, other);
  }
}
