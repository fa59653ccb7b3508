package io.gongjian.engine.constraint;

import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a number with its unit is said in a sentence: grouped, and the unit as a word. */
final class Quantity {

  private static final Map<String, LocalText> UNITS =
      Map.of(
          "万元", new LocalText("万元", "10k CNY"),
          "m2", new LocalText("平方米", "m²"),
          "m3", new LocalText("立方米", "m³"),
          "m", new LocalText("米", "m"),
          "ha", new LocalText("公顷", "ha"),
          "a", new LocalText("年", "years"),
          "层", new LocalText("层", "storeys"));

  private Quantity() {}

  static String say(BigDecimal number, Optional<String> unit, Locale locale) {
    String digits =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(number);
    return digits + unit.map(one -> one.equals("%") ? "%" : " " + word(one, locale)).orElse("");
  }

  private static String word(String unit, Locale locale) {
    LocalText word = UNITS.get(unit);
    return word == null ? unit : word.in(locale);
  }
}
