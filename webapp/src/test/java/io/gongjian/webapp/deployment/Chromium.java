package io.gongjian.webapp.deployment;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one Chromium of a test run, without a window, started at the first call. Its shell without
 * any window of its own takes half of the time that the whole browser does.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser started;

  private Chromium() {}

  static synchronized Browser browser() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  private static Browser start() {
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium"));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  private static Path executable() {
    List<Path> folders =
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no Chromium on the PATH; ./gongjian test installs it where apt is available,"
                        + " elsewhere install chromium and a Chinese font by hand"));
  }
}
