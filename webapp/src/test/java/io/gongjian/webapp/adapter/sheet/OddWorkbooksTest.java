package io.gongjian.webapp.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.management.ThreadMXBean;
import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.forms.sheet.SheetCell;
import io.gongjian.forms.sheet.SheetReading;
import io.gongjian.forms.sheet.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them, and as nobody should. */
class OddWorkbooksTest {

  private static final long MEGABYTE = 1024 * 1024;

  private final WorkbookReader reader;
  private final Map<String, String> parts = new LinkedHashMap<>();

  OddWorkbooksTest(@TempDir Path folder) {
    this.reader = new WorkbookReader(folder);
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"a\" sheetId=\"9\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put("[Content_Types].xml", "<Types/>");
  }

  private OddWorkbooksTest rows(String rows) {
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return this;
  }

  private OddWorkbooksTest format(String code) {
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\""
            + code.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
            + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/></cellXfs>"
            + "</styleSheet>");
    return this;
  }

  private byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private SheetReading read(byte[] file) {
    return reader.read(new ByteArrayInputStream(file), 10_000);
  }

  private List<SheetRow> read() throws IOException {
    SheetReading reading = read(file());
    assertThat(reading).isInstanceOf(SheetReading.Read.class);
    return ((SheetReading.Read) reading).sheet().rows();
  }

  private SheetCell cell(String content) throws IOException {
    return at(rows("<row r=\"1\"><c r=\"A1\" " + content + "</c></row>").read().get(0), 0);
  }

  private static SheetCell at(SheetRow row, int place) {
    return Objects.requireNonNull(row.cells().get(place));
  }

  private List<SheetRow> kept(String name) throws IOException {
    try (InputStream file = OddWorkbooksTest.class.getResourceAsStream("/inputs/" + name)) {
      SheetReading reading = reader.read(file, 10_000);
      assertThat(reading).as(name).isInstanceOf(SheetReading.Read.class);
      return ((SheetReading.Read) reading).sheet().rows();
    }
  }

  private static SheetCell number(String number) {
    return new SheetCell.Counted(new BigDecimal(number), Optional.empty(), false);
  }

  @Test
  void workbooksOfRealProgramsAreRead() throws IOException {
    assertThat(kept("f01-header-yuan.xlsx").get(1).cells()).containsEntry(3, number("5E+6"));
    assertThat(at(kept("f02-date1904.xlsx").get(1), 4).shown()).isEqualTo("2026-12-02");
    assertThat(kept("f03-general-hide-zero.xlsx").get(1).cells())
        .contains(entry(1, number("45")), entry(3, number("5E+2")));
    assertThat(kept("f05-no-styles.xlsx").get(1).cells()).containsEntry(3, number("1"));
    assertThat(at(kept("f06-iso-date-cell.xlsx").get(1), 4).shown()).isEqualTo("2026-12-01");
    assertThat(kept("f09-huge-number.xlsx").get(1).cells()).containsEntry(3, number("1E+25"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General;General;;@",
        "G/通用格式",
        "General\"年\"",
        "[Red]General",
        "0.00E+00",
        "#,##0.00\"yd\"",
        "\\d0",
        "0!d",
        "??/??",
        "@",
        "0;[Red]yyyy-mm-dd"
      })
  void numbersThatAreNotShownAsDaysAreNone(String code) throws IOException {
    SheetCell cell = format(code).cell("s=\"1\"><v>45</v>");

    assertThat(cell)
        .isInstanceOfSatisfying(
            SheetCell.Counted.class, counted -> assertThat(counted.day()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "yyyy\"年\"m\"月\"d\"日\";@",
        "[$-804]yyyy/m/d;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "yy.m.d h:mm",
        "e/m/d"
      })
  void numbersThatAreShownAsDaysAreDays(String code) throws IOException {
    assertThat(format(code).cell("s=\"1\"><v>46346.75</v>").shown()).isEqualTo("2026-11-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0!.0,\"万元\"|5000000|500|万元",
        "0\\.00,\"亿元\"|5000000|50|亿元",
        "#,##0,\"千元\"|5000000|5000|千元",
        "#,##0,,\"百万元\"|5000000|5|百万元",
        "0.00\"元\"|5000000|5000000|元",
        "#,##0\\㎡|12|12|㎡"
      })
  void aNumberThatIsShownInAUnitCountsInIt(String code, String kept, String shown, String unit)
      throws IOException {
    SheetCell cell = format(code).cell("s=\"1\"><v>" + kept + "</v>");

    assertThat(cell)
        .isInstanceOfSatisfying(
            SheetCell.Counted.class,
            counted -> {
              assertThat(counted.number()).isEqualByComparingTo(shown);
              assertThat(counted.beside()).contains(unit);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"#,##0,", "0!.0,", "0.0,,", "0\\.00"})
  void aNumberThatIsShownAsAnotherOneWithoutAUnitIsNotGuessed(String code) throws IOException {
    assertThat(format(code).cell("s=\"1\"><v>5000000</v>"))
        .isEqualTo(new SheetCell.Scaled("5000000"));
  }

  @Test
  void daysCountFromTheDayThatTheWorkbookSays() throws IOException {
    parts.computeIfPresent(
        "xl/workbook.xml",
        (part, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"true\"/><sheets>"));
    format("yyyy-mm-dd");

    assertThat(cell("s=\"1\"><v>0</v>").shown()).isEqualTo(LocalDate.of(1904, 1, 1).toString());
    assertThat(cell("s=\"1\"><v>44896</v>").shown()).isEqualTo("2026-12-02");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-01",
    "2026-12-01T00:00:00, 2026-12-01",
    "2026-12-01T00:00:00.000Z, 2026-12-01",
    "2026-12-01T08:30, 2026-12-01T08:30"
  })
  void daysOfIso8601AreDays(String written, String shown) throws IOException {
    assertThat(cell("t=\"d\"><v>" + written + "</v>")).isEqualTo(new SheetCell.Written(shown));
  }

  @Test
  void cellsWithoutReferencesStandInTheirOrder() throws IOException {
    List<SheetRow> rows =
        rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>")
            .read();

    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
    assertThat(rows.get(0).cells()).containsOnlyKeys(0, 2);
  }

  @Test
  void textsInSeveralPiecesAreWholeAndWithoutTheirPronunciation() throws IOException {
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><t>a</t></si><si><r><t>甲</t></r><r><t xml:space=\"preserve\"> 公司</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></si></sst>");

    assertThat(cell("t=\"s\"><v>1</v>")).isEqualTo(new SheetCell.Written("甲 公司"));
  }

  @Test
  void theFirstSheetIsFoundWhateverItIsCalled() throws IOException {
    rows("<row><c><v>7</v></c></row>");
    parts.put("xl/other/a b.xml", parts.remove("xl/worksheets/sheet1.xml"));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (part, xml) -> xml.replace("worksheets/sheet1.xml", "/xl/other/a b.xml"));

    assertThat(read().get(0).cells()).containsEntry(0, number("7"));
  }

  /**
   * What took gigabytes or minutes costs next to nothing, measured in what this thread asks for.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
        "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>",
        "<row r=\"999999999\"><c r=\"A999999999\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1E-999</v></c></row>",
        "DIGITS",
        "STYLE",
        "TEXT"
      })
  void fewBytesNeverTakeMuchMemory(String rows) throws IOException {
    String sheet =
        switch (rows) {
          case "DIGITS" -> "<row><c><v>" + "7".repeat(20_000) + "</v></c></row>";
          case "STYLE" -> "<row><c s=\"999999999\"><v>1</v></c></row>";
          case "TEXT" -> "<row><c t=\"s\"><v>999999999</v></c></row>";
          default -> rows;
        };
    byte[] file = rows(sheet).file();
    read(file);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);

    assertThat(read(file)).isNotNull();

    assertThat(threads.getThreadAllocatedBytes(id) - before).isLessThan(8 * MEGABYTE);
  }

  @Test
  void moreCellsThanAreReadAreRefused() throws IOException {
    String row = "<row>" + "<c/>".repeat(1_000) + "</row>";

    assertThat(read(rows(mixed(row, 400)).file()))
        .isEqualTo(new SheetReading.Refused(UploadFault.TOO_LARGE));
  }

  /** Repeats it with something between that does not pack as well as a bomb. */
  private static String mixed(String row, int times) {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(7);
    for (int time = 0; time < times; time++) {
      rows.append(row).append("<!-- ");
      random.ints(60, 'a', 'z').forEach(letter -> rows.append((char) letter));
      rows.append(" -->");
    }
    return rows.toString();
  }
}
