package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is handled on its page, by those who may, and read by the others who may. */
@ArquillianTest
@RunAsClient
class DeskIT {

  private static final String WHY = "夜间施工不符合规定的条件，详见核查记录";

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @ArquillianResource private URL address;

  private Page page;
  private Visitor visitor;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
  }

  /** Hands in an application for a certificate; gives the number of its case. */
  private String handedIn(String name) {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject(name);
    String draft =
        "/drafts/"
            + api.post(
                    "/projects/" + project + "/drafts",
                    "{\"matters\":[\"" + ApplyingIT.NIGHT + "\"]}")
                .text("id");
    api.patch(draft, api.get(draft).number("version"), ApplyingIT.ANSWERS);
    return api.with("Idempotency-Key", draft)
            .post(draft + "/submission", "{\"promises\":[]}")
            .text("number")
        + "-01";
  }

  private void goTo(String number) {
    visitor.goTo("/desk/case?number=" + number);
    page.waitForSelector(".dk-columns");
  }

  private Locator card() {
    return page.locator(".dk-card").first();
  }

  /** By key: after a press, what comes under the pointer rests for a moment. */
  private void choose(String outcome) {
    card().locator("input[name='outcome'][value='" + outcome + "']").press("Space");
  }

  @Test
  void severalTasksAreGivenAfterALookAndToNobodyElseThanItWasAbout() {
    String one = handedIn("一起转办之一");
    String other = handedIn("一起转办之二");
    visitor.signIn("shenpi");
    visitor.goTo("/desk/give?case=" + one + "&case=" + other);
    page.fill("#give-account", "zigui.jingban");
    page.locator("[id='give:preview']").press("Enter");
    page.waitForSelector("[id='give:go']");
    page.fill("#give-account", "zigui.fuze");
    page.locator("[id='give:go']").press("Enter");
    page.waitForSelector("input[name='looked'][value='zigui.fuze']", attached());
    assertThat(tasks("zigui.jingban", one) + tasks("zigui.fuze", one)).isZero();

    page.locator("[id='give:go']").press("Enter");
    page.waitForSelector("main a.gj-button[href$='/desk/tasks']");

    assertThat(page.locator("main td").allTextContents())
        .filteredOn(cell -> cell.contains("符永昌"))
        .hasSize(2);
    assertThat(tasks("zigui.fuze", one) + tasks("zigui.fuze", other)).isEqualTo(2);
    visitor.sayNothingIsWrong();
  }

  private int tasks(String account, String number) {
    return Api.at(address).as(account).get("/tasks?q=" + number).items().size();
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  @Test
  void aCaseIsHandledFromItsPage() {
    String number = handedIn("办件页的项目");
    visitor.signIn("shenpi");
    goTo(number);
    assertThat(page.locator("h1").textContent()).contains("夜间施工证明");
    assertThat(page.locator("#clock").textContent()).contains("前应当受理");
    assertThat(page.locator("[aria-labelledby='given-title']").textContent()).contains("混凝土连续浇筑");
    Look.at(page);
    Look.keep(page, "desk-case-1280");
    page.keyboard().press("e");
    assertThat(page.evaluate("() => document.activeElement.closest('.dk-card') !== null"))
        .isEqualTo(true);

    choose("accepted");
    card().locator("input.dk-plain").dblclick();
    page.waitForURL(url -> url.contains("done=complete"));
    assertThat(page.locator("#record li strong:text-is('办理')").count()).isEqualTo(1);
    assertThat(page.locator("#clock").textContent()).contains("已受理");

    card().locator("input[value='已阅']").click();
    page.waitForURL(url -> url.contains("done=read"));
    refused("recall", () -> page.click("[id^='act-recall'] input[type='submit']"), "不能再撤回");

    Locator correct = page.locator("[id^='act-correct']");
    refused(
        "correct",
        () -> {
          correct.locator("[id^='text-correct']").fill("请一并核对");
          confirm(correct);
        },
        "至少勾选一项");
    assertThat(page.locator("[id^='text-correct']").inputValue()).isEqualTo("请一并核对");
    page.setViewportSize(390, 844);
    Look.at(page);
    Look.keep(page, "desk-case-390");
    page.setViewportSize(1280, 844);
    correct.locator("input[name='text.field:content_and_scale']").fill("补充浇筑方量");
    confirm(correct);
    page.waitForURL(url -> url.contains("done=correct"));
    assertThat(page.locator(".gj-facts").textContent()).contains("补正中");
    assertThat(page.locator("#correction").textContent()).contains("补充浇筑方量", "还没有答复");
    assertThat(page.locator(".dk-decide").count()).isZero();
    visitor.sayNothingIsWrong();
  }

  /** Does what is refused, and reads why beside its form. */
  private void refused(String act, Runnable press, String why) {
    String form = "[id^='act-" + act + "']";
    page.locator(form + " > summary").press("Enter");
    press.run();
    page.waitForSelector(form + " [role='alert']");
    assertThat(page.locator(form + " [role='alert']").textContent()).contains(why);
  }

  private void confirm(Locator form) {
    form.locator("button[data-gj='open']").click();
    page.waitForSelector("dialog[open]");
    form.locator("dialog input[type='submit']").click();
  }

  @Test
  void whatClosesACaseIsConfirmedAndOthersReadOrFindNothing() {
    String number = handedIn("不予受理的项目");
    visitor.signIn("shenpi");
    goTo(number);
    card().locator(".dk-decide textarea").fill(WHY);
    goTo(number);
    assertThat(card().locator(".dk-decide textarea").inputValue()).isEqualTo(WHY);
    choose("not_ours");
    assertThat(card().locator("p.dk-final").isVisible()).isTrue();
    assertThat(card().locator("input.dk-plain").isVisible()).isFalse();
    confirm(card().locator(".dk-decide"));
    page.waitForURL(url -> url.contains("done=complete"));
    assertThat(page.locator(".gj-facts").textContent()).contains("不予受理");
    assertThat(page.locator("#record").textContent()).contains(WHY);
    assertThat(page.locator(".dk-card").count()).isZero();
    visitor.sayNothingIsWrong();

    page.context().clearCookies();
    visitor.signIn("jiandu");
    goTo(number);
    assertThat(page.locator(".dk-columns form[method='post']").count()).isZero();
    for (String stranger : new String[] {"renfang", "shenqing"}) {
      page.context().clearCookies();
      visitor.signIn(stranger);
      assertThat(visitor.goTo("/desk/case?number=" + number).status()).isIn(403, 404);
      assertThat(page.content()).doesNotContain("不予受理的项目");
    }
  }
}
