package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.OlderPack;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, wide and narrow, in both languages: without barriers, and with {@code
 * -Dgongjian.pictures=true} a picture of each.
 *
 * <p>Long: some fifty pages are drawn, each in two widths or languages, and looked through by axe.
 */
@ArquillianTest
@RunAsClient
class EveryPageIT {
  private static final String LONG_NAME = "海南自由贸易港某国际教育创新岛产教融合基地一期学生宿舍食堂图书馆及室外配套工程（含地下室和连廊）";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private int looked;

  private static Map<String, String> ofApplicant(
      String project, String kept, String keptBefore, String draft, String application) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home-applicant", "/home");
    pages.put("projects", "/apply/projects");
    pages.put("projects-none-found", "/apply/projects?q=zzzz");
    pages.put("new-project", "/apply/new-project");
    pages.put("guide", "/apply/guide?project=" + project);
    pages.put("matters", "/apply/matters?project=" + project);
    pages.put("matters-kept", "/apply/matters?project=" + project + "&determination=" + kept);
    pages.put("drafts", "/apply/drafts?project=" + project);
    pages.put("form", "/apply/form?draft=" + draft);
    pages.put("materials", "/apply/materials?draft=" + draft);
    pages.put("review", "/apply/review?draft=" + draft);
    pages.put("reconcile", "/apply/reconcile?draft=" + draft);
    pages.put("application", "/apply/application?number=" + application);
    pages.put("case", "/apply/case?number=" + application + "-01");
    pages.put("notices", "/notices");
    pages.put("kept", "/apply/kept?project=" + project);
    pages.put(
        "compare",
        "/apply/compare?project=" + project + "&before=" + keptBefore + "&after=" + kept);
    pages.put("print", "/apply/print?project=" + project + "&determination=" + kept);
    pages.put("search", "/search?q=施工");
    pages.put("catalogue-matters", "/catalogue/matters");
    pages.put("catalogue-matter", "/catalogue/matter?id=construction_permit");
    pages.put("catalogue-materials", "/catalogue/materials");
    pages.put("catalogue-flows", "/catalogue/flows");
    pages.put("catalogue-flow", "/catalogue/flow?id=construction_permit");
    pages.put("catalogue-stage-flow", "/catalogue/flow?id=stage_merged");
    pages.put("catalogue-citations", "/catalogue/citations");
    pages.put("catalogue-citation", "/catalogue/citation?id=construction_permit_measures");
    return pages;
  }

  /** Wide in Chinese and narrow in English; {@code -Dgongjian.everyLook=true} crosses them. */
  static Stream<Arguments> looks() {
    Stream<Arguments> usual = Stream.of(arguments(1280, "zh"), arguments(390, "en"));
    return Boolean.getBoolean("gongjian.everyLook")
        ? Stream.concat(usual, Stream.of(arguments(1280, "en"), arguments(390, "zh")))
        : usual;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void applicantsFindNoBarrierOnAnyPage(int width, String language) {
    Page page = browsing.page();
    page.setViewportSize(width, 844);
    Visitor visitor = new Visitor(page, address);
    visitor.goTo("/login?lang=" + language);
    look(visitor, "login", width, language);
    visitor.signIn("shenqing");
    String project = visitor.startProject(LONG_NAME, "460105");
    look(visitor, "guide-first-question", width, language);
    String before = keep(visitor, project);
    visitor.goTo("/apply/guide?project=" + project);
    for (int answers = 0; answers < 6; answers++) {
      visitor.answerAsAHouse();
    }
    look(visitor, "guide-after-answers", width, language);
    String kept = keep(visitor, project);
    ofApplicant(project, kept, before, draft(project, "road_digging"), application(project))
        .forEach(
            (name, path) -> {
              visitor.goTo(path);
              isDrawn(page);
              look(visitor, name, width, language);
            });
    visitor.goTo("/apply/guide?project=" + project);
    visitor.askWhy("construction_permit");
    look(visitor, "why", width, language);
    visitor.sayNothingIsWrong();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void officialsFindNoBarrierOnAnyPage(int width, String language) {
    Page page = browsing.page();
    page.setViewportSize(width, 844);
    Visitor visitor = new Visitor(page, address);
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("yunwei");
    look(visitor, "home-operator", width, language);
    visitor.goTo("/operate/health");
    look(visitor, "health", width, language);
    visitor.goTo("/policy/packs");
    look(visitor, "packs", width, language);
    visitor.goTo("/policy/migrations");
    look(visitor, "migrations", width, language);
    for (String path :
        new String[] {
          "accounts", "accounts?q=zzzz", "account", "account?name=jiandu", "organisations"
        }) {
      visitor.goTo("/operate/" + path);
      look(visitor, path.replaceAll("[?=]", "-"), width, language);
    }
    visitor.goTo("/password");
    look(visitor, "password", width, language);
    visitor.goTo("/profile");
    look(visitor, "profile", width, language);
    visitor.sayNothingIsWrong();
    for (String code : new String[] {"403", "404", "500", "expired"}) {
      visitor.goTo("/error/" + code);
      look(visitor, "error-" + code, width, language);
    }
    page.context().clearCookies();
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("jiandu");
    visitor.goTo("/apply/projects");
    look(visitor, "projects-supervisor", width, language);
    visitor.goTo("/desk/tasks?view=nobody");
    look(visitor, "tasks-nobody", width, language);
    visitor.goTo("/desk/leave?person=zhujian.chuangkou&to=zhujian.fuze");
    look(visitor, "desk-leave", width, language);
    page.context().clearCookies();
    String number = application(Api.at(address).as("shenqing").newProject(LONG_NAME)) + "-01";
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("zhujian.chuangkou");
    look(visitor, "home-approver", width, language);
    visitor.goTo("/desk/case?number=" + number + "&why=1");
    look(visitor, "desk-case", width, language);
    visitor.goTo("/desk/tasks");
    look(visitor, "tasks", width, language);
    visitor.goTo("/desk/tasks?light=green");
    look(visitor, "tasks-narrowed", width, language);
    visitor.goTo("/desk/give?case=" + number);
    look(visitor, "desk-give", width, language);
    visitor.goTo("/desk/tasks?view=waiting");
    look(visitor, "tasks-waiting", width, language);
    visitor.goTo("/desk/tasks?view=department&q=zzzz");
    look(visitor, "tasks-none-found", width, language);
    page.context().clearCookies();
    migrates(visitor, page, number, width, language);
  }

  /** A case of an older version of its pack is tried, and taken along. */
  private void migrates(Visitor visitor, Page page, String number, int width, String language) {
    OlderPack.pinned(OlderPack.kept(), List.of(number));
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("zhengce");
    visitor.goTo("/policy/migrations");
    look(visitor, "migrations-some", width, language);
    page.locator("main table a").last().click();
    page.waitForURL("**/policy/plan-migration?*");
    page.waitForSelector("[id='begin']");
    look(visitor, "plan-migration", width, language);
    page.locator("[id='begin']").click();
    page.waitForURL("**/policy/migration?*");
    page.waitForSelector("[id='go']");
    look(visitor, "migration", width, language);
    page.locator("[id='go']").click();
    page.waitForSelector("[id='carry'] .gj-note");
    look(visitor, "migration-done", width, language);
    visitor.sayNothingIsWrong();
  }

  @Test
  void aLookSeesABarrier() {
    Page page = browsing.page();
    page.setContent("<html lang='en'><title>t</title><h1>h</h1><img src='data:,'></html>");
    assertThatThrownBy(() -> Look.at(page)).hasMessageContaining("image-alt");
  }

  private String draft(String project, String matter) {
    return Api.at(address)
        .as("shenqing")
        .post("/projects/" + project + "/drafts", "{\"matters\":[\"" + matter + "\"]}")
        .text("id");
  }

  private String application(String project) {
    Api api = Api.at(address).as("shenqing");
    String draft = "/drafts/" + draft(project, ApplyingIT.NIGHT);
    api.patch(draft, api.get(draft).number("version"), ApplyingIT.ANSWERS);
    String number =
        api.with("Idempotency-Key", draft)
            .post(draft + "/submission", "{\"promises\":[]}")
            .text("number");
    begin(project);
    return number;
  }

  /** Its process type is known, so that pages show how far it has come. */
  private void begin(String project) {
    Api api = Api.at(address).as("shenqing");
    String facts = "{\"facts\":{\"invest.type\":\"government\",\"project.kind\":\"building\"}}";
    api.patch(
        "/projects/" + project + "/facts",
        api.get("/projects/" + project).number("version"),
        facts);
    assertThat(api.get("/projects/" + project + "/stages").text("flow"))
        .isEqualTo("stage_standard");
  }

  private static String keep(Visitor visitor, String project) {
    visitor.goTo("/apply/matters?project=" + project);
    visitor.page().click("button:has-text('保存清单'), button:has-text('Save the list')");
    visitor.page().waitForURL(url -> url.contains("determination="));
    return visitor.page().url().replaceFirst(".*determination=([0-9a-f-]+).*", "$1");
  }

  /** Some pages are drawn by their script. */
  private static void isDrawn(Page page) {
    page.waitForFunction(
        "() => Array.from(document.querySelectorAll('#form'))"
            + ".every(one => one.dataset.ready === 'true')");
  }

  /** Axe looks at every other page wide and at those between narrow; at all when that is asked. */
  private void look(Visitor visitor, String name, int width, String language) {
    boolean turn = looked++ % 2 == (width == 390 ? 1 : 0);
    if (turn || Boolean.getBoolean("gongjian.everyLook")) {
      Look.at(visitor.page());
    } else {
      Look.briefly(visitor.page());
    }
    Look.keep(visitor.page(), name + "-" + width + "-" + language);
  }
}
