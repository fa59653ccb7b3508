package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.deployment.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kept lists are replayed, compared and printed. */
@ArquillianTest
@RunAsClient
class KeptListsIT {
  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
    visitor.signIn("shenqing");
  }

  private void keep(String project) {
    visitor.goTo("/apply/matters?project=" + project);
    page.click("text=保存清单");
    page.waitForURL(url -> url.contains("determination="));
  }

  @Test
  void keptListsAreReplayedAndCompared() {
    String project = visitor.startProject("比较项目", "460105");
    visitor.pick("invest.type");
    visitor.choose("enterprise");
    keep(project);
    visitor.goTo("/apply/guide?project=" + project);
    visitor.pick("invest.type");
    page.click(".gj-question button[data-value='government']");
    page.click("text=确认修改");
    page.waitForSelector(".gj-answers >> text=政府投资");
    keep(project);
    visitor.goTo("/apply/kept?project=" + project);
    page.locator("text=重现核对").first().click();
    page.waitForSelector("text=完全一致");
    page.click("button:has-text('比较')");
    page.waitForURL(url -> url.contains("/apply/compare"));
    String compared = page.locator("main").textContent();
    assertThat(compared).contains("投资类型", "企业投资", "政府投资", "政府投资项目审批");
    assertThat(page.locator("table").first().textContent()).contains("必办", "不涉及");
    visitor.sayNothingIsWrong();
  }

  @Test
  void aKeptListStaysAsItWas() {
    String project = visitor.startProject("不变项目", "460105");
    keep(project);
    String kept = page.url();
    int required = visitor.figure(0);
    visitor.goTo("/apply/guide?project=" + project);
    visitor.pick("project.kind");
    visitor.choose("building");
    page.navigate(kept);
    assertThat(visitor.figure(0)).isEqualTo(required);
    assertThat(page.locator("main").textContent()).contains("按当时的回答和规则");
    visitor.sayNothingIsWrong();
  }

  @Test
  void whereTheRulesNoLongerSayWhatAReceiptSaysThePagesSaySo() throws SQLException {
    String project = visitor.startProject("改过的项目", "460105");
    keep(project);
    String kept = page.url();
    int required = visitor.figure(0);
    keep(project);
    assertThat(page.locator("main").textContent()).doesNotContain("结果与回执不同");
    requireOneMore(project);
    page.navigate(kept);
    assertThat(visitor.figure(0)).isEqualTo(required + 1);
    assertThat(page.locator("main").textContent()).contains("结果与回执不同");
    visitor.goTo("/apply/kept?project=" + project);
    page.click("button:has-text('比较')");
    page.waitForURL(url -> url.contains("/apply/compare"));
    assertThat(page.locator("main").textContent()).contains("其中至少一份与回执不同");
    visitor.sayNothingIsWrong();
  }

  /** Makes the receipts of a project say that one matter more is required, as no rule does. */
  private static void requireOneMore(String project) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        PreparedStatement changing =
            connection.prepareStatement(
                "UPDATE determination SET receipt = CONCAT("
                    + "SUBSTRING_INDEX(receipt, ?, 1), ?, "
                    + "SUBSTRING(receipt, LENGTH(SUBSTRING_INDEX(receipt, ?, 1)) + LENGTH(?) + 1)) "
                    + "WHERE project = ?")) {
      String not = "\"applicability\":\"not_required\"";
      changing.setString(1, not);
      changing.setString(2, "\"applicability\":\"required\"");
      changing.setString(3, not);
      changing.setString(4, not);
      changing.setString(5, project);
      assertThat(changing.executeUpdate()).isEqualTo(2);
    }
  }

  @Test
  void aListPrintsWithItsChineseInsideThePdf() throws IOException {
    String project = visitor.startProject("打印项目：海口市某中学教学楼及配套设施建设工程", "460105");
    visitor.pick("invest.type");
    visitor.choose("government");
    keep(project);
    String receipt = page.locator(".gj-code").first().textContent();
    Download download = page.waitForDownload(() -> page.click("text=下载 PDF"));
    assertThat(download.suggestedFilename()).endsWith(".pdf");
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("海口市某中学教学楼及配套设施建设工程", "政府投资项目审批", "必办", "申报材料", receipt);
    }
    page.click("a:has-text('打印')");
    page.waitForURL(url -> url.contains("/apply/print"));
    assertThat(page.locator("main").textContent()).contains("政府投资项目审批", receipt);
    visitor.sayNothingIsWrong();
  }

  @Test
  void thePdfOfAProjectThatIsNotThereIsNotThere() {
    APIResponse answer =
        page.request().get(address + "apply/list.pdf?project=00000000-0000-4000-8000-000000000000");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("没有这个页面");
  }
}
