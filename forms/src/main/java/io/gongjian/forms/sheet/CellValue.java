package io.gongjian.forms.sheet;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.number.TypedNumber;
import io.gongjian.engine.number.Units;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says as a value of a column: the plain value, or why there is none. */
record CellValue(Optional<Object> value, Optional<SheetFault> fault) {

  static final CellValue NONE = new CellValue(Optional.empty(), Optional.empty());

  private static final int MOST_DIGITS = 15;
  private static final int LONGEST = 32_767;
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?<number>[-+\\u2212]?[0-9０-９.．,，\\s\\p{Z}]*[0-9０-９.．])" + "(?<unit>[^0-9０-９.．,，].*)",
          Pattern.DOTALL);
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?"
              + "([T ]\\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?)?");
  private static final Pattern DIGITS_OF_DAY =
      Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
  private static final Pattern BETWEEN = Pattern.compile("[、,;\\n]");
  private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "√", "✓");
  private static final Set<String> NO = Set.of("否", "no", "n", "false", "0", "×", "✗");

  static CellValue text(SheetCell cell) {
    if (cell instanceof SheetCell.Counted counted
        && counted.day().isEmpty()
        && (long) counted.number().precision() - counted.number().scale() > MOST_DIGITS) {
      return wrong(SheetFault.DIGITS_LOST);
    }
    String text = PlainText.trimmed(cell.shown());
    return text.length() > LONGEST ? wrong(SheetFault.TOO_LONG) : right(text);
  }

  static CellValue amount(Shape.Amount shape, SheetCell cell, BigDecimal factor) {
    if (cell instanceof SheetCell.Counted counted && counted.day().isEmpty()) {
      boolean hundredth = counted.perCent() && shape.unit().filter("%"::equals).isPresent();
      BigDecimal number = hundredth ? counted.number().movePointRight(2) : counted.number();
      return amount(shape, number, unitFactor(shape, counted.beside().orElse("")).orElse(factor));
    } else if (cell instanceof SheetCell.Written written) {
      TypedNumber number = TypedNumber.read(written.text());
      if (number instanceof TypedNumber.NoNumber) {
        return withUnit(shape, PlainText.trimmed(written.text()));
      }
      return number
          .number()
          .map(read -> amount(shape, read, factor))
          .orElseGet(() -> wrong(SheetFault.TOO_MANY_DIGITS));
    }
    return wrong(SheetFault.NO_NUMBER);
  }

  /** A number with its unit behind it. */
  private static CellValue withUnit(Shape.Amount shape, String text) {
    Matcher parts = WITH_UNIT.matcher(text);
    Optional<BigDecimal> factor =
        parts.matches() ? unitFactor(shape, parts.group("unit")) : Optional.empty();
    if (factor.isEmpty()) {
      return wrong(SheetFault.NO_NUMBER);
    }
    TypedNumber number = TypedNumber.read(parts.group("number"));
    return number instanceof TypedNumber.TooLong
        ? wrong(SheetFault.TOO_MANY_DIGITS)
        : number
            .number()
            .map(read -> amount(shape, read, factor.get()))
            .orElseGet(() -> wrong(SheetFault.NO_NUMBER));
  }

  /** How many of the column's unit one of {@code written} is; empty where that is no such unit. */
  private static Optional<BigDecimal> unitFactor(Shape.Amount shape, String written) {
    return written.isBlank()
        ? Optional.empty()
        : shape.unit().flatMap(unit -> Units.factor(written, unit));
  }

  private static CellValue amount(Shape.Amount shape, BigDecimal number, BigDecimal factor) {
    if (!NumberBounds.fit(number)) {
      return wrong(SheetFault.TOO_MANY_DIGITS);
    }
    Optional<BigDecimal> plain = NumberBounds.within(NumberBounds.rounded(number.multiply(factor)));
    if (plain.isEmpty()) {
      return wrong(SheetFault.TOO_MANY_DIGITS);
    }
    return shape.whole() && plain.get().scale() > 0
        ? wrong(SheetFault.NOT_WHOLE)
        : right(plain.get());
  }

  static CellValue day(SheetCell cell) {
    if (cell instanceof SheetCell.Counted counted && counted.day().isPresent()) {
      return right(counted.day().get().toString());
    }
    String text = narrow(cell.shown());
    Matcher day = DAY.matcher(text);
    Matcher digits = DIGITS_OF_DAY.matcher(text);
    Matcher found = day.matches() ? day : digits;
    if (found == digits && !digits.matches()) {
      return wrong(SheetFault.NO_DAY);
    }
    try {
      return right(
          LocalDate.of(
                  Integer.parseInt(found.group(1)),
                  Integer.parseInt(found.group(2)),
                  Integer.parseInt(found.group(3)))
              .toString());
    } catch (DateTimeException noSuchDay) {
      return wrong(SheetFault.NO_DAY);
    }
  }

  static CellValue flag(SheetCell cell) {
    String word = narrow(cell.shown()).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return right(true);
    }
    return NO.contains(word) ? right(false) : wrong(SheetFault.NO_TRUTH_VALUE);
  }

  private static Optional<Choice> choice(Choices choices, String text) {
    String trimmed = PlainText.trimmed(text);
    Optional<Choice> byId = choices.find(trimmed);
    if (byId.isPresent()) {
      return byId;
    }
    String wanted = PlainText.folded(text);
    List<Choice> found =
        choices.list().stream()
            .filter(
                choice ->
                    wanted.equals(PlainText.folded(choice.id()))
                        || wanted.equals(PlainText.folded(choice.title().zh()))
                        || wanted.equals(PlainText.folded(choice.title().en())))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** One of {@code choices}, by its id or its title in either language. */
  static CellValue one(Choices choices, SheetCell cell) {
    return choice(choices, cell.shown())
        .map(choice -> right(choice.id()))
        .orElseGet(() -> wrong(SheetFault.NO_OPTION));
  }

  /** Any number of {@code choices}. */
  static CellValue many(Choices choices, SheetCell cell) {
    String text = cell.shown();
    Optional<Choice> whole = choice(choices, text);
    if (whole.isPresent()) {
      return right(List.of(whole.get().id()));
    }
    Set<Choice> chosen = new TreeSet<>();
    for (String part : BETWEEN.split(narrow(text), -1)) {
      Optional<Choice> choice = choice(choices, part);
      if (choice.isEmpty() && !PlainText.trimmed(part).isEmpty()) {
        return wrong(SheetFault.NO_OPTION);
      }
      choice.ifPresent(chosen::add);
    }
    List<String> ids = new ArrayList<>();
    chosen.forEach(choice -> ids.add(choice.id()));
    return ids.isEmpty() ? wrong(SheetFault.NO_OPTION) : right(ids);
  }

  private static String narrow(String text) {
    return PlainText.trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  private static CellValue right(Object value) {
    return new CellValue(Optional.of(value), Optional.empty());
  }

  static CellValue wrong(SheetFault fault) {
    return new CellValue(Optional.empty(), Optional.of(fault));
  }
}
