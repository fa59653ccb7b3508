package io.gongjian.webapp.deployment;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a page of its own, with no cookies of the test before.
 *
 * <p>Register it beside {@code @ArquillianTest} and {@code @RunAsClient}:
 *
 * <pre>{@code
 * @RegisterExtension final Browsing browsing = Browsing.wide().in("en");
 * }</pre>
 *
 * A page on which a test failed is kept as a picture in {@code target/screenshots}.
 */
public final class Browsing implements BeforeEachCallback, AfterEachCallback {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HEIGHT = 844;

  /** Milliseconds that a page may take on a machine that has much to do. */
  private static final double PATIENCE = 60_000;

  private final int width;
  private final String language;
  private @Nullable BrowserContext context;
  private @Nullable Page page;

  private Browsing(int width, String language) {
    this.width = width;
    this.language = language;
  }

  /** Browses as at a desk, in Chinese. */
  public static Browsing wide() {
    return new Browsing(WIDE, "zh-CN");
  }

  /** Browses as with a phone, in Chinese. */
  public static Browsing narrow() {
    return new Browsing(NARROW, "zh-CN");
  }

  /** Browses in another language. */
  public Browsing in(String otherLanguage) {
    return new Browsing(width, otherLanguage);
  }

  /** The page of the test that runs. */
  public Page page() {
    return Objects.requireNonNull(page, "there is a page only while a test runs");
  }

  /** Keeps a picture of the whole page under a name, to be looked at. */
  public void keepPicture(String name) {
    String file = name + "-" + width + "-" + language + ".png";
    page().screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    BrowserContext fresh =
        Chromium.browser()
            .newContext(new NewContextOptions().setLocale(language).setViewportSize(width, HEIGHT));
    fresh.setDefaultTimeout(PATIENCE);
    context = fresh;
    page = fresh.newPage();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (page != null && test.getExecutionException().isPresent()) {
      keepPicture(
          "failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
    }
    if (context != null) {
      context.close();
    }
    page = null;
    context = null;
  }
}
