package io.gongjian.engine.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Units that measure the same, so that an amount in one can be told in the other. */
public final class Units {

  /** What a unit measures and how many of the smallest unit it is. */
  private record Measure(String of, BigDecimal size) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("元", measure("money", "1")),
          Map.entry("千元", measure("money", "1000")),
          Map.entry("万元", measure("money", "10000")),
          Map.entry("百万元", measure("money", "1000000")),
          Map.entry("千万元", measure("money", "10000000")),
          Map.entry("亿元", measure("money", "100000000")),
          Map.entry("cm", measure("length", "0.01")),
          Map.entry("m", measure("length", "1")),
          Map.entry("km", measure("length", "1000")),
          Map.entry("m2", measure("area", "1")),
          Map.entry("万m2", measure("area", "10000")),
          Map.entry("ha", measure("area", "10000")),
          Map.entry("km2", measure("area", "1000000")),
          Map.entry("m3", measure("volume", "1")),
          Map.entry("万m3", measure("volume", "10000")),
          Map.entry("kg", measure("mass", "1")),
          Map.entry("t", measure("mass", "1000")));

  /** How people write them, in narrow small letters. */
  private static final Map<String, String> SPELLINGS =
      spellings(
          Map.ofEntries(
              Map.entry("元", List.of("圆", "人民币", "人民币元", "rmb", "cny", "yuan", "¥")),
              Map.entry("万元", List.of("万", "人民币万元", "万元人民币", "10kcny", "10kyuan", "10krmb")),
              Map.entry("千元", List.of("千", "kcny")),
              Map.entry("亿元", List.of("亿")),
              Map.entry("cm", List.of("厘米", "公分")),
              Map.entry("m", List.of("米", "metre", "metres", "meter", "meters")),
              Map.entry("km", List.of("千米", "公里")),
              Map.entry("m2", List.of("平方米", "平米", "平方", "sqm")),
              Map.entry("万m2", List.of("万平方米", "万平米", "万平")),
              Map.entry("ha", List.of("公顷", "hm2", "hectare", "hectares")),
              Map.entry("km2", List.of("平方公里", "平方千米")),
              Map.entry("m3", List.of("立方米", "立方", "方")),
              Map.entry("万m3", List.of("万立方米", "万方")),
              Map.entry("kg", List.of("公斤", "千克")),
              Map.entry("t", List.of("吨", "tonne", "tonnes")),
              Map.entry("天", List.of("日", "日历天", "day", "days")),
              Map.entry("a", List.of("年", "year", "years")),
              Map.entry("%", List.of("百分比", "百分数", "percent"))));

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private Units() {}

  /** How many of {@code to} one of {@code from} is; empty when they measure different things. */
  public static Optional<BigDecimal> factor(String from, String to) {
    String one = unit(from);
    String other = unit(to);
    if (one.equals(other)) {
      return Optional.of(BigDecimal.ONE);
    }
    Measure first = MEASURES.get(one);
    Measure second = MEASURES.get(other);
    return first == null || second == null || !first.of().equals(second.of())
        ? Optional.empty()
        : Optional.of(
            first.size().divide(second.size(), MathContext.DECIMAL64).stripTrailingZeros());
  }

  /** True for what is a unit, however it is written. */
  public static boolean isUnit(String written) {
    String unit = unit(written);
    return MEASURES.containsKey(unit) || SPELLINGS.containsValue(unit);
  }

  /** The unit that {@code written} stands for; what is no unit stands for itself. */
  private static String unit(String written) {
    String plain =
        BLANKS
            .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return SPELLINGS.getOrDefault(plain, plain);
  }

  private static Map<String, String> spellings(Map<String, List<String>> written) {
    Map<String, String> units = new HashMap<>();
    written.forEach((unit, others) -> others.forEach(other -> units.put(other, unit)));
    return Map.copyOf(units);
  }

  private static Measure measure(String of, String size) {
    return new Measure(of, new BigDecimal(size));
  }
}
