package io.gongjian.webapp.adapter.pack;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers as a careful applicant would give them: of the right form, in bounds, all promised. */
final class SampleAnswers {

  private static final String BOUNDARY =
      "J1,1,2215000,37440000\nJ2,1,2215000,37440100\nJ3,1,2214900,37440100\nJ4,1,2214900,37440000";

  private static final Map<String, String> TEXTS =
      Map.of(
          "credit-code", "91350100M000100Y43",
          "id-number", "11010519491231002X",
          "project-code", "2401-460203-04-01-122671",
          "region-code", "460100",
          "phone", "13800138000",
          "postcode", "570100",
          "email", "a@example.org",
          "boundary", BOUNDARY);

  private SampleAnswers() {}

  /** A value of {@code shape}; of the options that are offered, where there are fewer. */
  static Object of(Shape shape, Optional<List<String>> offered) {
    if (shape instanceof Shape.Text text) {
      return text.format().map(SampleAnswers::text).orElseGet(() -> plain(text));
    } else if (shape instanceof Shape.Amount amount) {
      return amount(amount);
    } else if (shape instanceof Shape.Flag) {
      return true;
    } else if (shape instanceof Shape.Day) {
      return "2026-03-01";
    } else if (shape instanceof Shape.OneOf one) {
      return offered.map(list -> list.get(0)).orElseGet(() -> one.choices().ids().get(0));
    } else if (shape instanceof Shape.ManyOf many) {
      return offered.orElseGet(() -> many.choices().list().stream().map(Choice::id).toList());
    } else if (shape instanceof Shape.Rows rows) {
      return List.of(row(rows.columns()));
    }
    return List.of("sha256:" + "0".repeat(64));
  }

  private static String text(String format) {
    return TEXTS.getOrDefault(format, format);
  }

  private static String plain(Shape.Text text) {
    if (!text.patterns().isEmpty()) {
      return "110.33,20.03";
    }
    FieldExtent length = text.length();
    return "海口市".repeat(Math.max(1, (length.least() + 2) / 3));
  }

  private static BigDecimal amount(Shape.Amount amount) {
    Range range = amount.range();
    BigDecimal one = BigDecimal.ONE;
    return range.contains(one) ? one : range.low().map(Range.Bound::value).orElse(one);
  }

  private static Map<String, Object> row(List<RowColumn> columns) {
    Map<String, Object> row = new LinkedHashMap<>();
    columns.forEach(column -> row.put(column.name(), of(column.shape(), Optional.empty())));
    return row;
  }
}
