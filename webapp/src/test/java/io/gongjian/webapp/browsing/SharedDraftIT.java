package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was filled in is not lost and not overwritten, and what cannot be right is told.
 *
 * <p>Long: two people fill in one draft, each in a browser of their own.
 */
@ArquillianTest
@RunAsClient
class SharedDraftIT {

  private static final String PLOT =
      "J1,1,2215000,37430000\nJ2,1,2215100,37430000\nJ3,1,2215100,37430100\nJ4,1,2215000,37430100";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;
  private FormPage form;
  private String project = "";
  private String draft = "";

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
    visitor.signIn("shenqing");
    project = api().newProject("两个窗口");
    know("{\"facts\":{\"land.area\":1,\"building.total_area\":5000}}", 0);
    draft =
        api()
            .post(
                "/projects/" + project + "/drafts",
                "{\"matters\":[\"construction_permit\",\"works_planning_permit\"]}")
            .text("id");
    form = new FormPage(visitor, draft).open();
  }

  private void know(String facts, long version) {
    assertThat(api().patch("/projects/" + project + "/facts", version, facts).status())
        .isEqualTo(200);
  }

  private FormPage inAnotherWindow() {
    return new FormPage(new Visitor(page.context().newPage(), address), draft).open();
  }

  @Test
  void theValueOfTheOtherWindowIsTakenWhereOneSaysSo() {
    FormPage other = inAnotherWindow();
    form.type("contact_name", "张三").control("contact_phone").click();
    form.saved();
    other.type("contact_name", "李四").control("contact_phone").click();
    other.box("contact_name").locator(".ff-conflict").waitFor();
    assertThat(other.box("contact_name").textContent()).contains("张三", "李四");

    other.box("contact_name").locator(".ff-conflict button:has-text('用对方的')").click();

    assertThat(other.control("contact_name").inputValue()).isEqualTo("张三");
    assertThat(other.box("contact_name").locator(".ff-conflict").count()).isZero();
    assertThat(form.open().control("contact_name").inputValue()).isEqualTo("张三");
    visitor.sayNothingIsWrong();
  }

  @Test
  void aSourceThatChangedIsOfferedAndNotImposed() {
    know("{\"facts\":{\"building.total_area\":6000,\"land.area\":2}}", 1);

    form.open();
    assertThat(form.control("building.total_area").inputValue()).isEqualTo("5000");
    assertThat(form.told("building.total_area").textContent()).contains("6000", "项目资料");
    form.told("building.total_area").locator("button").click();
    form.saved();
    assertThat(form.control("building.total_area").inputValue()).isEqualTo("6000");
    form.open();

    assertThat(form.control("building.total_area").inputValue()).isEqualTo("6000");
    assertThat(form.told("building.total_area").locator(".ff-offer").count()).isZero();
    assertThat(form.control("land.area").inputValue()).isEqualTo("1");
    assertThat(form.told("land.area").locator(".ff-offer").count()).isEqualTo(1);
    visitor.sayNothingIsWrong();
  }

  @Test
  void leavingWithWhatIsNotSavedIsAskedAboutAndWhatIsSavedIsNot() {
    List<String> asked = new ArrayList<>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          dialog.dismiss();
        });
    page.context().setOffline(true);
    form.type("contact_name", "断网时填的");
    page.waitForSelector("#form-state[data-state=offline]");
    page.close(new Page.CloseOptions().setRunBeforeUnload(true));
    page.waitForCondition(() -> !asked.isEmpty());
    assertThat(asked).containsExactly("beforeunload");

    page.context().setOffline(false);
    form.saved();
    form.open();

    assertThat(form.control("contact_name").inputValue()).isEqualTo("断网时填的");
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "project_leader_id, 460100198001011237, 校验码, 46010019900303345x, 46010019900303345X",
    "owner_code, 91460100MA5DEM012C, 校验码, 91460100ma5dem012b, 91460100MA5DEM012B",
    "planned_start, 2027-02-30, 应是日期, 2027年3月1日, 2027-03-01",
    "contact_phone, 138, 应是手机号, 13800138000, 13800138000",
    "building.above_area, 很大, 应填数字, '4,000.5', '4000.5'"
  })
  void aWrongValueIsToldWhenTheFieldIsLeftAndARightOneIsTidied(
      String field, String wrong, String told, String right, String kept) {
    form.type(field, wrong).control("remarks").click();
    form.told(field).locator(".ff-error").waitFor();
    assertThat(form.told(field).textContent()).contains(told);
    assertThat(form.control(field).getAttribute("aria-invalid")).isEqualTo("true");

    form.type(field, right).control("remarks").click();
    form.saved();

    assertThat(form.control(field).getAttribute("aria-invalid")).isNull();
    form.open();
    assertThat(form.control(field).inputValue()).isEqualTo(kept);
    visitor.sayNothingIsWrong();
  }

  @Test
  void theBoundaryIsDrawnAndItsAreaComparedWithWhatIsStated() {
    form.type("land.area", "3").control("red_line").fill(PLOT);
    form.saved();

    assertThat(form.told("red_line").textContent()).contains("10000.00");
    assertThat(form.told("red_line").locator("svg").count()).isEqualTo(1);
    assertThat(form.control("red_line_area").inputValue()).isEqualTo("1");
    assertThat(form.control("red_line_share").inputValue()).startsWith("33.3");
    assertThat(page.locator("#form .ff-note.is-error, #form .ff-note.is-warning").count())
        .isPositive();
    form.control("red_line").fill("J1,1,2215000,37430000\nJ2,1,x,37430000");
    form.control("remarks").click();
    form.told("red_line").locator(".ff-error").waitFor();
    assertThat(form.told("red_line").textContent()).contains("界址");
    visitor.sayNothingIsWrong();
  }
}
