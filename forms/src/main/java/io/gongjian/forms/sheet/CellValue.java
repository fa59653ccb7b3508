package io.gongjian.forms.sheet;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.Shape;
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

  private static final int MOST_DIGITS = 15;
  private static final int LONGEST = 32_767;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,40}|[0-9]{1,3}(,[0-9]{3}){1,12})(\\.[0-9]{1,20})?");
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?"
              + "([T ]\\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?)?");
  private static final Pattern DIGITS_OF_DAY =
      Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
  private static final Pattern BETWEEN = Pattern.compile("[、,;\\n]");
  private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "√", "✓");
  private static final Set<String> NO = Set.of("否", "no", "n", "false", "0", "×", "✗");

  /** Reads {@code cell} as a value of {@code shape}; no value and no fault where it is blank. */
  static CellValue of(Shape shape, SheetCell cell) {
    if (cell instanceof SheetCell.Faulty) {
      return wrong(SheetFault.CELL_FAULTY);
    } else if (cell instanceof SheetCell.NotWorkedOut) {
      return wrong(SheetFault.FORMULA_NOT_WORKED_OUT);
    } else if (PlainText.trimmed(cell.shown()).isEmpty()) {
      return new CellValue(Optional.empty(), Optional.empty());
    } else if (shape instanceof Shape.Text) {
      return text(cell);
    } else if (shape instanceof Shape.Amount amount) {
      return amount(amount, cell);
    } else if (shape instanceof Shape.Day) {
      return day(cell);
    } else if (shape instanceof Shape.Flag) {
      return flag(cell);
    } else if (shape instanceof Shape.OneOf one) {
      return choice(one.choices(), cell.shown())
          .map(choice -> right(choice.id()))
          .orElseGet(() -> wrong(SheetFault.NO_OPTION));
    } else if (shape instanceof Shape.ManyOf many) {
      return choices(many.choices(), cell.shown());
    }
    return wrong(SheetFault.COLUMN_UNKNOWN);
  }

  private static CellValue text(SheetCell cell) {
    if (cell instanceof SheetCell.Counted counted
        && counted.day().isEmpty()
        && counted.number().precision() - counted.number().scale() > MOST_DIGITS) {
      return wrong(SheetFault.DIGITS_LOST);
    }
    String text = PlainText.trimmed(cell.shown());
    return text.length() > LONGEST ? wrong(SheetFault.TOO_LONG) : right(text);
  }

  private static CellValue amount(Shape.Amount shape, SheetCell cell) {
    Optional<BigDecimal> number = Optional.empty();
    if (cell instanceof SheetCell.Counted counted && counted.day().isEmpty()) {
      boolean hundredth = counted.perCent() && shape.unit().filter("%"::equals).isPresent();
      number = Optional.of(hundredth ? counted.number().movePointRight(2) : counted.number());
    } else if (cell instanceof SheetCell.Written written) {
      number = number(withoutUnit(narrow(written.text()), shape.unit()));
    }
    if (number.isEmpty()) {
      return wrong(SheetFault.NO_NUMBER);
    }
    BigDecimal plain = number.get().stripTrailingZeros();
    return shape.whole() && plain.scale() > 0 ? wrong(SheetFault.NOT_WHOLE) : right(plain(plain));
  }

  private static BigDecimal plain(BigDecimal stripped) {
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  private static String withoutUnit(String text, Optional<String> unit) {
    String end = unit.map(CellValue::narrow).orElse("");
    return !end.isEmpty() && text.endsWith(end)
        ? PlainText.trimmed(text.substring(0, text.length() - end.length()))
        : text;
  }

  private static CellValue day(SheetCell cell) {
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

  private static CellValue flag(SheetCell cell) {
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

  private static CellValue choices(Choices choices, String text) {
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

  private static CellValue wrong(SheetFault fault) {
    return new CellValue(Optional.empty(), Optional.of(fault));
  }
}
