package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of the desk: whose work it shows, and how one comes to a case in it. */
@ArquillianTest
@RunAsClient
class TaskListIT {

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void aCaseStandsInTheListsOfThoseWhoseItIsAndInNoOthers() {
    String number = application() + "-01";
    Visitor visitor = new Visitor(browsing.page(), address);
    Page page = browsing.page();
    visitor.signIn("zhujian.chuangkou");
    assertThat(page.locator("section[aria-labelledby=work]").textContent()).contains("待办");
    visitor.goTo("/desk/tasks?q=" + number);
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    assertThat(page.locator("tbody tr").textContent())
        .contains(number, "夜间", "受理", "综合窗口", "工作日", "住建");
    visitor.goTo("/desk/tasks?q=" + number + "&light=paused");
    assertThat(page.locator("main").textContent()).contains("没有符合条件的办件");

    signInAnew(visitor, "zhujian.fuze");
    assertThat(found(visitor, "/desk/tasks?q=" + number)).isZero();
    assertThat(found(visitor, "/desk/tasks?view=department&q=" + number)).isEqualTo(1);

    signInAnew(visitor, "qixiang");
    assertThat(found(visitor, "/desk/tasks?view=department&q=" + number)).isZero();

    signInAnew(visitor, "jiandu");
    assertThat(page.locator(".gj-tabs").count()).isZero();
    assertThat(found(visitor, "/desk/tasks?q=" + number)).isEqualTo(1);
    visitor.sayNothingIsWrong();

    signInAnew(visitor, "shenqing");
    assertThat(visitor.goTo("/desk/tasks").status()).isEqualTo(403);
  }

  @Test
  void singleKeysGoFromCaseToCaseUntilTheyAreSwitchedOff() {
    application();
    application();
    Page page = browsing.page();
    Visitor visitor = new Visitor(page, address);
    visitor.signIn("zhujian.chuangkou");
    visitor.goTo("/desk/tasks");
    assertThat(page.locator("[data-gj-row]").count()).isGreaterThanOrEqualTo(2);
    page.click("h1");
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo(1);
    page.keyboard().press("k");
    assertThat(focused(page)).isZero();
    page.uncheck("#keys");
    page.keyboard().press("j");
    assertThat(focused(page)).isEqualTo(-1);
    visitor.goTo("/desk/tasks");
    assertThat(page.isChecked("#keys")).isFalse();
    visitor.sayNothingIsWrong();
  }

  private static int focused(Page page) {
    return ((Number)
            page.evaluate(
                "() => Array.from(document.querySelectorAll('[data-gj-row]'))"
                    + ".indexOf(document.activeElement)"))
        .intValue();
  }

  private static int found(Visitor visitor, String path) {
    visitor.goTo(path);
    return visitor.page().locator("[data-gj-row]").count();
  }

  private static void signInAnew(Visitor visitor, String account) {
    visitor.page().context().clearCookies();
    visitor.signIn(account);
  }

  /** Hands in an application of one matter in Haikou; its number. */
  private String application() {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("夜间施工 " + UUID.randomUUID());
    String draft =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"" + ApplyingIT.NIGHT + "\"]}")
            .text("id");
    api.patch(
        "/drafts/" + draft, api.get("/drafts/" + draft).number("version"), ApplyingIT.ANSWERS);
    return api.with("Idempotency-Key", draft)
        .post("/drafts/" + draft + "/submission", "{\"promises\":[]}")
        .text("number");
  }
}
