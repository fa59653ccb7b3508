package io.gongjian.webapp.page.apply.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.page.wording.RealPacks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  private static FactDefinition fact(String id) {
    return RealPacks.HAIKOU.vocabulary().get(new FactId(id));
  }

  @ParameterizedTest
  @CsvSource({
    "9877.45, 9877.45",
    "'9,877.45', 9877.45",
    "' 12 ', 12",
    "１２００, 1200",
    "'1 000 000', 1000000",
    "0030.50, 30.5"
  })
  void readsNumbersAsPeopleTypeThem(String typed, String number) {
    assertThat(Typed.said(typed).read(fact("invest.amount")).answer())
        .contains(Answer.of(FactValue.Amount.of(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "abc", "''", "1e5", "12.3.4", "--5", "十万", "3，5", "'3,5'", "'1,23'", "3 50", "0x10", "1_000",
    "5²"
  })
  void refusesWhatIsNoNumber(String typed) {
    assertThat(Typed.said(typed).read(fact("invest.amount")).misfit()).contains(Misfit.WRONG_TYPE);
  }

  @Test
  void namesTheBoundOfNumbersWithTooManyDigits() {
    assertThat(Typed.said("9".repeat(20)).read(fact("invest.amount")).misfit())
        .contains(Misfit.TOO_MANY_DIGITS);
    assertThat(Typed.said("1" + "0".repeat(15)).read(fact("building.floors")).misfit())
        .contains(Misfit.TOO_MANY_DIGITS);
  }

  @Test
  void refusesNumbersOutOfBounds() {
    assertThat(Typed.said("-1").read(fact("invest.amount")).misfit()).contains(Misfit.TOO_SMALL);
    assertThat(Typed.said("2.5").read(fact("building.floors")).misfit())
        .contains(Misfit.NOT_A_WHOLE_NUMBER);
  }

  @Test
  void readsWhatIsTickedAndNoneOnlyWhereItIsSaid() {
    assertThat(Typed.ticked(List.of("river", "hilly")).read(fact("land.zones")).answer())
        .contains(Answer.of(FactValue.Choices.of(List.of("hilly", "river"))));
    assertThat(Typed.none().read(fact("land.zones")).answer())
        .contains(Answer.of(FactValue.Choices.of(List.of())));
    for (Typed nothing : List.of(Typed.ticked(List.of()), Typed.said(""), Typed.said("river"))) {
      assertThat(nothing.read(fact("land.zones")).answer()).isEmpty();
      assertThat(nothing.read(fact("land.zones")).misfit()).contains(Misfit.WRONG_TYPE);
    }
  }

  @Test
  void noneIsAnAnswerToNothingButChoices() {
    assertThat(Typed.none().read(fact("land.forest")).answer()).isEmpty();
    assertThat(Typed.none().read(fact("invest.amount")).answer()).isEmpty();
    assertThat(Typed.none().read(fact("project.kind")).answer()).isEmpty();
  }

  @Test
  void readsAgainWhatItWroteDownForTheNextPress() {
    for (Typed typed :
        List.of(
            Typed.said("3，500"),
            Typed.ticked(List.of("river", "hilly")),
            Typed.none(),
            Typed.doesNotKnow(),
            Typed.takesBack())) {
      Typed again = Typed.of(typed.getWay(), typed.getSaid());
      assertThat(again.getWay()).isEqualTo(typed.getWay());
      assertThat(again.read(fact("land.zones"))).isEqualTo(typed.read(fact("land.zones")));
      assertThat(again.read(fact("invest.amount"))).isEqualTo(typed.read(fact("invest.amount")));
    }
    assertThat(Typed.of("shouted", "true").read(fact("land.forest")).answer()).isEmpty();
  }

  @Test
  void readsWhatIsPressed() {
    assertThat(Typed.said("true").read(fact("land.forest")).answer())
        .contains(Answer.of(new FactValue.Flag(true)));
    assertThat(Typed.said("building").read(fact("project.kind")).answer())
        .contains(Answer.of(new FactValue.Choice("building")));
    assertThat(Typed.said("castle").read(fact("project.kind")).misfit())
        .contains(Misfit.NOT_A_VALUE);
    assertThat(Typed.doesNotKnow().read(fact("land.forest")).answer()).contains(Answer.dontKnow());
    assertThat(Typed.takesBack().read(fact("land.forest")).answer()).contains(Answer.forgotten());
  }

  @Test
  void readsARowALineByTheTitlesOfOptionsAndLeavesOutWhatIsEmpty() {
    assertThat(Typed.said("1#; 24.5; 学校; 是\n\n2#;;办公；\n").read(buildings()).answer())
        .contains(
            Answer.of(
                FactValue.Rows.of(
                    List.of(
                        Map.of("name", "1#", "height", 24.5, "use", "school", "safe", true),
                        Map.of("name", "2#", "use", "office")))));
    assertThat(Typed.said("1#\t1,024\tSchool").read(buildings()).answer())
        .contains(
            Answer.of(
                FactValue.Rows.of(List.of(Map.of("name", "1#", "height", 1024, "use", "school")))));
  }

  @Test
  void saysInWhichLineOfATableSomethingIsWrong() {
    assertThat(Typed.said("1#; 24\n2#; 九").read(buildings()).unread())
        .hasValueSatisfying(problem -> assertThat(problem.row()).isEqualTo(2));
    assertThat(Typed.said("1#; 24\n2#; -1").read(buildings()))
        .satisfies(
            reading -> {
              assertThat(reading.misfit()).contains(Misfit.TOO_SMALL);
              assertThat(reading.cell().map(Typed.Cell::row)).contains(2);
            });
    assertThat(Typed.said(" ").read(buildings()).misfit()).contains(Misfit.WRONG_TYPE);
  }

  @Test
  void takesThatThereIsNoRowOnlyWhereItIsSaid() {
    assertThat(Typed.none().read(buildings()).answer())
        .contains(Answer.of(FactValue.Rows.of(List.of())));
  }

  private static FactDefinition buildings() {
    LocalText text = new LocalText("单体", "Building");
    FactDefinition list =
        new FactDefinition(
            new FactId("building.list"),
            FactType.TABLE,
            Optional.empty(),
            text,
            text,
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
    return list.withColumns(
        List.of(
            column(list, "name", FactType.STRING, Map.of()),
            column(list, "height", FactType.DECIMAL, Map.of()),
            column(
                list,
                "use",
                FactType.ENUM,
                Map.of(
                    "school",
                    new LocalText("学校", "School"),
                    "office",
                    new LocalText("办公", "Office"))),
            column(list, "safe", FactType.BOOLEAN, Map.of())));
  }

  private static FactDefinition column(
      FactDefinition table, String name, FactType type, Map<String, LocalText> values) {
    return new FactDefinition(
        table.columnId(name),
        type,
        Optional.empty(),
        new LocalText(name + "列", name),
        table.question(),
        Optional.empty(),
        values,
        Optional.empty(),
        false,
        type.isNumber() ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        Optional.empty());
  }
}
