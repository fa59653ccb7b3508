package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
 * Who sees which page, and what everybody else sees instead.
 *
 * <p>Long: every page is opened by every role.
 */
@ArquillianTest
@RunAsClient
class AccessIT {
  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
  }

  private void signOut() {
    page.click(".gj-menu summary");
    page.click("text=退出登录");
    page.waitForURL(url -> url.contains("/login"));
  }

  @Test
  void theProjectOfAnotherOrganisationIsNotThere() {
    visitor.signIn("shenqing");
    String project = visitor.startProject("海口的项目", "460105");
    signOut();
    visitor.signIn("shenqing2");
    for (String path : new String[] {"guide", "matters", "kept", "print"}) {
      Response answer = visitor.goTo("/apply/" + path + "?project=" + project);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(page.locator("h1").textContent()).isEqualTo("没有这个页面");
      assertThat(page.content()).doesNotContain("海口的项目");
    }
  }

  @Test
  void anApproverReadsProjectsAndChangesNone() {
    visitor.signIn("shenqing");
    String project = visitor.startProject("只读项目", "460105");
    signOut();
    visitor.signIn("shenpi");
    visitor.goTo("/apply/projects?q=只读项目");
    page.click("text=只读项目");
    assertThat(page.locator("main").textContent()).contains("这里只能查看");
    assertThat(page.locator(".gj-question").count()).isZero();
    assertThat(page.locator("button[data-call='gjPick']").count()).isZero();
    assertThat(visitor.askWhy("forest_land_use").textContent()).contains("占用林地");
    visitor.goTo("/apply/matters?project=" + project);
    assertThat(page.locator("text=保存清单").count()).isZero();
    visitor.sayNothingIsWrong();
  }

  @ParameterizedTest
  @CsvSource({
    "shenqing, /policy/packs 403 /operate/health 403 /operate/organisations 403 /password 200 /no/such/page 404",
    "zhengce, /apply/projects 403 /policy/packs 200 /operate/accounts 403",
    "yunwei, /apply/projects 403 /operate/health 200 /operate/accounts 200 /operate/account?name=no.such 404 /policy/packs 200",
    "shenpi, /apply/new-project 403 /operate/account?name=shenpi 403",
    "jiandu, /apply/projects 200"
  })
  void everyRoleSeesItsOwnPages(String account, String pages) {
    visitor.signIn(account);
    String[] words = pages.split(" ", -1);
    for (int at = 0; at < words.length; at += 2) {
      assertThat(visitor.goTo(words[at]).status())
          .as("%s asks for %s", account, words[at])
          .isEqualTo(Integer.parseInt(words[at + 1]));
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(page.innerText("body")).doesNotContain("Payara", "Exception", "\tat ");
    }
  }

  @ParameterizedTest
  @CsvSource({"shenqing, 我的项目", "shenpi, 全部项目", "jiandu, 办件", "zhengce, 政策包", "yunwei, 运行状况"})
  void homeLeadsToWhatTheRoleCanDo(String account, String door) {
    visitor.signIn(account);
    assertThat(page.locator("main").textContent()).contains(door);
    int doors = page.locator(".gj-door").count();
    for (int index = 0; index < doors; index++) {
      visitor.goTo("/home");
      page.locator(".gj-door").nth(index).click();
      page.waitForLoadState();
      assertThat(page.locator("#nav [aria-current='page']").count()).isEqualTo(1);
    }
    visitor.sayNothingIsWrong();
  }

  @Test
  void whoeverIsNotSignedInSignsInAndGoesOn() {
    visitor.goTo("/catalogue/matter?id=construction_permit");
    assertThat(page.url()).contains("/login");
    page.fill("#name", "shenpi");
    page.fill("#password", "wrong");
    page.click("#go");
    page.waitForSelector("[role='alert']");
    assertThat(page.locator("[role='alert']").textContent()).contains("账户或密码不对");
    page.fill("#password", Visitor.account("shenpi").password());
    page.click("#go");
    page.waitForURL(url -> url.contains("/catalogue/matter"));
    assertThat(page.locator("h1").textContent()).isEqualTo("建筑工程施工许可证核发");
  }

  @Test
  void anAnswerAfterTheSessionEndedIsNotSentAndTheWayToSignInIsShown() {
    visitor.signIn("shenqing");
    visitor.startProject("过期项目", "460105");
    String asked = visitor.question();
    page.context().clearCookies();
    page.click(".gj-question button:has-text('不清楚')");
    page.waitForSelector("#session a");
    assertThat(page.textContent("#session")).contains("登录已结束");
    assertThat(visitor.question()).isEqualTo(asked);
  }

  @Test
  void theLanguageStaysChosen() {
    visitor.signIn("shenqing");
    visitor.goTo("/apply/projects?lang=en");
    assertThat(page.locator("h1").textContent()).isEqualTo("My projects");
    visitor.goTo("/catalogue/matters");
    assertThat(page.locator("h1").textContent()).isEqualTo("Matters");
    page.click("text=中文");
    assertThat(page.locator("h1").textContent()).isEqualTo("审批事项");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
  }
}
