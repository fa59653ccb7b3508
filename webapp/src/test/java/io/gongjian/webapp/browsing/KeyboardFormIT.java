package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form with a table, days, choices and a boundary, without a mouse. */
@ArquillianTest
@RunAsClient
class KeyboardFormIT {

  private static final int MOST_STOPS = 400;

  /** Where the keyboard is: what it is, where it stands, and whether that can be seen. */
  private static final String WHERE =
      "() => { const one = document.activeElement; const style = getComputedStyle(one);"
          + " const place = one.getBoundingClientRect(); const box = one.closest('.ff');"
          + " return {inside: Boolean(one.closest('#form .ff-fields')), field: box ? box.id : '',"
          + " name: one.id || one.getAttribute('aria-label') || one.value || one.textContent,"
          + " top: (box || one).getBoundingClientRect().top + window.scrollY,"
          + " left: (box || one).getBoundingClientRect().left,"
          + " seen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)"
          + " || style.boxShadow !== 'none',"
          + " within: place.bottom > 0 && place.top < window.innerHeight}; }";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Visitor visitor;
  private Page page;
  private FormPage form;

  @BeforeEach
  void open() {
    page = browsing.page();
    visitor = new Visitor(page, address);
    visitor.signIn("shenqing");
    Api api = Api.at(address).as("shenqing");
    String draft =
        api.post(
                "/projects/" + api.newProject("键盘") + "/drafts",
                "{\"matters\":[\"works_planning_permit\",\"road_digging\"]}")
            .text("id");
    form = new FormPage(visitor, draft).open();
  }

  private Map<?, ?> where() {
    return (Map<?, ?>) page.evaluate(WHERE);
  }

  /** Presses Tab until the keyboard stands at what is sought. */
  private void tabTo(String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void everyFieldIsReachedInTheOrderOfThePageAndTheWayLeadsOn() {
    page.focus("#form-review");
    List<Map<?, ?>> stops = new ArrayList<>();
    for (int stop = 0; stop < MOST_STOPS && (stops.isEmpty() || inside()); stop++) {
      press("Tab");
      if (inside()) {
        stops.add(where());
      }
    }

    assertThat(stops.size()).as("the way leads out of the form").isLessThan(MOST_STOPS);
    assertThat(stops).allMatch(stop -> Boolean.TRUE.equals(stop.get("seen")));
    assertThat(stops).allMatch(stop -> Boolean.TRUE.equals(stop.get("within")));
    Set<Object> reached = new LinkedHashSet<>();
    stops.forEach(stop -> reached.add(stop.get("field")));
    assertThat(reached.stream().map(String::valueOf).toList()).isEqualTo(shownFields());
    for (int stop = 1; stop < stops.size(); stop++) {
      assertThat(isAfter(stops.get(stop - 1), stops.get(stop)))
          .as("%s after %s", stops.get(stop), stops.get(stop - 1))
          .isTrue();
    }
  }

  private boolean inside() {
    return Boolean.TRUE.equals(where().get("inside"));
  }

  private List<?> shownFields() {
    return (List<?>)
        page.evaluate(
            "() => Array.from(document.querySelectorAll('#form .ff'))"
                + ".filter(box => box.offsetParent !== null).map(box => box.id)");
  }

  /** Below, or in the same line further to the right. */
  private static boolean isAfter(Map<?, ?> one, Map<?, ?> next) {
    double down = number(next, "top") - number(one, "top");
    return down > 1 || (Math.abs(down) <= 1 && number(next, "left") >= number(one, "left"));
  }

  private static double number(Map<?, ?> stop, String side) {
    return ((Number) Objects.requireNonNull(stop.get(side))).doubleValue();
  }

  @Test
  void choicesDaysTablesAndTheBoundaryAreFilledInWithTheKeysAlone() {
    tabTo("#i-other_owners, #f-other_owners button");
    press("Enter");
    page.keyboard().type("海口另一建设有限公司");
    press("Tab");
    page.keyboard().type("91460100MA5DEM012B");
    press("Tab", "Enter");
    assertThat(form.rows("other_owners")).isZero();
    press("Enter");
    assertThat(form.rows("other_owners")).isEqualTo(1);
    assertThat(form.cell("other_owners", 0, "code").inputValue()).isEqualTo("91460100MA5DEM012B");
    tabTo("[id='i-land.supply']");
    press("ArrowDown", "ArrowDown");
    tabTo("#i-red_line");
    for (String point :
        List.of("2215000,37430000", "2215100,37430000", "2215100,37430100", "2215000,37430100")) {
      page.keyboard().type("J1,1," + point);
      press("Enter");
    }
    tabTo("#i-road_from");
    page.keyboard().type("2027/1/5");
    tabTo("[name='road_digging.surface']");
    press("Space", "ArrowDown");
    form.saved();

    assertThat(form.control("road_from").inputValue()).isEqualTo("2027-01-05");
    assertThat(form.control("land.supply").inputValue()).isNotEmpty();
    assertThat(form.told("red_line").textContent()).contains("10000.00", "1.0000");
    assertThat(form.told("red_line").locator("svg").count()).isEqualTo(1);
    assertThat(form.control("red_line_area").inputValue()).isEqualTo("1");
    assertThat(form.box("road_digging.surface").locator("input:checked").count()).isEqualTo(1);
    visitor.sayNothingIsWrong();
  }

  @Test
  void theSummaryLeadsToEveryFaultWithTheKeysAlone() {
    page.focus("#form-check");
    press("Enter");
    page.waitForSelector("#form-errors:not([hidden]) a");
    page.waitForFunction("() => document.activeElement.id === 'form-errors'");
    int wrong = page.locator("#form-errors a").count();
    assertThat(wrong).isGreaterThan(5);
    for (int fault = 0; fault < wrong; fault++) {
      page.locator("#form-errors").focus();
      for (int link = 0; link <= fault; link++) {
        press("Tab");
      }
      String target = page.evaluate("() => document.activeElement.getAttribute('href')").toString();
      press("Enter");
      Map<?, ?> there = where();
      assertThat("#" + there.get("field")).isEqualTo(target);
      assertThat(there.get("seen")).as(target).isEqualTo(true);
    }
    visitor.sayNothingIsWrong();
  }
}
