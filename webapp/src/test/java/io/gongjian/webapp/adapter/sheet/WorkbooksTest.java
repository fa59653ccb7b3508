package io.gongjian.webapp.adapter.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.UploadFault;
import io.gongjian.forms.sheet.Sheet;
import io.gongjian.forms.sheet.SheetCell;
import io.gongjian.forms.sheet.SheetReading;
import io.gongjian.forms.sheet.SheetRow;
import io.gongjian.forms.sheet.SheetTemplate;
import io.gongjian.forms.sheet.SheetTemplate.TemplateColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {

  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<sheetData>%s</sheetData></worksheet>";
  private static final String HOLLOW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

  private final Path folder;
  private final WorkbookReader reader;

  WorkbooksTest(@TempDir Path folder) {
    this.folder = folder;
    this.reader = new WorkbookReader(folder);
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private SheetReading read(byte[] content) {
    return reader.read(new ByteArrayInputStream(content), 10_000);
  }

  private Sheet sheet(byte[] content) {
    SheetReading reading = read(content);
    assertThat(reading).isInstanceOf(SheetReading.Read.class);
    return ((SheetReading.Read) reading).sheet();
  }

  private void refuses(byte[] content, UploadFault fault) {
    assertThat(read(content)).isEqualTo(new SheetReading.Refused(fault));
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook.newWorksheet("表"));
    }
    return out.toByteArray();
  }

  /** The workbook with one part replaced or added. */
  private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = parts(workbook);
    parts.put(part, content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] withSheet(String rows) throws IOException {
    return with(
        workbook(sheet -> sheet.value(0, 0, 1)),
        "xl/worksheets/sheet1.xml",
        SHEET.formatted(rows).getBytes(UTF_8));
  }

  private static SheetCell number(String number) {
    return new SheetCell.Counted(new BigDecimal(number), Optional.empty(), false);
  }

  @Test
  void cellsAreReadAsPeopleSeeThem() throws IOException {
    LocalDate day = LocalDate.of(2026, 11, 20);
    List<SheetRow> rows =
        sheet(
                workbook(
                    sheet -> {
                      sheet.value(0, 0, "名称");
                      sheet.value(2, 0, 0.1 + 0.2);
                      sheet.value(2, 1, true);
                      sheet.value(2, 3, day);
                      sheet
                          .style(2, 3)
                          .format("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;")
                          .set();
                      sheet.value(2, 4, 0.125);
                      sheet.style(2, 4).format("0.0%").set();
                      sheet.value(2, 5, "  ");
                      sheet.value(2, 6, 46346);
                      sheet.style(2, 6).format("#,##0.00&quot;yd&quot;").set();
                    }))
            .rows();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).isEqualTo(row(1, Map.of(0, new SheetCell.Written("名称"))));
    assertThat(rows.get(1))
        .isEqualTo(
            row(
                3,
                Map.of(
                    0, number("0.3"),
                    1, new SheetCell.Marked(true),
                    3, new SheetCell.Counted(new BigDecimal("46346"), Optional.of(day), false),
                    4, new SheetCell.Counted(new BigDecimal("0.125"), Optional.empty(), true),
                    6,
                        new SheetCell.Counted(
                            new BigDecimal("46346"), Optional.empty(), false, Optional.of("yd")))));
  }

  private static SheetRow row(int number, Map<Integer, SheetCell> cells) {
    return new SheetRow(number, new TreeMap<>(cells));
  }

  @Test
  void aFormulaCountsByTheResultThatIsKeptAndIsNeverWorkedOut() throws IOException {
    List<SheetRow> rows =
        sheet(
                withSheet(
                    "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>7.5</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>kept</v></c>"
                        + "<c r=\"C1\"><f>WEBSERVICE(\"http://elsewhere.example\")</f></c>"
                        + "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r=\"E1\" t=\"b\"><f>1=1</f><v>1</v></c></row>"))
            .rows();

    assertThat(rows.get(0).cells())
        .isEqualTo(
            Map.of(
                0, number("7.5"),
                1, new SheetCell.Written("kept"),
                2, new SheetCell.NotWorkedOut("WEBSERVICE(\"http://elsewhere.example\")"),
                3, new SheetCell.Faulty("#DIV/0!"),
                4, new SheetCell.Marked(true)));
  }

  @Test
  void moreRowsThanAreReadAreTold() throws IOException {
    byte[] many =
        workbook(
            sheet -> {
              for (int row = 0; row < 30; row++) {
                sheet.value(row, 0, row);
              }
            });

    SheetReading reading = reader.read(new ByteArrayInputStream(many), 20);

    assertThat(reading)
        .isInstanceOfSatisfying(
            SheetReading.Read.class,
            read -> {
              assertThat(read.sheet().rows()).hasSize(20);
              assertThat(read.sheet().more()).isTrue();
            });
  }

  @Test
  void aTemplateIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetTemplate template =
        new SheetTemplate(
            "参建单位[甲/乙]：一家单位一行，建设单位已在申请单位中填写，这里不再填写",
            "填写说明",
            List.of("列", "必填", "填写方法", "选项"),
            List.of(
                new TemplateColumn(
                    "单位类别 *",
                    List.of("单位类别", "是", "选一个"),
                    Optional.of("@"),
                    List.of("勘察单位", "设计单位"),
                    false),
                new TemplateColumn(
                    "建筑面积（m2）", List.of("建筑面积", "否", "数字"), Optional.empty(), List.of(), false)),
            60);

    new WorkbookWriter().write(template, out);

    assertThat(sheet(out.toByteArray()).rows())
        .containsExactly(
            row(
                1,
                Map.of(
                    0, new SheetCell.Written("单位类别 *"),
                    1, new SheetCell.Written("建筑面积（m2）"))));
    assertThat(new String(parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"), UTF_8))
        .contains("<dataValidation ", "type=\"list\"", "sqref=\"A2:A61\"", "$D$2:$E$2");
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void filesOfOtherKindsAreRefused() throws IOException {
    refuses(new byte[0], UploadFault.EMPTY);
    refuses("名称,面积\n1号楼,3".getBytes(UTF_8), UploadFault.TYPE_NOT_TAKEN);
    refuses("%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(UTF_8), UploadFault.TYPE_MISMATCH);
    refuses(
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old workbook".getBytes(ISO_8859_1),
        UploadFault.TYPE_NOT_TAKEN);
    refuses(new byte[WorkbookReader.LARGEST + 1], UploadFault.TOO_LARGE);
  }

  @Test
  void macrosAndLinksToOtherFilesAreRefused() throws IOException {
    byte[] plain = withSheet(HOLLOW);

    refuses(with(plain, "xl/vbaProject.bin", new byte[9]), UploadFault.MACRO);
    refuses(with(plain, "xl/macrosheets/sheet1.xml", new byte[9]), UploadFault.MACRO);
    refuses(
        with(
            plain,
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            ("<Relationships><Relationship Type=\"x/externalLinkPath\""
                    + " Target=\"file:///C:/other.xlsx\" TargetMode=\"External\"/></Relationships>")
                .getBytes(UTF_8)),
        UploadFault.EXTERNAL_LINK);
  }

  @Test
  void documentTypesAndEntitiesAreRefusedInEveryEncoding() throws IOException {
    String hostile =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + SHEET.formatted("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>");

    refuses(
        with(withSheet(HOLLOW), "xl/worksheets/sheet1.xml", hostile.getBytes(UTF_8)),
        UploadFault.DOCTYPE);
    refuses(
        with(
            withSheet(HOLLOW),
            "xl/worksheets/sheet1.xml",
            ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + hostile).getBytes(UTF_16)),
        UploadFault.DOCTYPE);
    String late = "<!--" + "x".repeat(300_000) + "-->" + hostile;
    refuses(
        with(withSheet(HOLLOW), "xl/worksheets/sheet1.xml", late.getBytes(UTF_8)),
        UploadFault.DOCTYPE);
  }

  @Test
  void aBombIsRefusedBeforeItIsParsed() throws IOException {
    byte[] bomb =
        with(
            withSheet(HOLLOW),
            "xl/worksheets/sheet1.xml",
            SHEET.formatted(" ".repeat(60_000_000)).getBytes(UTF_8));

    assertThat(bomb.length).isLessThan(1_000_000);
    refuses(bomb, UploadFault.ARCHIVE_BOMB);
  }

  @Test
  void damagedWorkbooksAreRefusedWithoutAccident() throws IOException {
    byte[] whole = withSheet(HOLLOW);
    Random random = new Random(20261121);
    List<SheetReading> readings = new ArrayList<>();
    for (String rows :
        List.of(
            "<row r=\"1\"><c r=\"A1\"><v>1</c></row>",
            "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" s=\"99\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>",
            "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
            "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
            "<row r=\"2\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"2\"/><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")) {
      readings.add(read(withSheet(rows)));
    }
    for (int round = 0; round < 500; round++) {
      byte[] damaged = whole.clone();
      for (int change = 0; change < 1 + random.nextInt(4); change++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readings.add(read(damaged));
    }

    assertThat(readings).doesNotContainNull().hasSize(512);
    assertThat(readings).filteredOn(SheetReading.Refused.class::isInstance).hasSizeGreaterThan(100);
  }
}
