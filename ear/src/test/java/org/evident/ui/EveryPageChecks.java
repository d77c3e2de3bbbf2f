package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.it.Server;

/**
 * Every page there is, found in the sources and not in a list: somebody reaches it by clicks from where they begin, it is for
 * everybody, and it can be printed.
 */
record EveryPageChecks(Browser browser, Server server, String password) {

  private static final Path SOURCES = Path.of("../web/src/main/webapp");
  private static final String BASE = "/evident/";
  private static final Pattern LINK =
      Pattern.compile("href=\"(/evident/[^\"#;]*\\.xhtml)(\\?[^\"#]*)?");

  /** What an address asks for besides a kind or a step. */
  private static final Pattern PLAIN = Pattern.compile("[?&](?!(?:kind|step)=)[^&]*");

  private static final int ALIKE = 3;

  private static final List<String> PEOPLE =
      List.of(
          "desk",
          "admin",
          "levels",
          "capacity",
          "demand",
          "owner",
          "auditor",
          "suppliers",
          "outages",
          "incidents",
          "process",
          "author",
          "relations",
          "security",
          "customer1",
          "user1");

  /** What is before the door, what a page shows in itself, and what a form leads to. */
  private static final Set<String> APART =
      Set.of(
          "login.xhtml",
          "password.xhtml",
          "stranger.xhtml",
          "foundation/search/results.xhtml",
          "resolution/incident/bulk.xhtml",
          "resolution/incident/peek.xhtml");

  /** What paper cannot do with: ways elsewhere, buttons, a dark ground, and what lies beyond its edge. */
  private static final String UNPRINTABLE =
      """
      () => {
        const shown = e => e.getClientRects().length > 0;
        const found = [...document.querySelectorAll('.top, .rail, .skip, main .btn')].filter(shown)
            .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 20));
        const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number);
        if (Math.min(r, g, b) < 255) found.push('ground ' + [r, g, b]);
        if (![...document.querySelectorAll('h1, h2')].some(shown)) found.push('no heading');
        return found;
      }""";

  void isReachedUsableAndPrintable() throws IOException {
    Set<String> left = pages();
    left.removeAll(APART);
    for (String login : PEOPLE) {
      if (!left.isEmpty()) {
        try (Visitor visitor = browser.visitor(login.length() % 2 == 0 ? "en-GB" : "de-AT")) {
          visitor.signIn(server, login, password);
          go(visitor, left);
          visitor.sawNoFault();
        }
      }
    }
    assertEquals(Set.of(), left, "no click leads there");
  }

  private void go(Visitor visitor, Set<String> left) {
    Deque<String> ahead = new ArrayDeque<>(List.of("index.xhtml"));
    Set<String> known = new HashSet<>(ahead);
    Map<String, Integer> seen = new HashMap<>();
    while (!ahead.isEmpty() && !left.isEmpty()) {
      String path = ahead.remove();
      String page = path.replaceFirst("\\?.*", "");
      if (left.remove(page)) {
        visitor.open(server, path);
        visitor.isFit();
        isPrintable(visitor.page());
      }
      APIResponse answer = visitor.page().request().get(server.address().resolve(path).toString());
      assertTrue(answer.ok(), () -> path + " is linked and answers " + answer.status());
      LINK.matcher(answer.text())
          .results()
          .map(found -> (found.group(1) + (found.group(2) == null ? "" : found.group(2))))
          .map(found -> found.substring(BASE.length()).replace("&amp;", "&"))
          .filter(found -> seen.merge(shape(found), 1, Integer::sum) <= ALIKE)
          .filter(known::add)
          .forEach(ahead::add);
    }
  }

  /** A page looks different by the kind and the step it is asked for, and by nothing else. */
  private static String shape(String path) {
    return PLAIN.matcher(path).replaceAll("");
  }

  private static void isPrintable(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(List.of(), page.evaluate(UNPRINTABLE), "printed, " + page.url());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml"))
          .filter(page -> !page.startsWith("WEB-INF/") && !page.startsWith("resources/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
