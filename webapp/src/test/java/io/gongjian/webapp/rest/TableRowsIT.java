package io.gongjian.webapp.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class TableRowsIT {

  @ArquillianResource private URL address;

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  private String draft() {
    Api api = api();
    return "/drafts/"
        + api.post(
                "/projects/" + api.newProject("表格") + "/drafts",
                "{\"matters\":[\"construction_permit\"]}")
            .text("id");
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook.newWorksheet("合同"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  @Test
  void theRowsOfAWorkbookAreAnsweredAsTheyCanBeSavedAndNothingIsWritten() {
    String draft = draft();
    byte[] workbook =
        workbook(
            sheet -> {
              for (int column = 0; column < 4; column++) {
                sheet.value(1, column, List.of("签订日期", "合同价（万元）*", "Kind", "承包单位").get(column));
              }
              sheet.value(2, 0, LocalDate.of(2026, 3, 5));
              sheet.style(2, 0).format("yyyy/m/d").set();
              sheet.value(2, 1, 0.1 + 0.2);
              sheet.value(2, 2, "施工单位");
              sheet.value(2, 3, " 海口第一建筑公司 ");
              sheet.value(3, 0, "去年");
              sheet.value(3, 1, 12);
              sheet.value(3, 2, "survey");
            });

    Answer taken = api().postWorkbook(draft + "/fields/contracts/rows", workbook);

    assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    assertThat(taken.body())
        .contains("\"price\":0.3", "\"signed\":\"2026-03-05\"", "\"kind\":\"construction\"")
        .contains("\"party\":\"海口第一建筑公司\"", "\"kind\":\"survey\"");
    assertThat((List<?>) taken.at("rows")).hasSize(2);
    assertThat((List<?>) taken.at("problems"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(((Map<?, ?>) problem).get("row")).hasToString("4");
              assertThat(((Map<?, ?>) problem).get("column")).isEqualTo("signed");
              assertThat(((Map<?, ?>) problem).get("code")).isEqualTo("no_day");
            });
    assertThat(api().get(draft).number("version")).isZero();
  }

  @Test
  void theTemplateHasTheHeadingsOfTheReaderAndIsReadBack() throws IOException {
    String draft = draft();
    HttpResponse<byte[]> chinese = api().download(draft + "/fields/parties/template.xlsx");
    HttpResponse<byte[]> english =
        api().english().download(draft + "/fields/parties/template.xlsx");

    assertThat(chinese.statusCode()).isEqualTo(200);
    assertThat(chinese.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("filename*=UTF-8''%E5%8F%82%E5%BB%BA%E5%8D%95%E4%BD%8D.xlsx");
    assertThat(headings(chinese.body())).startsWith("单位类别 *", "单位名称 *", "统一社会信用代码");
    assertThat(headings(english.body())).startsWith("Role *", "Name *", "Credit code");
    for (byte[] template : List.of(chinese.body(), english.body())) {
      Answer back = api().postWorkbook(draft + "/fields/parties/rows", template);
      assertThat(back.status()).as(back.toString()).isEqualTo(200);
      assertThat((List<?>) back.at("rows")).isEmpty();
      assertThat(back.body()).contains("\"no_rows\"").doesNotContain("\"column_");
    }
  }

  private static List<String> headings(byte[] workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(read.getSheets()).hasSize(2);
      Row first = read.getFirstSheet().read().get(0);
      return first.stream().map(cell -> cell.getText()).toList();
    }
  }

  @Test
  void whatIsNoWorkbookOrNoTableIsRefusedWithItsReason() {
    String draft = draft();

    Answer text = api().postWorkbook(draft + "/fields/parties/rows", new byte[] {1, 2, 3});
    Answer large = api().postWorkbook(draft + "/fields/parties/rows", new byte[6 << 20]);
    Answer noTable = api().postWorkbook(draft + "/fields/owner_name/rows", new byte[9]);

    assertThat(text.status()).isEqualTo(422);
    assertThat(text.body()).contains("\"type_not_taken\"");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.body()).contains("\"too_large\"");
    assertThat(noTable.status()).isEqualTo(404);
    assertThat(api().post(draft + "/fields/parties/rows", "{}").status()).isEqualTo(415);
  }

  private static byte[] kept(String name) {
    try (InputStream file = TableRowsIT.class.getResourceAsStream("/inputs/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void unitsOfHeadingsAreConvertedAndHugeNumbersAreNotTaken() {
    String rows = draft() + "/fields/contracts/rows";

    Answer yuan = api().postWorkbook(rows, kept("f01-header-yuan.xlsx"));
    Answer huge = api().postWorkbook(rows, kept("f09-huge-number.xlsx"));
    Answer days = api().postWorkbook(rows, kept("f02-date1904.xlsx"));

    assertThat(yuan.body()).containsPattern("\"price\":500[,}]").contains("\"unit_converted\"");
    assertThat(huge.body()).contains("\"too_many_digits\"", "最多15位").doesNotContain("\"price\":");
    assertThat(days.body()).contains("\"signed\":\"2026-12-02\"");
  }

  @Test
  void whatIsPastedIsReadAsAWorkbookIs() {
    String rows = draft() + "/fields/contracts/rows";
    String heading = "合同价（万元） *\t承包单位\t合同类别\t备注\n";
    String line = "1,200.5\t\"甲\n公司\"\t施工单位\t无\n";

    Answer own = api().paste(rows, new String(kept("f40-paste-own-heading.tsv"), UTF_8));
    Answer day = api().paste(rows, new String(kept("f41-paste-date.tsv"), UTF_8));
    Answer surplus = api().paste(rows, heading + line);
    Answer within = api().paste(rows + "?from=price", "3，5\t2026年3月1日\n");

    assertThat(own.body())
        .contains("\"number\":\"HT-1\"", "\"price\":100", "\"signed\":\"2026-03-01\"")
        .contains("\"kind\":\"construction\"", "\"party\":\"甲公司\"", "\"problems\":[]");
    assertThat(day.body()).contains("\"signed\":\"2026-03-01\"", "\"problems\":[]");
    assertThat(surplus.body()).contains("\"price\":1200.5", "甲\\n公司", "\"column_unknown\"", "备注");
    assertThat(within.body())
        .contains("\"signed\":\"2026-03-01\"", "\"no_number\"")
        .doesNotContain("35");
    assertThat(api().paste(rows, "x".repeat(1_100_000)).status()).isEqualTo(413);
  }

  @Test
  void numbersWithoutBoundAreRefusedAndNothingIsLocked() {
    Api api = api();
    String project = api.newProject("大数");
    String draft =
        "/drafts/"
            + api.post(
                    "/projects/" + project + "/drafts", "{\"matters\":[\"construction_permit\"]}")
                .text("id");
    long version = api.get("/projects/" + project + "/facts").number("version");

    Answer patched = api.patch(draft, 0, new String(kept("f60-draft-patch-bricks.json"), UTF_8));
    Answer endless = api.patch(draft, 0, "{\"fields\":{\"building.height\":1e999999999}}");
    Answer fact =
        api.patch(
            "/projects/" + project + "/facts",
            version,
            new String(kept("f61-fact-bricks.json"), UTF_8));

    for (Answer refused : List.of(patched, endless, fact)) {
      assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
      assertThat(refused.body()).contains("too_many_digits", "15").hasSizeLessThan(2_000);
    }
    assertThat(patched.body()).contains("/fields/building.height");
    assertThat(fact.body()).contains("/facts/invest.amount");
    assertThat(api.get(draft).status()).isEqualTo(200);
    assertThat(api.get(draft).number("version")).isZero();
    assertThat(api.get("/projects/" + project + "/facts").number("version")).isEqualTo(version);
  }
}
