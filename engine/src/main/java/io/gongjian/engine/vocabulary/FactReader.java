package io.gongjian.engine.vocabulary;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.engine.text.HiddenCharacters;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactReading.Misread;
import io.gongjian.engine.vocabulary.FactReading.Read;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads values that came as JSON, YAML or form input into values of a fact's type. */
public final class FactReader {

  /** How many rows a table may have. */
  public static final int MOST_ROWS = 500;

  /** How many characters a text in a cell of a table may have. */
  public static final int LONGEST_CELL = 200;

  private static final int LONGEST_TEXT = 2000;

  private FactReader() {}

  /**
   * Reads {@code given} as a value of {@code fact}.
   *
   * @param given a Boolean, Number, String, a collection of strings or one of rows; never null
   */
  public static FactReading read(FactDefinition fact, Object given) {
    return switch (fact.type()) {
      case BOOLEAN -> flag(fact, given);
      case DECIMAL, INTEGER -> amount(fact, given);
      case STRING -> text(fact, given);
      case DATE -> day(fact, given);
      case ENUM -> choice(fact, given);
      case SET -> choices(fact, given);
      case TABLE -> RowsReader.read(fact, given);
    };
  }

  private static FactReading flag(FactDefinition fact, Object given) {
    if (given instanceof Boolean flag) {
      return new Read(new FactValue.Flag(flag));
    }
    return misread(fact, Misfit.WRONG_TYPE, given, "true | false");
  }

  private static FactReading amount(FactDefinition fact, Object given) {
    if (!(given instanceof Number some) || isNotFinite(some)) {
      return misread(fact, Misfit.WRONG_TYPE, given, fact.type().word());
    }
    Optional<BigDecimal> within = NumberBounds.within(some);
    if (within.isEmpty()) {
      return misread(fact, Misfit.TOO_MANY_DIGITS, given, String.valueOf(NumberBounds.MOST_DIGITS));
    }
    BigDecimal number = within.get();
    if (fact.type() == FactType.INTEGER && number.stripTrailingZeros().scale() > 0) {
      return misread(fact, Misfit.NOT_A_WHOLE_NUMBER, given, "integer");
    }
    if (fact.minimum().isPresent() && number.compareTo(fact.minimum().get()) < 0) {
      return misread(fact, Misfit.TOO_SMALL, given, ">= " + fact.minimum().get().toPlainString());
    }
    if (fact.maximum().isPresent() && number.compareTo(fact.maximum().get()) > 0) {
      return misread(fact, Misfit.TOO_LARGE, given, "<= " + fact.maximum().get().toPlainString());
    }
    return new Read(new FactValue.Amount(number));
  }

  private static boolean isNotFinite(Number number) {
    return number instanceof Double && !Double.isFinite(number.doubleValue());
  }

  private static FactReading text(FactDefinition fact, Object given) {
    if (!(given instanceof String text)) {
      return misread(fact, Misfit.WRONG_TYPE, given, "string");
    }
    if (text.length() > LONGEST_TEXT) {
      return misread(fact, Misfit.TOO_LONG, text.substring(0, 40), LONGEST_TEXT + " characters");
    }
    if (HiddenCharacters.areInLinesOf(text)) {
      return misread(fact, Misfit.HIDDEN_CHARACTERS, HiddenCharacters.revealed(text), "text");
    }
    return new Read(new FactValue.Text(text));
  }

  private static FactReading day(FactDefinition fact, Object given) {
    try {
      if (given instanceof LocalDate date) {
        return new Read(new FactValue.Day(WrittenDay.within(date)));
      }
      if (given instanceof String text) {
        return new Read(new FactValue.Day(WrittenDay.parse(text)));
      }
    } catch (DateTimeException notADate) {
      return misread(fact, Misfit.WRONG_TYPE, given, "2026-01-31");
    }
    return misread(fact, Misfit.WRONG_TYPE, given, "2026-01-31");
  }

  private static FactReading choice(FactDefinition fact, Object given) {
    if (!(given instanceof String choice)) {
      return misread(fact, Misfit.WRONG_TYPE, given, expectedValues(fact));
    }
    if (!fact.values().containsKey(choice)) {
      return misread(fact, Misfit.NOT_A_VALUE, given, expectedValues(fact));
    }
    return new Read(new FactValue.Choice(choice));
  }

  private static FactReading choices(FactDefinition fact, Object given) {
    if (!(given instanceof Collection<?> items)) {
      return misread(fact, Misfit.WRONG_TYPE, given, "[" + expectedValues(fact) + "]");
    }
    List<String> chosen = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof String choice) || !fact.values().containsKey(choice)) {
        return misread(fact, Misfit.NOT_A_VALUE, String.valueOf(item), expectedValues(fact));
      }
      chosen.add(choice);
    }
    return new Read(new FactValue.Choices(chosen));
  }

  private static String expectedValues(FactDefinition fact) {
    return String.join(", ", fact.values().keySet());
  }

  static Misread misread(FactDefinition fact, Misfit misfit, Object given, String expected) {
    String shown = given.toString();
    return new Misread(fact.id(), misfit, Excerpt.of(shown, 80), expected);
  }
}
