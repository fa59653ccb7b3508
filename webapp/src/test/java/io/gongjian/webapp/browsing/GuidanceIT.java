package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An applicant answers questions, looks why, changes answers and keeps the list.
 *
 * <p>Long: a person answers all questions of a project, one page each.
 */
@ArquillianTest
@RunAsClient
class GuidanceIT {
  private static final int MOST_QUESTIONS = 90;

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
  }

  @ParameterizedTest
  @CsvSource({"zh, 清单已保存, 必办", "en, The list is saved, Required"})
  void anApplicantGoesFromSignInToASavedList(String language, String saved, String required) {
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("shenqing");
    visitor.startProject("海口某中学教学楼 " + language, "460105");
    int asked = 0;
    while (!visitor.question().isEmpty() && asked < MOST_QUESTIONS) {
      visitor.answerAsAHouse();
      asked++;
    }
    assertThat(visitor.question()).as("a question after %s answers", asked).isEmpty();
    assertThat(asked).isGreaterThan(5);
    assertThat(visitor.figure(1))
        .as("soil conservation and its document wait for what the region has not set")
        .isEqualTo(2);
    assertThat(visitor.figure(0)).as("required matters").isPositive();
    page.click(".gj-question a.gj-button");
    assertThat(page.locator("#lane-construction").textContent()).contains(required);
    page.click("text=" + (language.equals("zh") ? "保存清单" : "Save the list"));
    page.waitForURL(url -> url.contains("determination="));
    assertThat(page.locator(".gj-note.is-good").textContent()).contains(saved);
    assertThat(page.locator(".gj-code").first().textContent()).hasSize(64);
    visitor.sayNothingIsWrong();
  }

  @Test
  void everythingCanBeDoneWithTheKeyboardAlone() {
    visitor.goTo("/login");
    tabTo("id=\"name\"");
    page.keyboard().type("shenqing");
    page.keyboard().press("Tab");
    page.keyboard().type(Visitor.account("shenqing").password());
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("/home"));
    page.keyboard().press("Tab");
    assertThat(focused()).contains("gj-skip");
    page.keyboard().press("Enter");
    tabTo("/apply/new-project");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith("/apply/new-project"));
    tabTo("id=\"name\"");
    page.keyboard().type("只用键盘的项目");
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    tabTo("id=\"create\"");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("/apply/guide"));
    tabTo("data-way=");
    String first = visitor.question();
    page.keyboard().press("Enter");
    page.waitForFunction(
        "before => document.getElementById('guide-question-title').textContent !== before", first);
    assertThat(focused()).contains("guide-question-title");
    tabTo("data-call=\"gjWhy\"");
    page.keyboard().press("Enter");
    visitor.drawer();
    page.keyboard().press("Escape");
    page.waitForFunction("() => !document.querySelector('dialog#why').open");
    assertThat(focused()).contains("gjWhy");
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatCannotBeTogetherIsRefusedWhereItIsTypedAndWhatIsSurprisingIsAskedOnce() {
    String box = ".gj-question .gj-unit input";
    visitor.signIn("shenqing");
    visitor.startProject("单位写错的项目", "460105");
    visitor.pick("building.total_area");
    visitor.type("1000");
    visitor.pick("building.single_area");
    page.fill(box, "2000");
    page.press(box, "Enter");
    page.waitForSelector(".gj-question >> text=单体建筑面积不能大于总建筑面积");
    assertThat(page.textContent(".gj-question")).contains("2,000", "1,000", "没有保存");
    assertThat(page.inputValue(box)).isEqualTo("2000");
    page.fill(box, "900");
    page.press(box, "Enter");
    page.waitForSelector(".gj-answers >> text=900 平方米");

    visitor.pick("invest.amount");
    visitor.type("300");
    visitor.pick("works.contract_construction");
    page.fill(box, "4000");
    page.press(box, "Enter");
    page.waitForSelector(".gj-question >> text=再按一次就保存");
    page.press(box, "Enter");
    page.waitForSelector(".gj-answers >> text=4,000 万元");
    visitor.sayNothingIsWrong();
  }

  @Test
  void theDrawerTellsWhyAndWhyNotAndLetsOneAnswer() {
    visitor.signIn("shenqing");
    visitor.startProject("抽屉项目", "460105");
    Locator drawer = visitor.askWhy("forest_land_use");
    assertThat(drawer.textContent()).contains("还不能确定", "占用林地");
    drawer.locator("button[data-value='false']").click();
    page.waitForFunction(
        "() => document.querySelector('#why .gj-chip').textContent.includes('不涉及')");
    assertThat(drawer.textContent()).contains("怎样变化就要办", "不满足的规则", "《");
    page.keyboard().press("Escape");
    assertThat(page.locator(".gj-answers").textContent()).contains("占用林地");
    visitor.sayNothingIsWrong();
  }

  @Test
  void aChangeShowsWhatItDoesBeforeItIsMade() {
    visitor.signIn("shenqing");
    visitor.startProject("修改项目", "460105");
    visitor.pick("invest.type");
    visitor.choose("enterprise");
    int before = visitor.figure(0) + visitor.figure(1);
    visitor.pick("invest.type");
    page.click(".gj-question button[data-value='government']");
    Locator preview = page.locator("#guide-question-preview");
    preview.waitFor();
    assertThat(preview.textContent()).contains("企业投资", "政府投资", "不再涉及");
    assertThat(page.locator(".gj-answers").textContent()).contains("企业投资");
    preview.locator("button").first().click();
    page.waitForSelector(".gj-answers >> text=政府投资");
    assertThat(page.locator("section[aria-label='刚才的回答']").textContent()).contains("变为必办");
    assertThat(visitor.figure(0) + visitor.figure(1)).isNotEqualTo(before);
    visitor.pick("invest.type");
    page.click("text=撤回这个回答");
    page.waitForSelector("#guide-question-preview");
    page.click("text=保持原回答");
    page.waitForSelector(".gj-answers >> text=政府投资");
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatIsNotKnownStaysOpenAndCanBeAnsweredLater() {
    visitor.signIn("shenqing");
    visitor.startProject("不清楚项目", "460105");
    String first = visitor.question();
    page.click(".gj-question button:has-text('不清楚')");
    page.waitForFunction(
        "before => document.getElementById('guide-question-title').textContent !== before", first);
    assertThat(page.locator(".gj-answers").textContent()).contains("不清楚");
    visitor.sayNothingIsWrong();
  }

  @Test
  void aNumberThatDoesNotFitIsSaidSoAndNothingIsLost() {
    visitor.signIn("shenqing");
    visitor.startProject("数字项目", "460105");
    visitor.pick("invest.amount");
    Locator input = page.locator(".gj-question .gj-unit input");
    input.waitFor();
    input.fill("很多");
    input.press("Enter");
    page.waitForSelector(".gj-error");
    assertThat(page.locator(".gj-error").textContent()).contains("请填一个数字");
    assertThat(page.locator(".gj-question .gj-unit input").inputValue()).isEqualTo("很多");
    assertThat(page.locator(".gj-question .gj-unit input").getAttribute("aria-invalid"))
        .isEqualTo("true");
    page.fill(".gj-question .gj-unit input", "１，２００");
    page.press(".gj-question .gj-unit input", "Enter");
    page.waitForSelector(".gj-answers >> text=1,200 万元");
    visitor.sayNothingIsWrong();
  }

  @Test
  void twoPeopleWhoAnswerDifferentlyAreShownBothAnswers() {
    visitor.signIn("shenqing");
    String project = visitor.startProject("两人项目", "460105");
    Page other = page.context().newPage();
    Visitor second = new Visitor(other, address);
    second.goTo("/apply/guide?project=" + project);
    second.pick("project.kind");
    visitor.pick("project.kind");
    second.choose("building");
    page.click(".gj-question button[data-value='municipal']");
    Locator lost = page.locator(".gj-question [role='alert']");
    lost.waitFor();
    assertThat(lost.textContent()).contains("房屋建筑", "市政基础设施", "shenqing");
    lost.locator("text=改用我的回答").click();
    page.waitForSelector(".gj-answers >> text=市政基础设施");
    other.close();
    visitor.sayNothingIsWrong();
  }

  private String focused() {
    return page.evaluate("() => document.activeElement.outerHTML.slice(0, 300)").toString();
  }

  private void tabTo(String part) {
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (focused().contains(part)) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + part);
  }
}
