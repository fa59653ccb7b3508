package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An applicant fills in the form of a draft.
 *
 * <p>Long: a person fills in the whole form, by mouse, as a browser makes it.
 */
@ArquillianTest
@RunAsClient
class FormIT {

  private static final String SAVED = "#form-state[data-state=saved]";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private String draft = "";

  private Visitor open(Page page, String language) {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("填表的项目");
    draft =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"road_digging\"]}").text("id");
    Visitor visitor = new Visitor(page, address);
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("shenqing");
    show(visitor);
    return visitor;
  }

  private void show(Visitor visitor) {
    visitor.goTo("/apply/form?draft=" + draft);
    visitor.page().waitForSelector("#form[data-ready=true]");
  }

  private static void save(Page page) {
    page.waitForSelector(SAVED);
  }

  @Test
  void whatIsFilledInIsThereAgainAndAnOverrideShowsWhatItReplaced() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    assertThat(page.textContent("[id='x-owner_name']")).contains("来源");
    String before = page.inputValue("#i-owner_name");
    page.fill("#i-contact_name", "王小明");
    page.fill("#i-owner_name", "海口另一家公司");
    save(page);
    show(visitor);
    assertThat(page.inputValue("#i-contact_name")).isEqualTo("王小明");
    assertThat(page.inputValue("#i-owner_name")).isEqualTo("海口另一家公司");
    assertThat(page.textContent("#x-owner_name")).contains("原值", before);
    visitor.sayNothingIsWrong();
  }

  @Test
  void anErrorIsCorrectedFromTheSummaryWithTheKeyboardAlone() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    page.fill("#i-contact_phone", "12");
    page.focus("#form-check");
    page.keyboard().press("Enter");
    page.waitForSelector("#form-errors:not([hidden]) >> text=联系人手机");
    page.locator("#form-errors a[href='#f-contact_phone']").focus();
    page.keyboard().press("Enter");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("i-contact_phone");
    assertThat(page.getAttribute("#i-contact_phone", "aria-invalid")).isEqualTo("true");
    page.keyboard().press("Control+A");
    page.keyboard().type("13800000000");
    save(page);
    page.waitForCondition(
        () -> page.locator("#form-errors a[href='#f-contact_phone']").count() == 0);
    assertThat(page.getAttribute("#i-contact_phone", "aria-invalid")).isNull();
    visitor.sayNothingIsWrong();
  }

  @Test
  void aPasteIsToldWithWhatWasNotTakenAndCanBeUndone() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    page.click("#f-parties .ff-table button:has-text('添加一行')");
    page.fill("#f-parties [data-column=name]", "原来的公司");
    page.evaluate(
        "() => { const data = new DataTransfer();"
            + " data.setData('text/plain', '单位名称 *\\t备注\\n海南甲公司\\t无\\n\\\"海南\\n乙公司\\\"\\t');"
            + " document.querySelector('#f-parties [data-column=name]').dispatchEvent("
            + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }");
    page.waitForSelector("#f-parties >> text=已读入 2 行");
    assertThat(page.textContent("#f-parties .ff-table")).contains("没有“备注”这一列", "最多 15 位");
    assertThat(page.inputValue("#f-parties [data-column=name]")).isEqualTo("海南甲公司");
    page.click("#f-parties button:has-text('撤销')");
    assertThat(page.inputValue("#f-parties [data-column=name]")).isEqualTo("原来的公司");
    save(page);
    show(visitor);
    assertThat(page.locator("#f-parties tbody tr").count()).isEqualTo(1);
    assertThat(page.inputValue("#f-parties [data-column=name]")).isEqualTo("原来的公司");
    visitor.sayNothingIsWrong();
  }

  @Test
  void rowsArePastedFromASpreadsheetAndARemovedOneComesBack() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    page.click("#f-parties .ff-table button:has-text('添加一行')");
    page.evaluate(
        "() => { const data = new DataTransfer();"
            + " data.setData('text/plain', '海南甲公司\\t\\n海南乙公司\\t');"
            + " document.querySelector('#f-parties [data-column=name]').dispatchEvent("
            + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }");
    save(page);
    page.click("#f-parties [aria-label='删除第 1 行']");
    assertThat(page.locator("#f-parties tbody tr").count()).isEqualTo(1);
    page.click("#f-parties button:has-text('撤销')");
    save(page);
    show(visitor);
    assertThat(page.locator("#f-parties tbody tr").count()).isEqualTo(2);
    assertThat(page.locator("#f-parties [data-column=name]").nth(1).inputValue())
        .isEqualTo("海南乙公司");
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatIsTypedWithoutNetworkIsSavedWhenItIsBack() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    page.context().setOffline(true);
    page.fill("#i-contact_name", "断网时填的");
    page.waitForSelector("#form-state[data-state=offline]");
    page.context().setOffline(false);
    save(page);
    show(visitor);
    assertThat(page.inputValue("#i-contact_name")).isEqualTo("断网时填的");
  }

  @Test
  void aFieldThatTwoWindowsChangeIsShownWithBothValues() {
    Page page = browsing.page();
    Visitor visitor = open(page, "zh");
    Page other = page.context().newPage();
    Visitor second = new Visitor(other, address);
    show(second);
    page.fill("#i-contact_name", "甲");
    save(page);
    other.fill("#i-contact_name", "乙");
    other.waitForSelector("#f-contact_name .ff-conflict");
    assertThat(other.textContent("#f-contact_name .ff-conflict")).contains("甲", "乙", "您的另一个窗口");
    other.click("#f-contact_name .ff-conflict button:has-text('用我的')");
    other.waitForSelector("#f-contact_name:not(:has(.ff-conflict))");
    save(other);
    show(visitor);
    assertThat(page.inputValue("#i-contact_name")).isEqualTo("乙");
    visitor.sayNothingIsWrong();
    second.sayNothingIsWrong();
  }

  @ParameterizedTest
  @MethodSource("io.gongjian.webapp.browsing.EveryPageIT#looks")
  void theFormHasNoBarrierWideAndNarrow(int width, String language) {
    Page page = browsing.page();
    page.setViewportSize(width, 844);
    Visitor visitor = open(page, language);
    Look.at(page);
    Look.keep(page, "form-" + width + "-" + language);
    page.click("#f-parties .ff-table button");
    page.click("#form-check");
    page.waitForSelector("#form-errors:not([hidden])");
    Look.at(page);
    Look.keep(page, "form-checked-" + width + "-" + language);
    visitor.sayNothingIsWrong();
  }
}
