package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.io.IOException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who promises instead of handing in confirms each promise, before anything is handed in. */
@ArquillianTest
@RunAsClient
class PromisesIT {

  private static final String ANSWERS =
      """
      {"fields": {
        "contact_name": "张三", "contact_phone": "13800138000", "site_address": "海口市秀英区长滨路1号",
        "site_region": "460105",
        "sewage_discharge_permit.daily_volume": 100,
        "sewage_discharge_permit.outlets": [{"number": "1", "place": "长滨路", "main": "市政污水管", "volume": 100}],
        "sewage_discharge_permit.pollutants": "化学需氧量、氨氮",
        "sewage_discharge_permit.hidden_works": "promise",
        "sewage_discharge_permit.water_test": "promise"}}
      """;

  @RegisterExtension private final Browsing browsing = Browsing.wide();
  @ArquillianResource private URL address;

  @Test
  void nothingIsHandedInBeforeEachPromiseIsConfirmed() throws IOException {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("排水承诺的项目");
    String draft =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"sewage_discharge_permit\"]}")
            .text("id");
    Api.Answer saved = api.patch("/drafts/" + draft, 0, ANSWERS);
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    Page page = browsing.page();
    Visitor visitor = new Visitor(page, address).signIn("shenqing");
    handIn(page, visitor, draft);

    visitor.goTo("/apply/review?draft=" + draft);
    Locator promises = page.locator("#submission input[name=promise]");
    assertThat(promises.count()).isEqualTo(2);
    assertThat(page.textContent("#submission")).contains("排水隐蔽工程竣工报告", "排放污水水质检测报告", "承诺");
    promises.first().check();
    page.click("#submission\\:submit");
    page.waitForSelector("main [role=alert]");
    Look.at(page);
    Look.keep(page, "promise-left-out");
    assertThat(page.textContent("main [role=alert]")).contains("水质检测报告");
    assertThat(promises.first().isChecked()).isTrue();
    assertThat(promises.nth(1).isChecked()).isFalse();
    assertThat(api.get("/projects/" + project + "/applications").items()).isEmpty();

    promises.nth(1).check();
    page.click("#submission\\:submit");
    page.waitForURL(url -> url.contains("/apply/application"));
    assertThat(page.textContent("main")).contains("排水隐蔽工程竣工报告", "排放污水水质检测报告");

    String number = page.locator("#number").textContent();
    visitor.goTo("/apply/matters?project=" + project);
    assertThat(page.locator("#apply input[value='sewage_discharge_permit']").count()).isZero();
    Look.at(page);
    page.click("#apply a[href$='/apply/application?number=" + number + "']");
    page.waitForURL(url -> url.endsWith(number));
    visitor.sayNothingIsWrong();
  }

  private static void handIn(Page page, Visitor visitor, String draft) throws IOException {
    visitor.goTo("/apply/materials?draft=" + draft);
    Locator asked = page.locator("#standing-to_hand_in li[data-material]");
    asked.first().waitFor();
    for (int left = asked.count(); left > 0; left--) {
      asked
          .first()
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("材料.pdf", "application/pdf", HostileFiles.pdf()));
      page.waitForFunction(
          "left => document.querySelectorAll('#standing-to_hand_in li[data-material]').length < left",
          left);
    }
  }
}
