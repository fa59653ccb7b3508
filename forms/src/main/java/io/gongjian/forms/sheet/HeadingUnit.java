package io.gongjian.forms.sheet;

import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A unit that a heading names and that is not the one of its column.
 *
 * @param factor how many of the column's unit one of it is; empty where that cannot be said
 */
record HeadingUnit(String unit, Optional<BigDecimal> factor) {

  private static final Pattern INTRODUCTION = Pattern.compile("^[/,;、·-]*(单位|计量单位|unit|in)?");
  private static final Set<String> NO_UNITS = Set.of("必填", "选填", "required", "optional");

  /** The unit of a heading of {@code column}; empty where it names none or the column's. */
  static Optional<HeadingUnit> of(String heading, RowColumn column) {
    if (!(column.shape() instanceof Shape.Amount amount) || amount.unit().isEmpty()) {
      return Optional.empty();
    }
    for (String named : named(heading, column)) {
      Optional<BigDecimal> factor = Units.factor(named, amount.unit().get());
      if (factor.isEmpty() || factor.get().compareTo(BigDecimal.ONE) != 0) {
        return Optional.of(new HeadingUnit(named, factor));
      }
    }
    return Optional.empty();
  }

  /** The unit that stands behind a title in folded form. */
  static Optional<String> behind(String heading, String title) {
    String rest = INTRODUCTION.matcher(heading.substring(title.length())).replaceFirst("");
    return Units.isUnit(rest) ? Optional.of(rest) : Optional.empty();
  }

  private static List<String> named(String heading, RowColumn column) {
    List<String> titles = List.of(column.title().zh(), column.title().en(), column.name());
    List<String> named = new ArrayList<>();
    for (String text : PlainText.inBrackets(heading)) {
      String bare = INTRODUCTION.matcher(text).replaceFirst("");
      boolean ofTitle =
          titles.stream().anyMatch(title -> PlainText.inBrackets(title).contains(text));
      if (!bare.isEmpty() && !ofTitle && !NO_UNITS.contains(bare)) {
        named.add(bare);
      }
    }
    String folded = PlainText.withoutBrackets(heading);
    for (String title : titles) {
      String plain = PlainText.withoutBrackets(title);
      if (folded.startsWith(plain)) {
        behind(folded, plain).ifPresent(named::add);
      }
    }
    return named;
  }
}
