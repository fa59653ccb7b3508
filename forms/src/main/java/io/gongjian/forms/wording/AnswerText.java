package io.gongjian.forms.wording;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.json.JsonText;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says an answer as people read it: options and regions by their titles, numbers with a unit. */
public final class AnswerText {

  private static final String REGION = "region-code";
  private static final LocalText YES = new LocalText("是", "Yes");
  private static final LocalText NO = new LocalText("否", "No");

  private final Pack pack;

  /** Says answers to the forms of {@code pack}. */
  public AnswerText(Pack pack) {
    this.pack = pack;
  }

  /** The value of a field; of a table how many rows it has. */
  public LocalText of(Shape shape, Object value) {
    return shape.match(
        text ->
            text.format().filter(REGION::equals).isPresent()
                ? region(String.valueOf(value))
                : listed(value),
        amount -> amount(amount, value),
        flag -> value instanceof Boolean yes ? (yes ? YES : NO) : listed(value),
        day -> listed(value),
        one -> title(one, value),
        many -> value instanceof Collection<?> chosen ? chosen(many, chosen) : listed(value),
        files -> listed(value),
        rows ->
            value instanceof Collection<?> all
                ? new LocalText(all.size() + " 行", all.size() + " rows")
                : listed(value));
  }

  private static LocalText amount(Shape.Amount amount, Object value) {
    return amount
        .unit()
        .map(Sentences::unit)
        .map(unit -> Sentences.of("amount", Sentences.same(number(value)), unit))
        .orElseGet(() -> Sentences.same(number(value)));
  }

  private static LocalText chosen(Shape.ManyOf many, Collection<?> chosen) {
    return chosen.isEmpty()
        ? Sentences.of("none_of_these")
        : joined(chosen.stream().map(one -> title(many, one)).toList());
  }

  private static LocalText listed(Object value) {
    return value instanceof Collection<?> list
        ? joined(list.stream().map(one -> Sentences.same(String.valueOf(one))).toList())
        : Sentences.same(String.valueOf(value));
  }

  /** A region by its name; one that the pack does not know by its code. */
  public LocalText region(String code) {
    return RegionCode.isCode(code)
        ? Optional.ofNullable(pack.regions().get(new RegionCode(code)))
            .map(Region::title)
            .orElseGet(() -> Sentences.same(code))
        : Sentences.same(code);
  }

  /** A value of which nobody knows any longer what field it was for. */
  public static LocalText plain(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? YES : NO;
    } else if (value instanceof Number) {
      return Sentences.same(number(value));
    } else if (value instanceof Collection<?> list) {
      return joined(list.stream().map(AnswerText::orNothing).toList());
    }
    return value instanceof Map<?, ?> members
        ? joined(members.values().stream().map(AnswerText::orNothing).toList())
        : Sentences.same(String.valueOf(value));
  }

  private static LocalText orNothing(@Nullable Object value) {
    return value == null ? Sentences.same("") : plain(value);
  }

  /** The cells of a table, row by row, as people read them. */
  public List<List<LocalText>> cells(Shape.Rows shape, Object value) {
    List<List<LocalText>> cells = new ArrayList<>();
    for (Object row : value instanceof Collection<?> rows ? rows : List.of()) {
      List<LocalText> shown = new ArrayList<>();
      for (RowColumn column : shape.columns()) {
        Object cell = row instanceof Map<?, ?> members ? members.get(column.name()) : null;
        shown.add(cell == null ? Sentences.same("") : of(column.shape(), cell));
      }
      cells.add(shown);
    }
    return cells;
  }

  private static LocalText joined(List<LocalText> texts) {
    return texts.isEmpty()
        ? Sentences.same("")
        : new LocalText(
            String.join("、", texts.stream().map(LocalText::zh).toList()),
            String.join(", ", texts.stream().map(LocalText::en).toList()));
  }

  private static LocalText title(Shape shape, Object option) {
    return shape
        .choices()
        .find(String.valueOf(option))
        .map(Choice::title)
        .orElseGet(() -> Sentences.same(String.valueOf(option)));
  }

  /** Only what was kept before numbers were bounded can be too long to write out. */
  private static String written(BigDecimal number) {
    return JsonText.compact(number);
  }

  private static String number(Object value) {
    return Optional.of(value)
        .filter(Number.class::isInstance)
        .map(number -> new BigDecimal(number.toString()))
        .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
        .map(AnswerText::written)
        .orElseGet(() -> String.valueOf(value));
  }
}
