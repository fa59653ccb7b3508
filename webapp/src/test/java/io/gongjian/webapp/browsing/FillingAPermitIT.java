package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A construction permit, from the empty form to the paper that says it was handed in. */
@ArquillianTest
@RunAsClient
class FillingAPermitIT {

  private static final String FACTS =
      "{\"facts\":{\"project.kind\":\"building\",\"project.nature\":\"new\","
          + "\"project.in_verification_catalogue\":false,\"invest.type\":\"enterprise\","
          + "\"land.supply\":\"granted\",\"land.with_scheme\":false,"
          + "\"land.in_urban_plan_area\":true,\"land.minimal_approval_park\":false,"
          + "\"land.plan_compliant\":false,\"building.civil\":true,\"building.public\":false,"
          + "\"building.residential\":false,\"building.class1_highrise_residential\":false,"
          + "\"building.single_area\":2000,\"building.height\":20,\"building.total_area\":5000,"
          + "\"invest.amount\":3000,\"invest.soe_dominant\":false,\"invest.fiscal_amount\":0,"
          + "\"invest.fiscal_share\":0}}";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void aPermitIsFilledInByHandAndHandedIn() throws IOException {
    Page page = browsing.page();
    Visitor visitor = new Visitor(page, address);
    visitor.signIn("shenqing");
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("滨海居住小区一期");
    assertThat(api.patch("/projects/" + project + "/facts", 0, FACTS).status()).isEqualTo(200);
    String draft =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"construction_permit\"]}")
            .text("id");
    FormPage form = new FormPage(visitor, draft).open();
    Look.keep(page, "permit-empty");

    fillInPeople(form);
    fillInWorks(form);
    fillInTables(form);
    fillInSupervision(form);
    form.saved();
    correctFromTheSummary(page, form);
    handInMaterials(page, visitor, draft);
    submit(page, visitor, draft);

