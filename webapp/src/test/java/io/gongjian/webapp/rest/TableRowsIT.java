package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
}
