package io.gongjian.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefittingTest {

  private static final Shape TEXT =
      new Shape.Text(FieldExtent.ANY, new TreeSet<>(), Optional.empty());
  private static final Shape YUAN = amount("元");
  private static final Shape DAY = new Shape.Day();
  private static final Shape FLAG = new Shape.Flag();
  private static final Shape FILES = new Shape.Files(FieldExtent.ANY);

  @Test
  void aNumberStaysOnlyWhileItsUnitDoes() {
    assertThat(Refitting.refit(YUAN, amount("元"), BigDecimal.TEN)).contains(BigDecimal.TEN);
    assertThat(Refitting.refit(YUAN, amount("万元"), BigDecimal.TEN)).isEmpty();
    assertThat(Refitting.refit(TEXT, YUAN, "10")).isEmpty();
    assertThat(Refitting.refit(YUAN, TEXT, BigDecimal.TEN)).isEmpty();
  }

  @Test
  void aDayAndAYesStayOnlyWhereTheyCanBeRead() {
    assertThat(Refitting.refit(TEXT, DAY, "2026-01-31")).contains("2026-01-31");
    assertThat(Refitting.refit(TEXT, DAY, "soon")).isEmpty();
    assertThat(Refitting.refit(DAY, TEXT, "2026-01-31")).contains("2026-01-31");
    assertThat(Refitting.refit(TEXT, FLAG, "true")).isEmpty();
    assertThat(Refitting.refit(TEXT, FILES, "a.pdf")).isEmpty();
  }

  @Test
  void optionsThatWentAreLeftOut() {
    Shape both = new Shape.OneOf(choices("a", "b"));
    Shape one = new Shape.OneOf(choices("a"));
    assertThat(Refitting.refit(both, one, "a")).contains("a");
    assertThat(Refitting.refit(both, one, "b")).isEmpty();

    Shape several = new Shape.ManyOf(choices("a", "b"), FieldExtent.ANY);
    Shape fewer = new Shape.ManyOf(choices("a"), FieldExtent.ANY);
    assertThat(Refitting.refit(several, fewer, List.of("a", "b"))).contains(List.of("a"));
    assertThat(Refitting.refit(several, fewer, List.of("b"))).isEmpty();
    assertThat(Refitting.refit(both, fewer, "a")).isEmpty();
  }

  @Test
  void rowsKeepTheColumnsThatFit() {
    Shape before = rows(column("name", TEXT), column("price", YUAN), column("note", TEXT));
    Shape after = rows(column("name", TEXT), column("price", amount("万元")));
    List<Map<String, Object>> value =
        List.of(Map.of("name", "1#", "price", 30, "note", "x"), Map.of("note", "y"));

    assertThat(Refitting.refit(before, after, value)).contains(List.of(Map.of("name", "1#")));
    assertThat(Refitting.refit(TEXT, after, "1#")).isEmpty();
    assertThat(Refitting.refit(before, before, value)).contains(value);
  }

  private static Shape amount(String unit) {
    return new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of(unit));
  }

  private static Choices choices(String... ids) {
    return new Choices(Stream.of(ids).map(id -> new Choice(id, new LocalText(id, id), 0)).toList());
  }

  private static RowColumn column(String name, Shape shape) {
    return new RowColumn(name, shape, new LocalText(name, name), false, 0);
  }

  private static Shape rows(RowColumn... columns) {
    return new Shape.Rows(List.of(columns), FieldExtent.ANY);
  }
}
