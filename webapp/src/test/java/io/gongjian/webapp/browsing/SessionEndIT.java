package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A session that ended on the server takes nothing with it: signing in beside, one goes on.
 *
 * <p>Long: sessions are waited for until they have really ended.
 */
@ArquillianTest
@RunAsClient
class SessionEndIT {

  private static final String BOX = ".gj-question .gj-unit input";
  private static final String BAR = "#session:not([hidden])";

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @ArquillianResource private URL address;

  private Page page;
  private Visitor visitor;
  private Visitor beside;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address).signIn("shenqing");
    beside = new Visitor(page.context().newPage(), address);
  }

  /** Ends the session on the server: what the page still sends belongs to none. */
  private void end() {
    beside.goTo("/home");
    beside.page().evaluate("document.querySelector('#signout a').click()");
    beside.page().waitForURL("**/login");
  }

  private void waitFor(String state) {
    page.waitForSelector(BAR + "[data-state=" + state + "]");
  }

  private String draft(String project) {
    return Api.at(address)
        .as("shenqing")
        .post("/projects/" + project + "/drafts", "{\"matters\":[\"road_digging\"]}")
        .text("id");
  }

  private void showForm(String draft) {
    visitor.goTo("/apply/form?draft=" + draft);
    page.waitForSelector("#form[data-ready=true]");
  }

  @Test
  void whatWasTypedInTheGuidanceIsSavedByTheNextPressAfterSigningInBeside() {
    visitor.startProject("登录结束的项目", "460105");
    visitor.pick("invest.amount");
    page.fill(BOX, "1200");
    end();
    page.press(BOX, "Enter");
    waitFor("ended");
    assertThat(page.textContent(BAR)).contains("登录已结束", "填的内容都在", "在新窗口登录");
    assertThat(page.locator(BAR + " [role=alert]").count()).isEqualTo(1);
    assertThat(page.evaluate("() => document.activeElement.matches('" + BOX + "')"))
        .as("the focus stays where one types")
        .isEqualTo(true);
    Look.at(page);
    Look.keep(page, "session-ended");
    Page signingIn = page.context().waitForPage(() -> page.click(BAR + " a"));
    new Visitor(signingIn, address).signIn("shenqing");
    waitFor("back");
    assertThat(page.inputValue(BOX)).isEqualTo("1200");
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-answers >> text=1,200 万元");
  }

  @Test
  void aPressNeedsNoSecondOneWhereSomebodySignedInAgainBeforeIt() {
    visitor.startProject("接着问的项目", "460105");
    visitor.pick("invest.type");
    visitor.choose("enterprise");
    visitor.pick("invest.type");
    page.click(".gj-question button[data-value='government']");
    page.waitForSelector("#guide-question-preview");
    end();
    beside.signIn("shenqing");
    page.click("#guide-question-preview button");
    page.waitForSelector(".gj-answers >> text=政府投资");
    end();
    beside.signIn("shenqing");
    Locator drawer = visitor.askWhy("forest_land_use");
    end();
    beside.signIn("shenqing");
    drawer.locator("button[data-value='false']").click();
    page.waitForSelector("#why .gj-chip >> text=不涉及");
    page.keyboard().press("Escape");
    assertThat(page.textContent(".gj-answers")).contains("占用林地");
  }

  @Test
  void nothingThatSomebodyTypedIsSentInTheNameOfAnother() {
    String project = visitor.startProject("别人登录的项目", "460105");
    visitor.pick("invest.amount");
    page.fill(BOX, "777");
    beside.signIn("shenqing2");
    waitFor("other");
    page.press(BOX, "Enter");
    waitFor("other");
    assertThat(page.textContent(BAR)).contains("shenqing", "没有提交");
    assertThat(page.inputValue(BOX)).isEqualTo("777");
    assertThat(Api.at(address).as("shenqing").get("/projects/" + project + "/facts").at("facts"))
        .isEqualTo(List.of());
    beside.goTo("/apply/guide?project=" + project);
    assertThat(beside.page().innerText("body")).doesNotContain("777");
    beside.signIn("shenqing");
    waitFor("back");
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-answers >> text=777 万元");
  }

  @Test
  void aFormSavesByItselfWhatWasTypedOnceSomebodySignedInBeside() {
    String draft = draft(Api.at(address).as("shenqing").newProject("填表时登录结束"));
    showForm(draft);
    end();
    page.fill("#i-contact_name", "王小明");
    page.waitForSelector("#form-state[data-state=signed_out]");
    waitFor("ended");
    beside.signIn("shenqing");
    page.waitForSelector("#form-state[data-state=saved]");
    page.fill("#i-contact_phone", "13800000000");
    page.waitForSelector("#form-state[data-state=saved]");
    showForm(draft);
    assertThat(page.inputValue("#i-contact_name")).isEqualTo("王小明");
    assertThat(page.inputValue("#i-contact_phone")).isEqualTo("13800000000");
  }

  @Test
  void evenWhoLoadsTheFormAnewAndSignsInThereLosesNothingAndAnotherFindsNothing() {
    String draft = draft(Api.at(address).as("shenqing").newProject("重新载入的表"));
    showForm(draft);
    end();
    page.onDialog(dialog -> dialog.accept());
    page.fill("#i-contact_name", "没来得及保存");
    page.waitForSelector("#form-state[data-state=signed_out]");
    page.reload();
    page.fill("#name", "shenqing");
    page.fill("#password", Visitor.account("shenqing").password());
    page.click("#go");
    page.waitForSelector("#form-state[data-state=saved]");
    assertThat(page.inputValue("#i-contact_name")).isEqualTo("没来得及保存");
    end();
    page.fill("#i-contact_name", "只属于我");
    page.waitForSelector("#form-state[data-state=signed_out]");
    visitor.goTo("/login");
    visitor.signIn("shenqing2");
    visitor.goTo("/apply/form?draft=" + draft);
    assertThat(page.content()).doesNotContain("只属于我");
    Api.Answer kept = Api.at(address).as("shenqing").get("/drafts/" + draft);
    assertThat(kept.toString()).contains("没来得及保存").doesNotContain("只属于我");
  }

  @Test
  void aFormThatIsSentAsAWholeStaysUntilItWillArrive() {
    visitor.goTo("/apply/new-project");
    page.fill("#name", "登录结束也不丢");
    page.selectOption("#region", "460105");
    end();
    page.click("#create");
    waitFor("ended");
    assertThat(page.inputValue("#name")).isEqualTo("登录结束也不丢");
    beside.signIn("shenqing");
    waitFor("back");
    page.click("#create");
    page.waitForURL(url -> url.contains("/apply/guide"));
    assertThat(page.textContent("h1")).isEqualTo("登录结束也不丢");
  }

  @Test
  void fiveMinutesBeforeTheEndOneIsWarnedAndStaysByOnePress() {
    page.clock().install();
    visitor.startProject("快要结束的项目", "460105");
    visitor.pick("invest.amount");
    page.focus(BOX);
    page.clock().fastForward("54:00");
    assertThat(page.locator(BAR).count()).isZero();
    page.clock().fastForward("01:30");
    waitFor("ending");
    assertThat(page.textContent(BAR + " [role=alert]")).contains("登录将在", "结束");
    assertThat(page.evaluate("() => document.activeElement.matches('" + BOX + "')"))
        .isEqualTo(true);
    Look.at(page);
    Look.keep(page, "session-ending");
    page.setViewportSize(390, 844);
    Look.at(page);
    Look.keep(page, "session-ending-390");
    page.click(BAR + " button[data-session=stay]");
    page.waitForCondition(() -> page.locator(BAR).count() == 0);
    page.clock().fastForward("56:00");
    waitFor("ending");
    page.context().clearCookies();
    page.clock().fastForward("05:00");
    waitFor("ended");
  }
}
