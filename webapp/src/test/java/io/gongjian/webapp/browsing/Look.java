package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;

/** What must hold on every page: it can be used by everybody, fits the screen, and is light. */
final class Look {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> GRAVE = List.of("serious", "critical");
  private static final int HEAVIEST = 150_000;

  /** Buttons whose icon lies on their words. */
  private static final String OVERLAID =
      """
      () => Array.from(document.querySelectorAll("button, a.gj-button")).filter((button) => {
        const parts = Array.from(button.children).map((part) => part.getBoundingClientRect()).filter((box) => box.width > 1);
        return parts.some((box, at) => parts.slice(at + 1).some((next) =>
          box.left < next.right - 1 && next.left < box.right - 1 && box.top < next.bottom - 1 && next.top < box.bottom - 1));
      }).map((button) => button.textContent.trim())
      """;

  private Look() {}

  static void at(Page page) {
    AxeRunOptions onlyViolations = new AxeRunOptions();
    onlyViolations.setResultTypes(List.of("violations"));
    // The other mode opens one more page for each look, because of frames of other origins.
    AxeResults results = new AxeBuilder(page).options(onlyViolations).setLegacyMode(true).analyze();
    assertThat(results.getPasses()).as("axe ran at %s", page.url()).isNotEmpty();
    assertThat(
            results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget()))
        .as("barriers at %s", page.url())
        .isEmpty();
    int beyond =
        ((Number)
                page.evaluate(
                    "() => document.documentElement.scrollWidth"
                        + " - document.documentElement.clientWidth"))
            .intValue();
    assertThat(beyond).as("sideways scrolling at %s", page.url()).isLessThanOrEqualTo(0);
    assertThat((List<?>) page.evaluate(OVERLAID))
        .as("overlaid buttons at %s", page.url())
        .isEmpty();
    assertThat(page.content().length()).as("weight of %s", page.url()).isLessThan(HEAVIEST);
    assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
    assertThat(page.locator("h1").count()).as("headings of %s", page.url()).isEqualTo(1);
  }

  static void keep(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
