package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.it.Server;

/** Somebody with a browser, who notes what goes wrong in it. */
final class Visitor implements AutoCloseable {

  /** All rules are tried; only what breaks one is described, which is most of the work on a long page. */
  private static final AxeRunOptions WHAT_IS_WRONG = violations();

  /** Each kind of element with all those around it, its attributes and whether it has words; numbers do not matter. */
  private static final String SHAPE =
      """
      (() => {
        const told = /^(id|for|role|type|scope|tabindex|aria-.*)$/;
        const words = /^aria-(label|valuetext)$/;
        const around = e => e ? around(e.parentElement) + '>' + e.tagName + '.' + e.className : '';
        const attribute = a => a.name + (told.test(a.name) && !words.test(a.name)
            ? '=' + a.value.replace(/[0-9]+/g, '0') : a.value.trim() ? '+' : '-');
        const has = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        const shapes = [...document.querySelectorAll('*')].map(e => around(e)
            + [...e.attributes].map(attribute).sort().join() + has(e));
        const colours = getComputedStyle(document.body);
        return [innerWidth, colours.color, colours.backgroundColor, colours.fontSize,
            ...[...new Set(shapes)].sort()].join('\\n');
      })()""";

  /** What is as bright as paper though the reader's device asks for dark. */
  private static final String LIT =
      """
      () => [...document.querySelectorAll('body, body *')]
          .filter(e => e.offsetParent && !e.matches('.primary'))
          .filter(e => getComputedStyle(e).colorScheme !== 'light')
          .filter(e => {
            const [r, g, b, a = 1] = getComputedStyle(e).backgroundColor.match(/[0-9.]+/g).map(Number);
            return a > 0.5 && Math.min(r, g, b) > 200;
          })
          .map(e => e.tagName + '.' + e.className + '#' + e.id)""";

  /** What is hidden and seen all the same, since its class shows it. */
  private static final String SEEN =
      """
      () => [...document.querySelectorAll('[hidden]')]
          .filter(e => getComputedStyle(e).display !== 'none')
          .map(e => e.tagName + '.' + e.className + '#' + e.id)""";

  private static final Set<String> PROVED = ConcurrentHashMap.newKeySet();
  private static final int PATIENCE_MS = 15_000;
  private static final int FIRST_ERROR_STATUS = 400;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final int DESK_WIDTH = 1440;
  private static final int DESK_HEIGHT = 900;

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Visitor(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MS);
    page = SettledPage.of(context.newPage());
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            faults.add("console: " + message.text());
          }
        });
    page.onPageError(error -> faults.add("page: " + error));
    page.onResponse(
        response -> {
          if (response.status() >= FIRST_ERROR_STATUS) {
            faults.add(response.status() + " " + response.url());
          }
        });
  }

  /** The page that is open. */
  Page page() {
    return page;
  }

  /** Opens a page below the application's address and proves that its policy lets no script in. */
  void open(Server server, String path) {
    Response response = page.navigate(server.address().resolve(path).toString());
    String policy = response.headerValue("content-security-policy");
    assertNotNull(policy, path + " has a content security policy");
    String scripts =
        Arrays.stream(policy.split(";"))
            .map(String::strip)
            .filter(part -> part.startsWith("script-src"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(path + " says nothing of scripts: " + policy));
    assertFalse(scripts.contains("'unsafe-inline'"), policy);
  }

  /** Goes to an address where nothing is, and proves that this is told on a page like all others. */
  void isLost(Server server, String path) {
    open(server, path);
    assertEquals("14px", page.evaluate("getComputedStyle(document.body).fontSize"), "its style");
    isFit();
    faults.removeIf(fault -> fault.startsWith("404 ") || fault.contains("status of 404"));
  }

  /** Signs in on the page of the door. */
  void signIn(Server server, String login, String password) {
    open(server, "login.xhtml");
    page.fill("[id='form:name']", login);
    page.fill("[id='form:password']", password);
    page.click("[id='form:enter']");
    page.waitForSelector("nav.rail");
  }

  private static AxeRunOptions violations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /**
   * Proves that the page can be used without seeing or pointing. A page built like one that was tried before, of the same
   * elements in the same places, named and described alike and in the same colours, is what that one was.
   */
  void isAccessible() {
    String shape = (String) page.evaluate(SHAPE);
    if (PROVED.contains(shape)) {
      return;
    }
    List<String> found =
        new AxeBuilder(page)
            .setLegacyMode(true).options(WHAT_IS_WRONG).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes())
                .toList();
    assertEquals(List.of(), found, page.url());
    PROVED.add(shape);
  }

  /** Proves that the page is for everybody: accessible, dark where that is asked for, and nowhere wider than a phone. */
  void isFit() {
    isAccessible();
    assertEquals(List.of(), page.evaluate(SEEN), "seen though hidden on " + page.url());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertEquals(List.of(), page.evaluate(LIT), "bright on " + page.url());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    Object width = page.evaluate("document.documentElement.scrollWidth");
    assertEquals(PHONE_WIDTH, ((Number) width).intValue(), "width of " + page.url());
    page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
  }

  /** Proves that nothing went wrong in the browser so far. */
  void sawNoFault() {
    assertEquals(List.of(), faults);
  }

  @Override
  public void close() {
    context.close();
  }
}
