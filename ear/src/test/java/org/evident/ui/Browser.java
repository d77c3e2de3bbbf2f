package org.evident.ui;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine, never one that is downloaded; where there are two, the one that has no window to paint.
 */
final class Browser implements AutoCloseable {

  private static final String MISSING =
      "There is no Chromium: install the package 'chromium' or set CHROMIUM to its file.";
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser running;

  private Browser(Path chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    running =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));
  }

  /** Starts it; without one the test is skipped, but fails where CI is true. */
  static Browser start() {
    Optional<Path> chromium = find();
    if ("true".equals(System.getenv("CI"))) {
      Assertions.assertTrue(chromium.isPresent(), MISSING);
    }
    Assumptions.assumeTrue(chromium.isPresent(), MISSING);
    return new Browser(chromium.orElseThrow());
  }

  /** A reader who has not signed in, and whose browser asks for a language. */
  Visitor visitor(String language) {
    return new Visitor(
        running.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language)));
  }

  /** The same in a browser that runs no script. */
  Visitor unscripted(String language) {
    return new Visitor(
        running.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(false)));
  }

  @Override
  public void close() {
    running.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    return Stream.of(
            System.getenv("CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
