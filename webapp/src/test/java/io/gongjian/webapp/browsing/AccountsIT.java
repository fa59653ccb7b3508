package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The operator's page on accounts, from making one to locking it, and its owner meanwhile. */
@ArquillianTest
@RunAsClient
class AccountsIT {

  private static final String FIRST = "first one 2026";
  private static final String SECOND = "second one 2026";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void anAccountIsMadeUsedGivenAnotherPasswordByItsOwnerAndLocked() {
    Page operator = browsing.page();
    Visitor visitor = new Visitor(operator, address);
    visitor.signIn("yunwei");
    String name = "made." + UUID.randomUUID().toString().substring(0, 8);
    visitor.goTo("/operate/account");
    operator.fill("#name", name);
    operator.fill("#shownName", "新来的人");
    operator.selectOption("#role", "supervisor");
    operator.click("summary:text-is('岗位')");
    operator.check("label:has-text('综合窗口 window')");
    operator.fill("#password", "short");
    confirm(operator, "confirm-save", "save");
    assertThat(operator.locator("main [role=alert]").textContent()).contains("太容易被猜中");
    assertThat(operator.inputValue("#shownName")).isEqualTo("新来的人");
    operator.fill("#password", FIRST);
    confirm(operator, "confirm-save", "save");
    operator.waitForURL(url -> url.contains("done=made"));
    visitor.goTo("/operate/accounts?q=" + name);
    assertThat(operator.locator("tbody tr").count()).isEqualTo(1);
    assertThat(operator.locator("tbody").textContent()).contains("新来的人", "监督人员", "可用", "综合窗口");
    visitor.goTo("/operate/account?name=" + name);
    assertThat(operator.isChecked("label:has-text('综合窗口 window')")).isTrue();
    assertThat(operator.isChecked("label:has-text('负责人 leader')")).isFalse();

    try (BrowserContext here = operator.context().browser().newContext();
        BrowserContext elsewhere = operator.context().browser().newContext()) {
      Page owner = signedIn(here.newPage(), name, FIRST);
      Page other = signedIn(elsewhere.newPage(), name, FIRST);
      owner.navigate(address + "password");
      owner.fill("#old", "wrong one 2026");
      changePassword(owner);
      assertThat(owner.locator("main [role=alert]").textContent()).contains("现在的密码不对");
      owner.fill("#old", FIRST);
      changePassword(owner);
      owner.waitForURL(url -> url.contains("done=yes"));
      other.navigate(address + "home");
      assertThat(other.url()).contains("/login");

      owner.navigate(address + "profile");
      owner.fill("#shownName", "王小五");
      owner.check("#wanted");
      owner.click("#saveGo");
      assertThat(owner.locator("main [role=alert]").textContent()).contains("请填写");
      owner.fill("#address", "wang@example.cn");
      owner.click("#saveGo");
      owner.waitForURL(url -> url.contains("done=yes"));
      assertThat(owner.inputValue("#address")).isEqualTo("wang@example.cn");
      assertThat(owner.isChecked("#wanted")).isTrue();
      assertThat(owner.locator(".gj-menuname").textContent()).isEqualTo("王小五");

      visitor.goTo("/operate/account?name=" + name);
      confirm(operator, "confirm-lock", "lock");
      operator.waitForURL(url -> url.contains("done=locked"));
      owner.navigate(address + "home");
      assertThat(owner.url()).contains("/login");
    }
    visitor.sayNothingIsWrong();
  }

  @Test
  void whatDoesNotFitIsToldAndChangesNothing() {
    Page operator = browsing.page();
    Visitor visitor = new Visitor(operator, address);
    visitor.signIn("yunwei");
    visitor.goTo("/operate/account?name=jiandu");
    operator.selectOption("#role", "applicant");
    confirm(operator, "confirm-save", "save");
    assertThat(operator.locator("main [role=alert]").textContent()).contains("请填写");
    visitor.goTo("/operate/account?name=jiandu");
    assertThat(operator.inputValue("#role")).isEqualTo("supervisor");
  }

  private Page signedIn(Page page, String name, String password) {
    page.navigate(address + "login");
    page.fill("#name", name);
    page.fill("#password", password);
    page.click("#go");
    page.waitForURL(url -> !url.contains("/login"));
    return page;
  }

  private static void changePassword(Page owner) {
    owner.fill("#password", SECOND);
    owner.fill("#again", SECOND);
    owner.click("#changeGo");
    owner.waitForLoadState();
  }

  private static void confirm(Page page, String dialog, String button) {
    page.click("[data-gj-target='" + dialog + "']");
    page.click("#" + button);
    page.waitForLoadState();
  }
}
