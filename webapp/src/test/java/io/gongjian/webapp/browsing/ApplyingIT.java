package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An applicant goes from the list to an application that is handed in.
 *
 * <p>Long: a person goes the whole way, from the guidance to what is handed in.
 */
@ArquillianTest
@RunAsClient
class ApplyingIT {
  static final String NIGHT = "night_work_certificate";

  /** What is required of a certificate for work at night. */
  static final String ANSWERS =
      "{\"fields\":{\"contact_name\":\"张三\",\"contact_phone\":\"13800138000\","
          + "\"site_address\":\"海口市秀英区长滨路1号\",\"content_and_scale\":\"混凝土连续浇筑\","
          + "\"night_work_certificate.reason\":\"process\","
          + "\"night_work_certificate.from\":\"2027-01-01\","
          + "\"night_work_certificate.to\":\"2027-01-02\","
          + "\"night_work_certificate.noise_measures\":\"设置隔声屏障\","
          + "\"parties\":[{\"role\":\"construction\",\"name\":\"海口示范施工有限公司\",\"code\":"
          + "\"91460100MA5DEM012B\",\"leader\":\"李四\",\"leader_phone\":\"13900139000\"}],"
          + "\"night_work_certificate.notice\":true}}";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  private String draft(String project, String... matters) {
    return api()
        .post(
            "/projects/" + project + "/drafts",
            "{\"matters\":[\"" + String.join("\",\"", matters) + "\"]}")
        .text("id");
  }

  private void tick(String project, String... matters) {
    visitor.goTo("/apply/matters?project=" + project);
    for (String matter : matters) {
      page.check("#apply input[name='matter'][value='" + matter + "']");
    }
  }

  private List<?> drafts(String project) {
    return api().get("/projects/" + project + "/drafts").items();
  }

  @ParameterizedTest
  @CsvSource({"1280, zh, 已提交, 一起申请", "390, en, Handed in, Apply together"})
  void anApplicantGoesFromTheListToAnApplication(
      int width, String language, String done, String choose) {
    page.setViewportSize(width, 844);
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("shenqing");
    String project = api().newProject("从清单到申请");
    tick(project, NIGHT);
    assertThat(page.locator("#apply h2").textContent()).isEqualTo(choose);
    look("matters-ticked", width, language);
    page.click("#apply\\:begin");
    page.waitForURL(url -> url.contains("/apply/form?draft="));
    String draft = String.valueOf(((Map<?, ?>) drafts(project).get(0)).get("id"));
    assertThat(page.url()).endsWith("draft=" + draft);
    page.locator("#f-contact_name").first().waitFor();

    visitor.goTo("/apply/drafts?project=" + project);
    assertThat(page.locator("#drafts").innerHTML()).contains("/apply/form?draft=" + draft);
    look("drafts", width, language);
    visitor.goTo("/apply/reconcile?draft=" + draft);
    look("reconcile", width, language);
    visitor.goTo("/apply/review?draft=" + draft);
    assertThat(page.locator("a[href$='#f-contact_name']").first().isVisible()).isTrue();
    look("review-unfinished", width, language);
    page.locator("a[href$='#f-contact_name']").first().click();
    page.waitForURL(url -> url.contains("/apply/form?draft=") && url.endsWith("#f-contact_name"));
    assertThat(page.locator("#f-contact_name").isVisible()).isTrue();
    fill(draft);
    visitor.goTo("/apply/review?draft=" + draft);
    look("review", width, language);
    page.click("#submission\\:submit");
    page.waitForURL(url -> url.contains("/apply/application"));
    assertThat(page.locator("[role='status']").first().textContent()).contains(done);
    assertThat(page.locator("#number").textContent()).matches("[0-9]{6}-[0-9]{8}-[0-9]{5}");
    assertThat(page.locator("main").textContent()).contains("设置隔声屏障", "13800138000");
    look("application", width, language);
    String pdf = page.locator("a[data-gj='fetch']").getAttribute("href");
    assertThat(page.request().get(address.toString().replaceFirst("/$", "") + pdf).text())
        .startsWith("%PDF-");
    visitor.goTo("/apply/drafts?project=" + project);
    assertThat(page.locator("#applications tbody tr").count()).isEqualTo(1);
    assertThat(page.locator("#drafts").count()).isZero();
    visitor.sayNothingIsWrong();
  }

