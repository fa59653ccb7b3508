package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.adapter.pack.CopiedPacks;
import io.gongjian.webapp.command.launcher.OwnServer;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack is published while drafts are open, with a form in which something is new, gone, of
 * another type, narrower and renamed: first with a day until which drafts may stay, then past it.
 *
 * <p>Long: a server starts with a pack of its own, which is published twice.
 */
@ArquillianTest
@RunAsClient
class ChangedPackIT {

  private static final String FORM = "hainan/matters/night_work_certificate/form.schema.json";
  private static final String NOTE = "因大体积混凝土须连续浇筑";
  private static final String REMARKS = "夜间只用低噪声设备";
  private static final String SCALE = "地下室底板混凝土连续浇筑";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号", "content_and_scale": "%s", "remarks": "%s",
        "night_work_certificate.reason": "process", "night_work_certificate.reason_note": "%s",
        "night_work_certificate.from": "2027-01-01", "night_work_certificate.to": "2027-01-02",
        "night_work_certificate.noise_measures": "设置隔声屏障", "night_work_certificate.notice": true,
        "parties": [{"role": "construction", "name": "海口示范施工有限公司", "code": "91460100MA5DEM012B",
          "leader": "李四", "leader_phone": "13900139000"}]}}
      """
          .formatted(SCALE, REMARKS, NOTE);

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @TempDir private Path home = Path.of("");

  /** The server of all tests, on whose database the changed packs are published. */
  @ArquillianResource private URL address;

  private @Nullable OwnServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aDraftStaysUntilItsDayAndIsThenTakenToTheNewFormWithNothingLost() {
    Api before = Api.at(address).as("shenqing");
    String project = before.newProject("改版期间的项目");
    String staying = filled(before, project);
    String moving = filled(before, project);

    OwnServer own = new OwnServer(home);
    server = own;
    publish(own.packs(), today().plusDays(30));
    own.start();
    mayStay(own.api(), staying);
    own.close();

    own.packs().edit("haikou/pack.yaml", today().plusDays(30).toString(), "2026-01-01");
    own.packs().edit("haikou/pack.yaml", "version: 2026.12.0", "version: 2026.12.1");
    own.start();
    mustBeReconciled(own.api(), moving);
    isTakenThereInTheBrowser(own, project, moving);
    nothingIsLost(own.api(), moving);
    canBeHandedIn(own.api(), moving);
  }

  private static void publish(CopiedPacks packs, LocalDate until) {
    for (String pack : List.of("hainan", "haikou")) {
      packs.edit(
          pack + "/pack.yaml",
          "version: 2026.11.1",
          "version: 2026.12.0\ntransition: {draftsUntil: " + until + "}");
    }
    packs.edit(
        "hainan/elements.yaml", "{zh: 施工现场, en: Site}", "{zh: 现场和周边, en: Site and surroundings}");
    packs.edit(
        FORM,
        "    \"remarks\": {\"x-element\": \"remarks\", \"x-section\": \"statement\", \"x-order\": 10},\n",
        "");
    packs.edit(
        FORM,
        "\"night_work_certificate.notice\"",
        "\"night_work_certificate.hotline\": {\"x-section\": \"site\", \"x-order\": 21065,"
            + " \"type\": \"string\", \"maxLength\": 20, \"x-title\": {\"zh\": \"投诉电话\", \"en\":"
            + " \"Telephone for complaints\"}},\n    \"night_work_certificate.notice\"");
    packs.edit(
        FORM,
        "\"type\": \"string\", \"x-widget\": \"paragraph\", \"maxLength\": 500, \"x-title\": {\"zh\":"
            + " \"原因说明\", \"en\": \"Explanation\"}",
        "\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9, \"x-title\": {\"zh\": \"原因类别\", \"en\":"
            + " \"Class of the reason\"}");
    packs.edit(
        FORM,
        "\"content_and_scale\": {\"x-element\": \"content_and_scale\",",
        "\"content_and_scale\": {\"x-element\": \"content_and_scale\", \"maxLength\": 6,");
    packs.edit(FORM, ", \"leader_phone\": {}", "");
  }

  private static String filled(Api api, String project) {
    Answer begun =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"night_work_certificate\"]}");
    String draft = begun.text("id");
    Answer saved = api.patch("/drafts/" + draft, begun.number("version"), ANSWERS);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    return draft;
  }

  private static void mayStay(Api api, String draft) {
    Answer opened = api.get("/drafts/" + draft);
    assertThat(member(opened.at("transition"), "state")).isEqualTo("stays");
    assertThat(member(opened.at("transition"), "until")).isEqualTo(today().plusDays(30).toString());
    assertThat(opened.field("remarks").get("value")).isEqualTo(REMARKS);

    Answer submitted = submit(api, draft);
    assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
    assertThat(member(submitted.at("pack"), "version")).isEqualTo("2026.11.1");
  }

  private static void mustBeReconciled(Api api, String draft) {
    assertThat(member(api.get("/drafts/" + draft).at("transition"), "state"))
        .isEqualTo("reconcile");
    Answer refused = submit(api, draft);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("code")).isEqualTo("pack_changed");

    Answer preview = api.get("/drafts/" + draft + "/reconciliation");
    assertThat((List<?>) preview.at("displaced"))
        .extracting(aside -> member(aside, "field"))
        .containsExactlyInAnyOrder("remarks", "night_work_certificate.reason_note", "parties");
    assertThat((List<?>) preview.at("sections"))
        .flatExtracting(section -> (List<?>) Objects.requireNonNull(member(section, "fields")))
        .extracting(change -> member(change, "change") + " " + member(change, "field"))
        .containsExactlyInAnyOrder(
            "changed content_and_scale",
            "changed parties",
            "new night_work_certificate.hotline",
            "changed night_work_certificate.reason_note",
            "gone remarks");
    assertThat(api.get("/drafts/" + draft).number("version")).isEqualTo(1);
  }

  private void isTakenThereInTheBrowser(OwnServer own, String project, String draft) {
    Page page = browsing.page();
    Visitor visitor = new Visitor(page, own.address());
    visitor.signIn("shenqing");
    visitor.goTo("/apply/drafts?project=" + project);
    page.click("a[href*='/apply/reconcile']");
    Look.at(page);
    Look.keep(page, "reconcile-changed-1280-zh");
    assertThat(page.locator("main section.gj-panel h2").allTextContents())
        .containsExactly("项目", "参建单位与人员", "现场和周边", "声明与备注");
    assertThat(section(page, "项目")).contains("含义有变", "建设规模及内容");
    assertThat(section(page, "现场和周边")).contains("原名：施工现场", "投诉电话", "原因类别", "原名：原因说明");
    assertThat(page.locator("#aside").textContent()).contains(REMARKS, NOTE, "备注");
    page.setViewportSize(390, 844);
    Look.at(page);
    Look.keep(page, "reconcile-changed-390-zh");

    page.click("#reconciliation\\:go");
    page.waitForURL(url -> url.contains("/apply/form?draft=" + draft));
    page.locator("#f-night_work_certificate\\.hotline").waitFor();
    assertThat(page.locator("#f-remarks").count()).isZero();
    assertThat(page.locator("#i-content_and_scale").inputValue()).isEqualTo(SCALE);
    page.locator("#f-night_work_certificate\\.reason_note >> text=" + NOTE).waitFor();
    page.locator("#f-parties >> text=13900139000").waitFor();
    visitor.goTo("/apply/review?draft=" + draft);
    assertThat(page.locator("#aside").textContent()).contains(REMARKS);
    Look.at(page);
    visitor.goTo("/apply/reconcile?draft=" + draft);
    assertThat(page.locator("#aside").textContent()).contains(REMARKS);
    visitor.sayNothingIsWrong();
  }

  private static String section(Page page, String title) {
    return page.locator("main section.gj-panel:has(h2:text-is('" + title + "'))").textContent();
  }

  private static void nothingIsLost(Api api, String draft) {
    Answer opened = api.get("/drafts/" + draft);
    assertThat(member(opened.at("transition"), "state")).isEqualTo("current");
    assertThat(opened.field("night_work_certificate.noise_measures").get("value"))
        .isEqualTo("设置隔声屏障");
    assertThat(opened.field("content_and_scale").get("value")).isEqualTo(SCALE);
    Map<?, ?> note = opened.field("night_work_certificate.reason_note");
    assertThat(note.get("value")).isNull();
    assertThat(member(note.get("overridden"), "value")).isEqualTo(NOTE);
    assertThat(member(opened.field("parties").get("overridden"), "value").toString())
        .contains("13900139000");
    assertThat((List<?>) opened.at("aside"))
        .singleElement()
        .satisfies(aside -> assertThat(member(aside, "value")).isEqualTo(REMARKS));
    assertThat((List<?>) opened.at("problems"))
        .extracting(problem -> member(problem, "field"))
        .contains("content_and_scale");
  }

  private static void canBeHandedIn(Api api, String draft) {
    long version = api.get("/drafts/" + draft).number("version");
    Answer corrected =
        api.patch("/drafts/" + draft, version, "{\"fields\":{\"content_and_scale\":\"底板连续浇筑\"}}");
    assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
    Answer submitted = submit(api, draft);
    assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
    assertThat(member(submitted.at("pack"), "version")).isEqualTo("2026.12.1");
  }

  private static Answer submit(Api api, String draft) {
    return api.with("Idempotency-Key", "key-of-" + draft)
        .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
  }

  private static Object member(@Nullable Object tree, String name) {
    return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(tree)).get(name), name);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
