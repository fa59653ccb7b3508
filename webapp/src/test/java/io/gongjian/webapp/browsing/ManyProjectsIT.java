package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.entry.demo.DemoAccount;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hundred projects are paged in the database and found by name. */
@ArquillianTest
@RunAsClient
class ManyProjectsIT {
  private static final int MANY = 200;

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @Test
  void twoHundredProjectsArePagedAndFound() {
    Page page = browsing.page();
    Visitor visitor = new Visitor(page, address);
    DemoAccount account = Visitor.account("shenqing2");
    for (int number = 1; number <= MANY; number++) {
      create(page, account, String.format("批量项目%03d号", number));
    }
    visitor.signIn(account.name());
    visitor.goTo("/apply/projects");
    assertThat(page.locator("tbody tr").count()).isEqualTo(20);
    String first = page.locator("tbody tr a").first().textContent();
    page.click(".ui-paginator-next");
    page.waitForFunction(
        "before => document.querySelector('tbody tr a').textContent !== before", first);
    assertThat(page.locator("tbody tr").count()).isEqualTo(20);
    Look.at(page);
    Look.keep(page, "projects-many-1280-zh");
    page.setViewportSize(390, 844);
    Look.at(page);
    Look.keep(page, "projects-many-390-zh");
    visitor.goTo("/apply/projects?q=批量项目077");
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    assertThat(page.locator("tbody").textContent()).contains("批量项目077号");
    visitor.sayNothingIsWrong();
  }

  private void create(Page page, DemoAccount account, String name) {
    String pair = account.name() + ":" + account.password();
    String credential = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    APIResponse answer =
        page.request()
            .post(
                address + "api/v1/projects",
                RequestOptions.create()
                    .setHeader("Authorization", "Basic " + credential)
                    .setData(Map.of("name", name, "region", "460203")));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }
}