    assertThat(api.get("/projects/" + project + "/applications").items()).hasSize(1);
    readTheReceipt(page);
    visitor.sayNothingIsWrong();
  }

  private static void fillInPeople(FormPage form) {
    assertThat(form.told("owner_name").textContent()).contains("来源", "市场主体登记");
    String registered = form.control("owner_name").inputValue();
    form.type("owner_name", "海口示范建设有限公司（更名）");
    form.control("contact_name").click();
    form.saved();
    assertThat(form.told("owner_name").textContent()).contains("原值", registered);
    form.type("contact_name", "张三").type("contact_phone", "13800138000");
    form.type("project_leader", "李四").type("project_leader_phone", "13900139000");
    form.type("project_leader_id", "460100198001011236");
    form.type("project_manager", "王五").type("project_manager_id", "460100198502022347");
    form.type("chief_supervisor", "赵六").type("chief_supervisor_id", "46010019900303345x");
  }

  private static void fillInWorks(FormPage form) {
    form.type("site_address", "海口市秀英区长滨路1号");
    form.type("content_and_scale", "新建住宅一栋，地上六层、地下一层，总建筑面积5000平方米。");
    form.type("building.above_area", "4000").type("building.under_area", "1000");
    form.type("land_document_no", "海口让2026-1").type("works_permit_no", "建字第460100202600001号");
    form.type("drawing_certificate_no", "琼审2026-00001");
    form.type("construction_permit.direct_award_reason", "建设单位自有施工资质，依法可以直接发包。");
    form.type("planned_start", "2027年1月5日").type("planned_end", "2028-06-30");
    form.tick("construction_permit.funds_committed", "true").saved();
    assertThat(form.control("planned_start").inputValue()).isEqualTo("2027-01-05");
    assertThat(form.control("duration").inputValue()).isNotEmpty();
  }

  private static void fillInTables(FormPage form) throws IOException {
    form.addRow("buildings", List.of("1号楼", "5000", "4000", "1000", "20", "6", "1"));
    form.paste("parties", "role", "勘察单位\t海口示范勘察有限公司", "设计单位\t海口示范设计有限公司\t91460100MA5DEM012B");
    form.importRows(
        "parties",
        "参建单位.xlsx",
        workbook(
            sheet -> {
              List<String> headings = List.of("单位名称*", "单位类别", "联系电话", "备注");
              for (int column = 0; column < headings.size(); column++) {
                sheet.value(1, column, headings.get(column));
              }
              sheet.value(0, 0, "参建单位一览表");
              sheet.value(2, 0, "海口示范施工有限公司");
              sheet.value(2, 1, "施工单位");
              sheet.value(2, 2, 13700137000L);
              sheet.value(2, 3, "总包");
              sheet.value(3, 0, "海口示范监理有限公司");
              sheet.value(3, 1, "监理单位");
              sheet.value(4, 0, "某某公司");
              sheet.value(4, 1, "不认识的类别");
            }));
    form.box("parties").locator("text=备注").waitFor();
    assertThat(form.rows("parties")).isEqualTo(5);
    assertThat(form.box("parties").textContent()).contains("第 5 行", "不认识的类别");
    form.cell("parties", 4, "role").selectOption("technical_service");
    form.addRow("contracts", List.of("construction", "HT-1", "海口示范施工有限公司", "2500", "2026-09-01"));
    form.saved();
    assertThat(form.control("contract_price").inputValue()).isEqualTo("2500");
    assertThat(form.control("parties_count").inputValue()).isEqualTo("5");
    assertThat(form.cell("parties", 2, "leader_phone").inputValue()).isEqualTo("13700137000");
  }

  private static void fillInSupervision(FormPage form) {
    form.tick(
        "quality_safety_supervision.commitments",
        "owner",
        "survey",
        "design",
        "construction",
        "supervision");
    form.type("quality_safety_supervision.safety_fee", "50");
    form.type("quality_safety_supervision.insurance_no", "BX-2026-1");
    form.addRow("quality_safety_supervision.safety_staff", List.of("leader", "王五", "琼建安B2026001"));
    form.tick("quality_safety_supervision.has_hazardous", "false");
    form.tick("quality_safety_supervision.site_measures", "layout", "emergency", "dust");
  }

  /** One thing is wrong: the summary leads to it, and is gone when it is right. */
  private static void correctFromTheSummary(Page page, FormPage form) {
    form.type("contact_phone", "138").control("contact_name").click();
    form.saved();
    page.click("#form-check");
    Locator wrong = page.locator("#form-errors:not([hidden]) a");
    wrong.first().waitFor();
    Look.keep(page, "permit-wrong");
    assertThat(wrong.allTextContents()).hasSize(1);
    wrong.click();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("i-contact_phone");
    page.keyboard().press("Control+A");
    page.keyboard().type("13800138000");
    form.saved();
    page.locator("#form-errors").waitFor(hidden());
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static void handInMaterials(Page page, Visitor visitor, String draft) throws IOException {
    visitor.goTo("/apply/materials?draft=" + draft);
    Locator asked = page.locator("#standing-to_hand_in li[data-material]");
    asked.first().waitFor();
    Look.keep(page, "permit-materials");
    for (int left = asked.count(); left > 0; left--) {
      asked
          .first()
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("材料" + left + ".pdf", "application/pdf", pdf()));
      page.waitForFunction(
          "left => document.querySelectorAll('#standing-to_hand_in li[data-material]').length < left",
          left);
    }
    Look.keep(page, "permit-materials-handed-in");
  }

  private static void submit(Page page, Visitor visitor, String draft) {
    visitor.goTo("/apply/review?draft=" + draft);
    Look.at(page);
    Look.keep(page, "permit-review");
    page.locator("a[href$='#f-site_address']").first().click();
    page.waitForURL(url -> url.endsWith("#f-site_address"));
    assertThat(page.locator("#i-site_address").inputValue()).isEqualTo("海口市秀英区长滨路1号");
    visitor.goTo("/apply/review?draft=" + draft);
    Locator promises = page.locator("#submission input[name=promise]");
    for (int promise = 0; promise < promises.count(); promise++) {
      promises.nth(promise).check();
    }
    page.dblclick("#submission\\:submit");
    page.waitForURL(url -> url.contains("/apply/application"));
  }

  private static void readTheReceipt(Page page) throws IOException {
    Look.at(page);
    Look.keep(page, "permit-application");
    String number = page.locator("#number").textContent();
    assertThat(number).matches("[0-9]{6}-[0-9]{8}-[0-9]{5}");
    assertThat(page.locator("main").textContent())
        .contains("质量安全监督", "海口示范建设有限公司（更名）", "海口示范监理有限公司");
    Download download = page.waitForDownload(() -> page.click("a[data-gj='fetch']"));
    assertThat(download.suggestedFilename()).isEqualTo(number + ".pdf");
    assertThat(Files.readAllBytes(download.path())).startsWith('%', 'P', 'D', 'F');
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook.newWorksheet("参建单位"));
    }
    return out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