  @Test
  void aDoubleClickMakesOneApplication() {
    visitor.signIn("shenqing");
    String project = api().newProject("连按两次");
    String draft = draft(project, NIGHT);
    fill(draft);
    visitor.goTo("/apply/review?draft=" + draft);
    page.dblclick("#submission\\:submit");
    page.waitForURL(url -> url.contains("/apply/application"));
    assertThat(api().get("/projects/" + project + "/applications").items()).hasSize(1);
    visitor.goTo("/apply/review?draft=" + draft);
    assertThat(page.locator("#submission").count()).isZero();
  }

  @Test
  void whatCannotGoTogetherIsToldAndNoDraftIsMade() {
    visitor.signIn("shenqing");
    String project = api().newProject("不能拆分");
    tick(project, NIGHT);
    page.evaluate(
        "() => { document.querySelector(\"#apply input[value='night_work_certificate']\").value"
            + " = 'planning_verification'; }");
    page.click("#apply\\:begin");
    page.waitForSelector("#apply [role='alert']");
    assertThat(page.locator("#apply [role='alert']").textContent()).contains("竣工联合验收");
    assertThat(drafts(project)).isEmpty();
    assertThat(page.locator("#apply").textContent()).contains("随“竣工联合验收”一并办理");
  }

  @Test
  void aStageIsTickedInOneGoAndNothingTickedStartsNothing() {
    visitor.signIn("shenqing");
    String project = visitor.startProject("一次勾选", "460105");
    for (int answers = 0; answers < 6; answers++) {
      visitor.answerAsAHouse();
    }
    visitor.goTo("/apply/matters?project=" + project);
    page.click("#apply\\:begin");
    assertThat(page.locator("#apply [data-gj-count]").textContent()).contains("请至少勾选一项");
    assertThat(drafts(project)).isEmpty();
    page.locator("#apply [data-gj-tick]").first().click();
    int ticked = page.locator("#apply input[name='matter']:checked").count();
    assertThat(ticked).isPositive();
    assertThat(page.locator("#apply [data-gj-count]").textContent())
        .contains(String.valueOf(ticked));
  }

  @Test
  void whatIsNotFilledInIsToldWhenItIsHandedIn() {
    visitor.signIn("shenqing");
    String project = api().newProject("未填完");
    String draft = draft(project, "road_occupation", NIGHT);
    visitor.goTo("/apply/review?draft=" + draft);
    page.click("#submission\\:submit");
    page.waitForSelector("main [role='alert']");
    assertThat(page.locator("main [role='alert']").textContent()).contains("没有提交", "联系人");
    assertThat(api().get("/projects/" + project + "/applications").items()).isEmpty();
  }

  @Test
  void manyDraftsAreShownAPageAtATime() {
    visitor.signIn("shenqing");
    String project = api().newProject("草稿很多");
    for (int number = 0; number < 23; number++) {
      draft(project, NIGHT);
    }
    visitor.goTo("/apply/drafts?project=" + project);
    assertThat(page.locator("#drafts tbody tr").count()).isEqualTo(20);
    page.click("#drafts .ui-paginator-next");
    page.waitForFunction("() => document.querySelectorAll('#drafts tbody tr').length === 3");
    assertThat(page.locator("#drafts .ui-paginator-current").textContent()).contains("21–23 / 23");
    Look.at(page);
    visitor.sayNothingIsWrong();
  }

  @Test
  void theDraftOfAnotherOrganisationIsNotThere() {
    String project = api().newProject("别家的草稿");
    String draft = draft(project, NIGHT);
    visitor.signIn("shenqing2");
    for (String path :
        List.of(
            "/apply/review?draft=" + draft,
            "/apply/reconcile?draft=" + draft,
            "/apply/review?draft=none",
            "/apply/drafts?project=" + project,
            "/apply/application?number=460100-20260101-99999")) {
      assertThat(visitor.goTo(path).status()).as(path).isEqualTo(404);
    }
  }

  /** Fills in what is required; the projects of these tests are far from all else. */
  private void fill(String draft) {
    long version = api().get("/drafts/" + draft).number("version");
    assertThat(api().patch("/drafts/" + draft, version, ANSWERS).status()).isEqualTo(200);
    Map<?, ?> checked = api().post("/drafts/" + draft + "/validation", "{}").object();
    assertThat(checked.get("valid")).as(checked.toString()).isEqualTo(true);
  }

  private void look(String name, int width, String language) {
    Look.at(page);
    Look.keep(page, name + "-" + width + "-" + language);
  }
}
