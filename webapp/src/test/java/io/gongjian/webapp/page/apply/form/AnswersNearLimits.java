package io.gongjian.webapp.page.apply.form;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Random answers that a page can give, many of them on the edge: on a bound and beside it, a code
 * with one character changed, a text of white space, a day that is none.
 */
final class AnswersNearLimits {

  private static final int MOST_ROWS = 6;
  private static final MathContext DIGITS = new MathContext(15);
  private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZx";
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u3000",
          "\u00a0",
          "\n",
          "a",
          "一",
          "海口市某某工程",
          "😀",
          "😀😀",
          "1#",
          "ab\n",
          " 12 ",
          "0",
          "-1",
          "1e3",
          "<b>",
          "\"",
          "e\u0301",
          "2026-01-01",
          "110.33,20.03");
  private static final List<String> DAYS =
      List.of(
          "2026-01-01",
          "2026-02-29",
          "2024-02-29",
          "2026-13-01",
          "2026-1-1",
          "20260101",
          "2026-12-31 ",
          "0000-01-01",
          "9999-12-31",
          "+2026-01-01",
          "-2026-01-01",
          "２０２６-01-01",
          "2026-04-31",
          "1900-02-29");
  private static final List<String> CODES =
      List.of(
          "91460100MA5DEM012B",
          "460105200001011234",
          "11010519491231002X",
          "110105194912310021",
          "13800000000",
          "0898-66660000",
          "+86 13800000000",
          "400-123-4567",
          "570100",
          "460100",
          "060100",
          "2406-460106-04-01-123456",
          "240-460106-04-01-123456",
          "a@b.cn",
          "a@b",
          "a b@c.cn",
          "名@b.cn",
          "a@-b.cn",
          "x.y+z@sub.example.com",
          "110.33,20.03",
          "110.33，20.03",
          "99.1,20");
  private static final List<String> BOUNDARIES =
      List.of(
          "J1,1,0,0\nJ2,1,0,100\nJ3,1,100,100\nJ4,1,100,0",
          "[属性描述]\n坐标系=2000\n[地块坐标]\n4,1,P1,地块,面,,,,@\nJ1,1,10,10\nJ2,1,10,110\nJ3,1,110,110\nJ1,1,10,10\nJ5,2,20,20\nJ6,2,20,30\nJ7,2,30,30",
          "J1,1,0,0\nJ2,1,0,100",
          "J1,1,0,0\nJ2,1,0,50\nJ3,1,0,100",
          "J1，1，0，0\r\nJ2，1，0，9.5\rJ3，1，7，3",
          "J1,1,0,0\nJ2,1,-5,100\nJ3,1,100,100",
          "@",
          "{}",
          "{\"type\":\"Polygon\",\"coordinates\":[[[110.33,20.03],[110.34,20.03],[110.34,20.04],[110.33,20.03]]]}",
          "{\"type\":\"Polygon\",\"coordinates\":[[[110.33,20.03],[110.34,20.03]]]}",
          "{\"type\":\"Polygon\",\"coordinates\":[]}",
          "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[500000,2200000],[500100,2200000],[500100,2200100]]]]}",
          "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[110,20,3],[110.1,20],[110.1,20.1]]]}}]}",
          "{\"type\":\"FeatureCollection\",\"features\":[]}",
          "{\"type\":\"Point\",\"coordinates\":[110,20]}",
          "{\"type\":\"Polygon\",\"coordinates\":[[[\"110\",20],[110.1,20],[110.1,20.1]]]}",
          "{\"type\":\"toString\"}",
          "{\"type\":");

  private final SplittableRandom random;

  AnswersNearLimits(SplittableRandom random) {
    this.random = random;
  }

  /** A value for a field of this shape. */
  Object value(Shape shape) {
    if (random.nextInt(25) == 0) {
      return another(shape);
    } else if (shape instanceof Shape.Text text) {
      return text(text);
    } else if (shape instanceof Shape.Amount amount) {
      return number(amount);
    } else if (shape instanceof Shape.Flag) {
      return random.nextBoolean();
    } else if (shape instanceof Shape.Day) {
      return day();
    } else if (shape instanceof Shape.OneOf) {
      return option(shape);
    } else if (shape instanceof Shape.ManyOf many) {
      return list(many.count(), () -> option(shape));
    } else if (shape instanceof Shape.Files files) {
      return list(files.count(), this::hash);
    }
    Shape.Rows rows = (Shape.Rows) shape;
    return list(rows.count(), () -> row(rows));
  }

  /** A value of another kind, as a source of prefilled values might give it. */
  private Object another(Shape shape) {
    List<Object> strange = new ArrayList<>(List.of("x", true, BigDecimal.ONE));
    boolean listed =
        shape instanceof Shape.ManyOf
            || shape instanceof Shape.Files
            || shape instanceof Shape.Rows;
    if (!listed) {
      strange.add(List.of("x"));
    }
    return pick(strange);
  }

  private String text(Shape.Text shape) {
    int kind = random.nextInt(6);
    if (shape.format().filter("boundary"::equals).isPresent() && kind > 0) {
      return pick(BOUNDARIES);
    } else if (shape.format().isPresent() || !shape.patterns().isEmpty()) {
      return kind == 0 ? pick(TEXTS) : kind < 4 ? pick(CODES) : code(shape.format().orElse(""));
    }
    FieldExtent length = shape.length();
    return switch (kind) {
      case 0, 1 -> pick(TEXTS);
      case 2 -> ofLength(length.least() + random.nextInt(3) - 1);
      case 3 -> ofLength(Math.min(length.most().orElse(20), 2000) + random.nextInt(3) - 1);
      default -> "工程" + random.nextInt(1000);
    };
  }

  /** A code with a check character, now and then with one character changed. */
  private String code(String format) {
    String code =
        format.equals("credit-code")
            ? creditCode()
            : "460105"
                + LocalDate.of(1790, 1, 1)
                    .plusDays(random.nextInt(86_000))
                    .toString()
                    .replace("-", "")
                + "001";
    if (code.length() == 17) {
      code += "10X98765432".charAt(random.nextInt(11));
    }
    if (random.nextInt(3) == 0) {
      int at = random.nextInt(code.length());
      code =
          code.substring(0, at)
              + CODE.charAt(random.nextInt(CODE.length()))
              + code.substring(at + 1);
    }
    return code;
  }

  private static String creditCode() {
    String seventeen = "91460100MA5DEM012";
    return seventeen + CreditCode.checkCharacter(seventeen);
  }

  private String ofLength(int length) {
    String unit = pick(List.of("字", "a", "😀"));
    return unit.repeat(Math.max(0, length));
  }

  private Object number(Shape.Amount shape) {
    List<BigDecimal> bounds = new ArrayList<>(List.of(BigDecimal.ZERO));
    shape.range().low().ifPresent(bound -> bounds.add(bound.value()));
    shape.range().high().ifPresent(bound -> bounds.add(bound.value()));
    BigDecimal step = shape.step().orElse(BigDecimal.ONE);
    BigDecimal near =
        switch (random.nextInt(7)) {
          case 0 -> BigDecimal.ZERO;
          case 1 -> step;
          case 2 -> step.negate();
          case 3 -> new BigDecimal("0.001");
          case 4 -> step.multiply(BigDecimal.valueOf(random.nextInt(1000)));
          case 5 -> BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(6));
          default -> new BigDecimal("1e-7");
        };
    return pick(bounds).add(near).round(DIGITS);
  }

  private String day() {
    return random.nextBoolean()
        ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString()
        : pick(DAYS);
  }

  private String option(Shape shape) {
    List<String> options = shape.choices().ids();
    return options.isEmpty() || random.nextInt(12) == 0 ? "no_such_option" : pick(options);
  }

  private String hash() {
    return random.nextInt(4) == 0
        ? "sha256:12"
        : "sha256:" + String.valueOf(random.nextInt(3)).repeat(64);
  }

  private List<Object> list(FieldExtent count, java.util.function.Supplier<?> item) {
    int most = Math.min(count.most().orElse(MOST_ROWS), MOST_ROWS) + 1;
    List<Object> list = new ArrayList<>();
    for (int size = random.nextInt(most + 1); size > 0; size--) {
      list.add(item.get());
    }
    return list;
  }

  /** A row as the page makes it: a cell that is empty is not there. */
  private Map<String, Object> row(Shape.Rows rows) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (RowColumn column : rows.columns()) {
      if (random.nextInt(5) > 0) {
        Object cell = value(column.shape());
        if (!(cell instanceof List<?>)) {
          row.put(column.name(), cell);
        }
      }
    }
    return row;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
