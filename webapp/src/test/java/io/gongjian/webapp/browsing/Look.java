package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must hold on every page: it can be used by everybody, fits the screen, and is light. */
final class Look {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final boolean WANTED = Boolean.getBoolean("gongjian.pictures");
  private static final int HEAVIEST = 150_000;

  /**
   * The library as its builder puts it into a page; the builder's own way brings back all of it.
   */
  private static final String AXE = axe();

  /**
   * All that is looked at, in one question to the browser: what axe finds grave; how far the page
   * goes beyond the screen; buttons whose icon lies on their words; rows of tables that their cells
   * leave; weight, title and headings.
   */
  private static final String LOOK =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ["violations"] });
        const overlaid = Array.from(document.querySelectorAll("button, a.gj-button")).filter((button) => {
          const parts = Array.from(button.children).map((part) => part.getBoundingClientRect()).filter((box) => box.width > 1);
          return parts.some((box, at) => parts.slice(at + 1).some((next) =>
            box.left < next.right - 1 && next.left < box.right - 1 && box.top < next.bottom - 1 && next.top < box.bottom - 1));
        });
        const spilled = Array.from(document.querySelectorAll("tbody tr")).filter((row) =>
          Array.from(row.cells).some((cell) => cell.rowSpan === 1 &&
            cell.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom + 1));
        return {
          passes: found.passes.length,
          barriers: found.violations.filter((rule) => ["serious", "critical"].includes(rule.impact))
            .map((rule) => rule.id + " " + rule.nodes[0].target),
          beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          overlaid: overlaid.map((button) => button.textContent.trim()),
          spilled: spilled.map((row) => row.textContent.trim().slice(0, 40)),
          weight: document.documentElement.outerHTML.length,
          title: document.title,
          headings: document.querySelectorAll("h1").length,
        };
      }
      """;

  private static final String NO_AXE =
      "() => { window.axe = { run: async () => ({ passes: [], violations: [] }) }; }";

  private Look() {}

  static void at(Page page) {
    if (!page.evaluate("() => window.axe !== undefined").equals(true)) {
      page.evaluate(AXE);
    }
    Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
    String where = page.url();
    assertThat(number(seen, "passes")).as("axe ran at %s", where).isPositive();
    assertThat((List<?>) seen.get("barriers")).as("barriers at %s", where).isEmpty();
    fits(seen, where);
  }

  /** All but what axe finds, which takes most of the time. */
  static void briefly(Page page) {
    page.evaluate(NO_AXE);
    Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
    page.evaluate("() => { delete window.axe; }");
    fits(seen, page.url());
  }

  private static void fits(Map<?, ?> seen, String where) {
    assertThat(number(seen, "beyond")).as("sideways scrolling at %s", where).isLessThanOrEqualTo(0);
    assertThat((List<?>) seen.get("overlaid")).as("overlaid buttons at %s", where).isEmpty();
    assertThat((List<?>) seen.get("spilled")).as("rows too low at %s", where).isEmpty();
    assertThat(number(seen, "weight")).as("weight of %s", where).isLessThan(HEAVIEST);
    assertThat(String.valueOf(seen.get("title"))).as("title of %s", where).isNotBlank();
    assertThat(number(seen, "headings")).as("headings of %s", where).isEqualTo(1);
  }

  /** Keeps a picture of the whole page, to be looked at by people: when they ask for it. */
  static void keep(Page page, String name) {
    if (WANTED) {
      page.screenshot(
          new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
  }

  private static int number(Map<?, ?> seen, String name) {
    return ((Number) Objects.requireNonNull(seen.get(name), name)).intValue();
  }

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
