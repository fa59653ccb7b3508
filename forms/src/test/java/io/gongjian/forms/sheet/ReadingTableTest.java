package io.gongjian.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.engine.form.Choices;
import io.gongjian.engine.form.FieldExtent;
import io.gongjian.engine.form.Range;
import io.gongjian.engine.form.RowColumn;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.wording.Sentences;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTableTest {

  private static final Shape.Text TEXT =
      new Shape.Text(FieldExtent.ANY, new TreeSet<>(), Optional.empty());
  private static final Shape.Amount AREA =
      new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of("m2"));
  private static final Shape.Amount FLOORS =
      new Shape.Amount(true, Range.ALL, Optional.empty(), Optional.of("层"));
  private static final Shape.OneOf ROLE = new Shape.OneOf(roles());
  private static final Shape.ManyOf ROLES = new Shape.ManyOf(roles(), FieldExtent.ANY);

  private final List<SheetRow> sheet = new ArrayList<>();

  private static Choices roles() {
    Map<String, LocalText> titles = new LinkedHashMap<>();
    titles.put("survey", new LocalText("勘察单位", "Survey"));
    titles.put("design", new LocalText("设计单位", "Design"));
    return Choices.of(titles);
  }

  private static RowColumn column(String name, Shape shape, String zh, String en, boolean needed) {
    return new RowColumn(name, shape, new LocalText(zh, en), needed, name.length());
  }

  private static Shape.Rows buildings() {
    return new Shape.Rows(
        List.of(
            column("use", TEXT, "名称", "Name", true),
            column("area", AREA, "建筑面积", "Floor area", true),
            column("floors", FLOORS, "层数", "Floors", false)),
        FieldExtent.of(0, 3));
  }

  private ReadingTableTest row(Object... cells) {
    SortedMap<Integer, SheetCell> found = new TreeMap<>();
    for (int place = 0; place < cells.length; place++) {
      if (cells[place] instanceof SheetCell cell) {
        found.put(place, cell);
      } else if (cells[place] instanceof BigDecimal number) {
        found.put(place, number(number));
      } else if (!cells[place].equals("")) {
        found.put(place, new SheetCell.Written(cells[place].toString()));
      }
    }
    sheet.add(new SheetRow(sheet.size() + 1, found));
    return this;
  }

  private static SheetCell number(BigDecimal number) {
    return new SheetCell.Counted(number, Optional.empty(), false);
  }

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  private TableRows read(Shape.Rows shape) {
    return ReadingTable.read(shape, new Sheet(sheet, false));
  }

  private CellValue read(Shape shape, SheetCell cell) {
    return ColumnWay.of(shape).read(cell, BigDecimal.ONE);
  }

  @Test
  void columnsAreFoundByTheirTitlesInAnyOrderAndLanguageBelowOtherRows() {
    row("某项目单体建筑一览表").row("Floor Area（㎡）*", " 名 称 ：", "FLOORS").row(of("120.50"), "1号楼", of("3"));

    assertThat(read(buildings()).problems()).isEmpty();
    assertThat(read(buildings()).rows())
        .containsExactly(Map.of("use", "1号楼", "area", of("120.5"), "floors", of("3")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建筑面积（公顷）|1.5|15000",
        "建筑面积(ha) *|1.5|15000",
        "建筑面积【万平方米】|1.5|15000",
        "建筑面积（单位：平方公里）|0.5|500000",
        "建筑面积 / 公顷|2|20000",
        "Floor area, ha|2|20000",
        "建筑面积（㎡）|1.5|1.5",
        "建筑面积（必填）|1.5|1.5",
        "建筑面积：平方米|1.5|1.5",
        "建筑面积（公顷）|1.5 平方米|1.5",
        "建筑面积（公顷）|1.5㎡|1.5"
      })
  void numbersAreConvertedFromTheUnitOfTheirHeading(String heading, String given, String meant) {
    row("名称", heading).row("1号楼", given);

    TableRows taken = read(buildings());

    assertThat(taken.rows()).containsExactly(Map.of("use", "1号楼", "area", of(meant)));
    boolean other = !heading.matches(".*(㎡|必填|：平方米).*");
    assertThat(taken.problems())
        .extracting(SheetProblem::fault)
        .containsExactlyElementsOf(other ? List.of(SheetFault.UNIT_CONVERTED) : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"建筑面积（亩）", "建筑面积(万元)", "建筑面积（sq ft）", "建筑面积[套内]"})
  void aColumnWhoseUnitCannotBeConvertedIsNotTaken(String heading) {
    row("名称", heading).row("1号楼", of("1.5"));

    TableRows taken = read(buildings());

    assertThat(taken.rows()).containsExactly(Map.of("use", "1号楼"));
    assertThat(taken.problems())
        .extracting(SheetProblem::fault)
        .containsExactly(SheetFault.UNIT_UNKNOWN);
  }

  @Test
  void aCellThatShowsItsUnitCountsInThatUnit() {
    SheetCell hectares =
        new SheetCell.Counted(of("1.5"), Optional.empty(), false, Optional.of("公顷"));

    assertThat(read(AREA, hectares).value()).contains(of("15000"));
    assertThat(read(AREA, new SheetCell.Scaled("5000000")).fault())
        .contains(SheetFault.SHOWN_SCALED);
  }

  private static TableRows paste(String text, String from) {
    return ReadingTable.paste(
        buildings(),
        PastedText.sheet(text, 10_000),
        Optional.of(from).filter(one -> !one.isEmpty()));
  }

  @Test
  void theHeadingsOfTheTemplateNameTheColumnsOfAPasteInAnyWidth() {
    for (String area : List.of("建筑面积（m2） *", "建筑面积(m2)*", "建筑面积 （㎡）", "Floor Area")) {
      assertThat(paste("层数\t" + area + "\t名称 *\n3\t1,200.5\t1号楼\n", "").rows())
          .as(area)
          .containsExactly(Map.of("use", "1号楼", "area", of("1200.5"), "floors", of("3")));
    }
  }

  @Test
  void aPasteMayHaveLineEndsAndQuotesInItsCells() {
    TableRows taken = paste("\"1号楼\n(北区)\t\"\"甲\"\"\"\t10\r\n5\" 管\t20\n\"x\"y\t30", "");

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.rows())
        .containsExactly(
            Map.of("use", "1号楼\n(北区)\t\"甲\"", "area", of("10")),
            Map.of("use", "5\" 管", "area", of("20")),
            Map.of("use", "\"x\"y", "area", of("30")));
  }

  @Test
  void aPasteBeginsAtItsColumnKeepsEveryLineAndTellsWhatIsSurplus() {
    TableRows taken = paste("10\t1\t甲\n\n30\t3，5", "area");

    assertThat(taken.columns()).containsExactly("area", "floors");
    assertThat(taken.rows())
        .containsExactly(
            Map.of("area", of("10"), "floors", of("1")), Map.of(), Map.of("area", of("30")));
    assertThat(taken.problems())
        .extracting(SheetProblem::row, SheetProblem::fault)
        .containsExactly(tuple(0, SheetFault.COLUMN_UNKNOWN), tuple(3, SheetFault.NO_NUMBER));
  }

  @Test
  void oneWordThatIsATitleTooIsNoHeading() {
    assertThat(paste("名称\t5\n", "").rows()).containsExactly(Map.of("use", "名称", "area", of("5")));
  }

  @Test
  void withoutHeadingsColumnsAreTakenByTheirOrder() {
    row("1号楼", "1,200.5 m2", "3层").row("", "", "").row("2号楼", "９０", "");

    TableRows taken = read(buildings());

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.rows())
        .containsExactly(
            Map.of("use", "1号楼", "area", of("1200.5"), "floors", of("3")),
            Map.of("use", "2号楼", "area", of("90")));
  }

  @Test
  void whatCannotBeReadIsLeftOutAndNamedInBothLanguages() {
    row("名称", "建筑面积", "层数").row("1号楼", "很大", of("2.5"));

    TableRows taken = read(buildings());

    assertThat(taken.rows()).containsExactly(Map.of("use", "1号楼"));
    assertThat(taken.problems())
        .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::fault)
        .containsExactly(
            tuple(2, "area", SheetFault.NO_NUMBER), tuple(2, "floors", SheetFault.NOT_WHOLE));
    assertThat(taken.problems().get(0).text().zh()).contains("建筑面积", "很大");
    assertThat(taken.problems().get(0).text().en()).contains("Floor area", "很大");
  }

  @Test
  void columnsThatTheTableLacksOrThatStandTwiceAreNamed() {
    row("名称", "备注", "名称", "层数").row("1号楼", "旧", "2号楼", of("1"));

    TableRows taken = read(buildings());

    assertThat(taken.rows()).containsExactly(Map.of("use", "1号楼", "floors", of("1")));
    assertThat(taken.problems())
        .extracting(SheetProblem::fault)
        .containsExactly(
            SheetFault.COLUMN_UNKNOWN, SheetFault.COLUMN_REPEATED, SheetFault.COLUMN_MISSING);
    assertThat(taken.problems().get(0).text().zh()).contains("备注", "第B列");
  }

  @Test
  void rowsBeyondThoseThatTheTableTakesAreNamed() {
    row("名称");
    for (int number = 1; number <= 5; number++) {
      row("楼" + number);
    }

    TableRows taken = read(buildings());

    assertThat(taken.rows()).hasSize(3);
    assertThat(taken.problems())
        .filteredOn(problem -> problem.fault() == SheetFault.TOO_MANY_ROWS)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.row()).isEqualTo(5);
              assertThat(problem.text().en()).contains("takes 3 rows", "(2)");
            });
  }

  @Test
  void aSheetWithHeadingsAloneHasNoRows() {
    row("名称", "建筑面积");

    assertThat(read(buildings()).problems())
        .extracting(SheetProblem::fault)
        .containsExactly(SheetFault.NO_ROWS);
  }

  @Test
  void problemsAreCountedWhereThereAreTooManyToName() {
    Shape.Rows shape =
        new Shape.Rows(List.of(column("area", AREA, "面积", "Area", true)), FieldExtent.ANY);
    for (int number = 0; number < 700; number++) {
      row("不详");
    }

    List<SheetProblem> problems = read(shape).problems();

    assertThat(problems).hasSize(501);
    assertThat(problems.get(500).fault()).isEqualTo(SheetFault.MORE_PROBLEMS);
    assertThat(problems.get(500).text().zh()).contains("200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20",
        "2026/11/20",
        "2026.11.20",
        "2026年11月20日",
        "２０２６年11月20日",
        "20261120",
        " 2026-11-20 00:00:00 "
      })
  void daysAreReadFromTextInTheWaysTheyAreWritten(String text) {
    assertThat(read(new Shape.Day(), new SheetCell.Written(text)).value()).contains("2026-11-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "2026年2月30日", "26-1-1", "明天", "20261340", "46346"})
  void whatIsNoDayIsRefused(String text) {
    assertThat(read(new Shape.Day(), new SheetCell.Written(text)).fault())
        .contains(SheetFault.NO_DAY);
  }

  @Test
  void aCellThatShowsADayIsOneAndANumberIsNot() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    SheetCell shown = new SheetCell.Counted(of("46346"), Optional.of(day), false);

    assertThat(read(new Shape.Day(), shown).value()).contains("2026-11-20");
    assertThat(read(AREA, shown).fault()).contains(SheetFault.NO_NUMBER);
    assertThat(read(TEXT, shown).value()).contains("2026-11-20");
    assertThat(read(new Shape.Day(), number(of("46346"))).fault()).contains(SheetFault.NO_DAY);
  }

  @ParameterizedTest
  @CsvSource({"是,true", "否,false", "Yes,true", "no,false", "TRUE,true", "false,false", "√,true"})
  void truthIsReadFromItsWords(String word, boolean meant) {
    assertThat(read(new Shape.Flag(), new SheetCell.Written(word)).value()).contains(meant);
  }

  @Test
  void otherWordsAreNoTruth() {
    assertThat(read(new Shape.Flag(), new SheetCell.Written("也许")).fault())
        .contains(SheetFault.NO_TRUTH_VALUE);
    assertThat(read(new Shape.Flag(), new SheetCell.Marked(false)).value()).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"design", "设计单位", " 设计 单位", "DESIGN"})
  void anOptionIsReadFromItsIdOrTitle(String text) {
    assertThat(read(ROLE, new SheetCell.Written(text)).value()).contains("design");
  }

  @Test
  void anUnknownOptionIsRefusedAndSeveralAreRead() {
    assertThat(read(ROLE, new SheetCell.Written("监理单位")).fault()).contains(SheetFault.NO_OPTION);
    assertThat(read(ROLES, new SheetCell.Written("设计单位、勘察单位")).value())
        .contains(List.of("survey", "design"));
    assertThat(read(ROLES, new SheetCell.Written("设计单位，别的")).fault())
        .contains(SheetFault.NO_OPTION);
  }

  @Test
  void textIsTrimmedAndAnIdentityNumberThatLostItsDigitsIsNotTaken() {
    assertThat(read(TEXT, new SheetCell.Written("\u3000张三\u00a0 ")).value()).contains("张三");
    assertThat(read(TEXT, number(of("13800000000"))).value()).contains("13800000000");
    assertThat(read(TEXT, number(of("4.60100199001011E17"))).fault())
        .contains(SheetFault.DIGITS_LOST);
  }

  @Test
  void errorsAndFormulasWithoutResultAreNamed() {
    assertThat(read(AREA, new SheetCell.Faulty("#N/A")).fault()).contains(SheetFault.CELL_FAULTY);
    assertThat(read(AREA, new SheetCell.NotWorkedOut("A1+1")).fault())
        .contains(SheetFault.FORMULA_NOT_WORKED_OUT);
  }

  @Test
  void aShareShownInPerCentIsOneOfAColumnInPerCent() {
    Shape share = new Shape.Amount(false, Range.ALL, Optional.empty(), Optional.of("%"));
    SheetCell shown = new SheetCell.Counted(of("0.125"), Optional.empty(), true);

    assertThat(read(share, shown).value()).contains(of("12.5"));
    assertThat(read(share, new SheetCell.Written("12.5%")).value()).contains(of("12.5"));
  }

  @Test
  void hugeNumbersAndHeadingsNeverMakeAnAccident() {
    assertThat(read(AREA, new SheetCell.Written("1e999999999")).fault())
        .contains(SheetFault.NO_NUMBER);
    assertThat(read(AREA, new SheetCell.Written("9".repeat(60))).fault())
        .contains(SheetFault.TOO_MANY_DIGITS);
    assertThat(read(AREA, number(of("1E+25"))).fault()).contains(SheetFault.TOO_MANY_DIGITS);
    assertThat(read(AREA, number(of("1E+999999999"))).fault()).contains(SheetFault.TOO_MANY_DIGITS);
    row("((((((((((((".repeat(1000), "名称").row("x", "1号楼");
    assertThat(read(buildings()).rows()).containsExactly(Map.of("use", "1号楼"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultIsSaidInBothLanguages(SheetFault fault) {
    LocalText text =
        Sentences.of("sheet." + fault.word(), Sentences.same("一"), Sentences.same("二"));

    assertThat(text.zh()).isNotEqualTo(text.en()).doesNotContain("{");
    assertThat(text.en()).doesNotContain("{");
  }
}
