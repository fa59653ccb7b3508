package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every answer is one that somebody gave: for the question it was given for, and once.
 *
 * <p>Long: what comes late is waited for, as what a person did is.
 */
@ArquillianTest
@RunAsClient
class PressesIT {

  private static final String TITLE = "#guide-question-title";
  private static final String BOX = ".gj-question .gj-unit input";
  private static final String ANSWERS = ".gj-answers .gj-answer";
  private static final String ZONES = "land.zones";
  private static final int MORE_THAN_ARE_KEPT = 45;

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @ArquillianResource private URL address;

  private Page page;
  private Visitor visitor;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address).signIn("shenqing");
  }

  private int answers() {
    return page.locator(ANSWERS).count();
  }

  private void nextAfter(String question) {
    page.waitForFunction(
        "before => document.querySelector('" + TITLE + "').textContent !== before", question);
  }

  @Test
  void aSecondPressOnTheSameSpotAnswersNothing() {
    visitor.startProject("连按两下的项目", "460105");
    visitor.pick("project.kind");
    String first = visitor.question();
    int before = answers();
    page.locator(".gj-question .gj-choices button").first().dblclick();
    nextAfter(first);
    String second = visitor.question();
    assertThat(answers()).isEqualTo(before + 1);

    visitor.pick("project.kind");
    page.click("text=撤回这个回答");
    page.waitForSelector("#guide-question-preview");
    BoundingBox spot = page.locator("#guide-question-preview button").first().boundingBox();
    double x = spot.x + spot.width / 2;
    double y = spot.y + spot.height / 2;
    page.waitForSelector("#guide-question-preview button:not([disabled])");
    page.mouse().click(x, y);
    page.waitForCondition(() -> page.locator("#guide-question-preview").count() == 0);
    String third = visitor.question();
    page.mouse().click(x, y);
    assertThat(visitor.question()).isEqualTo(third);
    assertThat(answers()).isEqualTo(before);
    assertThat(second).isNotEqualTo(first);
    visitor.sayNothingIsWrong();
  }

  @Test
  void aKeyThatIsHeldAnswersOnce() {
    visitor.startProject("按住回车的项目", "460105");
    visitor.pick("invest.amount");
    int before = answers();
    page.fill(BOX, "800");
    page.focus(BOX);
    String asked = visitor.question();
    for (int times = 0; times < 5; times++) {
      page.keyboard().down("Enter");
    }
    nextAfter(asked);
    for (int times = 0; times < 5; times++) {
      page.keyboard().down("Enter");
    }
    page.keyboard().up("Enter");
    assertThat(answers()).isEqualTo(before + 1);
    visitor.sayNothingIsWrong();
  }

  @Test
  void theServerLeavesAPressForAQuestionThatIsNoLongerAsked() {
    visitor.startProject("迟到的一按", "460105");
    visitor.pick("project.kind");
    Locator asked = page.locator(".gj-question .gj-asked");
    String fact = asked.getAttribute("data-fact");
    String question = visitor.question();
    String value =
        page.locator(".gj-question .gj-choices button").first().getAttribute("data-value");
    visitor.choose(value);
    int before = answers();
    page.evaluate(
        "([fact, value]) => gongjian.press('gjAnswer', {act: 'say', part: 'guide-question', fact,"
            + " at: '0', way: 'typed', said: value}, null)",
        new String[] {fact, value});
    page.waitForSelector(".gj-question [role=status] >> text=没有再记");
    assertThat(answers()).isEqualTo(before);
    assertThat(visitor.question()).isNotEqualTo(question);
    visitor.sayNothingIsWrong();
  }

  @Test
  void tickingNothingIsNoAnswerAndNoneIsOneOfItsOwn() {
    String project = visitor.startProject("区域项目", "460105");
    visitor.pick(ZONES);
    Locator go = page.locator(".gj-question .gj-actions button").first();
    go.click();
    page.waitForSelector(".gj-error >> text=以上都不涉及");
    assertThat(facts(project)).doesNotContain(ZONES);
    Look.at(page);
    Look.keep(page, "nothing-ticked");

    Locator none = page.locator(".gj-choice input[data-none]");
    Locator river = page.locator(".gj-choice input[data-value=river]");
    none.check();
    river.check();
    assertThat(none.isChecked()).isFalse();
    none.check();
    assertThat(river.isChecked()).isFalse();
    visitor.goOn();
    page.waitForSelector(".gj-answers >> text=都不涉及");
    assertThat(facts(project)).contains(ZONES);

    visitor.pick(ZONES);
    assertThat(none.isChecked()).isTrue();
    page.click(".gj-question button:has-text('不清楚')");
    page.waitForSelector("#guide-question-preview");
    page.locator("#guide-question-preview button").first().click();
    page.waitForSelector(".gj-answers >> text=不清楚");
    visitor.sayNothingIsWrong();
  }

  private String facts(String project) {
    return Api.at(address).as("shenqing").get("/projects/" + project + "/facts").toString();
  }

  @Test
  void theFormTakesNoneOfTheChoicesForAnAnswerToo() {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("水保的项目");
    String draft =
        api.post(
                "/projects/" + project + "/drafts",
                "{\"matters\":[\"soil_conservation_approval\"]}")
            .text("id");
    FormPage form = new FormPage(visitor, draft).open();
    Locator zones = form.box(ZONES);
    assertThat(zones.locator("input[data-none]").isChecked()).isFalse();
    zones.locator("input[value=river]").check();
    zones.locator("input[data-none]").check();
    assertThat(zones.locator("input[value=river]").isChecked()).isFalse();
    form.saved();
    page.click("#form-check");
    page.waitForSelector("#form-errors:not([hidden])");
    assertThat(page.textContent("#form-errors")).doesNotContain("涉及区域");
    form.open();
    assertThat(zones.locator("input[data-none]").isChecked()).isTrue();
    zones.locator("input[data-none]").uncheck();
    form.saved();
    page.click("#form-check");
    page.waitForSelector("#form-errors:not([hidden]) >> text=涉及区域");
    visitor.sayNothingIsWrong();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3，5", "3、5", "35 万 5"})
  void aNumberThatCouldBeAnotherIsRefusedAndStays(String typed) {
    visitor.startProject("数字不猜的项目", "460105");
    visitor.pick("invest.amount");
    page.fill(BOX, typed);
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-error >> text=请填一个数字");
    assertThat(page.inputValue(BOX)).isEqualTo(typed);
    page.fill(BOX, "3，500");
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-answers >> text=3,500 万元");
    visitor.sayNothingIsWrong();
  }

  @Test
  void afterAPressWithoutNetworkEverythingCanBePressedAgain() {
    String project = visitor.startProject("断网的项目", "460105");
    visitor.pick("invest.amount");
    page.fill(BOX, "900");
    page.context().setOffline(true);
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-question .gj-unsent >> text=网络不通");
    assertThat(page.inputValue(BOX)).isEqualTo("900");
    Look.keep(page, "offline-press");
    page.context().setOffline(false);
    page.locator(".gj-question .gj-actions button").first().click();
    page.waitForSelector(".gj-answers >> text=900 万元");

    page.context().setOffline(true);
    page.locator(".gj-question .gj-actions button:has-text('不清楚')").click();
    page.waitForSelector(".gj-question .gj-unsent");
    page.context().setOffline(false);
    String asked = visitor.question();
    page.locator(".gj-question .gj-actions button:has-text('不清楚')").click();
    nextAfter(asked);

    visitor.goTo("/apply/matters?project=" + project);
    page.click("text=保存清单");
    page.waitForURL(url -> url.contains("determination="));
    visitor.goTo("/apply/kept?project=" + project);
    Locator replay = page.locator("button:has-text('重现核对')").first();
    page.context().setOffline(true);
    replay.click();
    page.waitForSelector("#session:not([hidden]) >> text=网络不通");
    page.context().setOffline(false);
    replay.click();
    page.waitForSelector("[id$=result] [role=status]");

    visitor.goTo("/apply/new-project");
    page.fill("#name", "断网也不丢");
    page.selectOption("#region", "460105");
    page.context().setOffline(true);
    page.click("#create");
    page.waitForSelector("#session:not([hidden]) >> text=网络不通");
    assertThat(page.inputValue("#name")).isEqualTo("断网也不丢");
    page.context().setOffline(false);
    page.click("#create");
    page.waitForURL(url -> url.contains("/apply/guide"));
  }

  @Test
  void aPageIsUsedAgainAfterManyOthersWereOpened() {
    visitor.startProject("开了很多页的项目", "460105");
    visitor.pick("invest.amount");
    page.fill(BOX, "654");
    Visitor other = new Visitor(page.context().newPage(), address);
    String shown = page.url();
    for (int pages = 0; pages < 20; pages++) {
      page.context().request().get(shown);
    }
    page.press(BOX, "Enter");
    page.waitForSelector(".gj-answers >> text=654 万元");
    visitor.pick("invest.amount");
    page.fill(BOX, "655");
    for (int pages = 0; pages < MORE_THAN_ARE_KEPT; pages++) {
      page.context().request().get(address + "home");
    }
    page.press(BOX, "Enter");
    page.waitForSelector("#guide-question-preview >> text=655 万元");
    other.goTo("/home");
    page.locator("#guide-question-preview button").first().click();
    page.waitForSelector(".gj-answers >> text=655 万元");
  }
}
