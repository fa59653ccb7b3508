package io.gongjian.forms.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.form.Choice;
import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.TestPacks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

  private static final Region REGION = TestPacks.province().regions().values().iterator().next();
  private static final Shape REGION_CODE =
      new Shape.Text(FieldExtent.ANY, new TreeSet<>(), Optional.of("region-code"));
  private static final Choices CHOICES =
      new Choices(
          List.of(
              new Choice("pit", new LocalText("基坑", "Pit"), 0),
              new Choice("main", new LocalText("主体", "Main works"), 1)));

  private final AnswerText words = new AnswerText(TestPacks.province());

  @Test
  void aRegionIsSaidByItsName() {
    assertThat(words.of(REGION_CODE, REGION.code().value())).isEqualTo(REGION.title());
    assertThat(words.of(REGION_CODE, "123456").zh()).isEqualTo("123456");
    assertThat(words.of(REGION_CODE, "nowhere").zh()).isEqualTo("nowhere");
  }

  @Test
  void aNumberIsSaidWithItsUnitInBothLanguages() {
    Shape money = new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of("万元"));
    Shape other = new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of("dB"));

    assertThat(words.of(money, new BigDecimal("300.0")))
        .isEqualTo(new LocalText("300 万元", "300 10k CNY"));
    assertThat(words.of(other, 60).en()).isEqualTo("60 dB");
  }

  @Test
  void choicesAreSaidByTheirTitlesInTablesToo() {
    Shape.Rows rows =
        new Shape.Rows(
            List.of(
                new RowColumn(
                    "phase", new Shape.OneOf(CHOICES), new LocalText("阶段", "Phase"), false, 0),
                new RowColumn("where", REGION_CODE, new LocalText("地点", "Where"), false, 1)),
            FieldExtent.ANY);

    assertThat(words.of(new Shape.ManyOf(CHOICES, FieldExtent.ANY), List.of("pit", "main")))
        .isEqualTo(new LocalText("基坑、主体", "Pit, Main works"));
    assertThat(words.of(new Shape.ManyOf(CHOICES, FieldExtent.ANY), List.of()))
        .isEqualTo(new LocalText("都不涉及", "none of these"));
    assertThat(words.cells(rows, List.of(Map.of("phase", "pit", "where", REGION.code().value()))))
        .containsExactly(List.of(new LocalText("基坑", "Pit"), REGION.title()));
  }

  @Test
  void whatHasNoFieldAnyLongerIsSaidAsItIs() {
    assertThat(AnswerText.plain(true).en()).isEqualTo("Yes");
    assertThat(AnswerText.plain(new BigDecimal("3.50")).zh()).isEqualTo("3.5");
    assertThat(AnswerText.plain(List.of("a", Map.of("b", 1))).zh()).isEqualTo("a、1");
  }
}
