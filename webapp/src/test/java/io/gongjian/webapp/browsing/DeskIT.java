package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
    String project =
        api.post("/projects", "{\"name\":\"" + name + "\",\"region\":\"460105\"}").text("id");
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

  private void choose(String outcome) {
    card().locator("input[name='outcome'][value='" + outcome + "']").check();
  }

  private void submit() {
    card().locator(".dk-decide input[type='submit'].dk-plain").click();
    page.waitForURL(url -> url.contains("done=complete"));
  }

  @Test
  void aCaseIsAcceptedCorrectedAndRefusedFromItsPage() {
    String number = handedIn("办件页的项目");
    visitor.signIn("shenpi");
    goTo(number);
    assertThat(page.locator("h1").textContent()).contains("夜间施工证明");
    assertThat(page.locator("#clock").textContent()).contains("前应当受理");
    assertThat(page.locator("[aria-labelledby='given-title']").textContent()).contains("混凝土连续浇筑");

    Look.at(page);
    Look.keep(page, "desk-case");

    choose("accepted");
    card().locator(".dk-decide input[type='submit'].dk-plain").dblclick();
    page.waitForURL(url -> url.contains("done=complete"));
    assertThat(page.locator("#record li strong:text-is('办理')").count()).isEqualTo(1);
    assertThat(page.locator("#clock").textContent()).contains("已受理");

    Locator correct = page.locator("[id^='act-correct']");
    correct.locator("summary").first().click();
    correct.locator("[id^='text-correct']").fill("请一并核对");
    correct.locator("button[data-gj='open']").click();
    correct.locator("dialog input[type='submit']").click();
    page.waitForSelector("[id^='act-correct'] [role='alert']");
    assertThat(page.locator("[id^='act-correct'] [role='alert']").textContent()).contains("至少勾选一项");
    assertThat(page.locator("[id^='text-correct']").inputValue()).isEqualTo("请一并核对");
    page.setViewportSize(390, 844);
    Look.at(page);
    Look.keep(page, "desk-case-narrow");
    page.setViewportSize(1280, 844);
    correct.locator("input[name='text.field:content_and_scale']").fill("补充浇筑方量");
    correct.locator("button[data-gj='open']").click();
    correct.locator("dialog input[type='submit']").click();
    page.waitForURL(url -> url.contains("done=correct"));
    assertThat(page.locator(".gj-facts").textContent()).contains("补正中");
    assertThat(page.locator("#record").textContent()).contains("补充浇筑方量");
    assertThat(page.locator(".dk-decide").count()).isZero();
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatIsRefusedIsConfirmedAndNothingTypedIsLost() {
    String number = handedIn("不予受理的项目");
    visitor.signIn("shenpi");
    goTo(number);
    choose("not_ours");
    assertThat(card().locator(".dk-final >> text=行政复议").first().isVisible()).isTrue();
    assertThat(card().locator("input[type='submit'].dk-plain").isVisible()).isFalse();
    card().locator("textarea").fill(WHY);
    page.reload();
    assertThat(card().locator("textarea").inputValue()).isEqualTo(WHY);
    choose("not_ours");
    card().locator("button.dk-final").click();
    card().locator("dialog input[type='submit']").click();
    page.waitForURL(url -> url.contains("done=complete"));
    assertThat(page.locator(".gj-facts").textContent()).contains("不予受理");
    assertThat(page.locator("#record").textContent()).contains(WHY);
    assertThat(page.locator(".dk-card").count()).isZero();
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatTheFlowRefusesIsToldInItsOwnWords() {
    String number = handedIn("不能撤回的项目");
    visitor.signIn("shenpi");
    goTo(number);
    choose("accepted");
    submit();
    card().locator("form input[value='已阅']").click();
    page.waitForURL(url -> url.contains("done=read"));
    page.click("[id^='act-recall'] summary");
    page.click("[id^='act-recall'] input[type='submit']");
    page.waitForSelector("[id^='act-recall'] [role='alert']");
    assertThat(page.locator("[id^='act-recall'] [role='alert']").textContent()).contains("不能再撤回");
    visitor.sayNothingIsWrong();
  }

  @Test
  void othersReadOrFindNothing() {
    String number = handedIn("谁能看的项目");
    visitor.signIn("jiandu");
    goTo(number);
    assertThat(page.locator("#decision-title ~ p").textContent()).contains("不能办理");
    assertThat(page.locator(".dk-columns form[method='post']").count()).isZero();
    for (String stranger : new String[] {"renfang", "shenqing"}) {
      page.context().clearCookies();
      visitor.signIn(stranger);
      assertThat(visitor.goTo("/desk/case?number=" + number).status()).isIn(403, 404);
      assertThat(page.content()).doesNotContain("谁能看的项目");
    }
  }

  @Test
  void keysLeadToTheDecisionAndCanBeSwitchedOff() {
    String number = handedIn("快捷键的项目");
    visitor.signIn("shenpi");
    goTo(number);
    page.keyboard().press("e");
    assertThat(page.evaluate("() => document.activeElement.closest('.dk-card') !== null"))
        .isEqualTo(true);
    page.keyboard().press("?");
    page.locator("#desk-keys input").uncheck();
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("#desk-keys[open]").count()).isZero();
    visitor.sayNothingIsWrong();
  }
}
