package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.it.Office;
import org.evident.it.Server;
import org.evident.it.TypedForms;

/** What people type into forms is text wherever it is shown: a browser runs nothing of it, and asks for nothing it names. */
record TypedFormChecks(Browser browser, Server server, Office office) {

  private static final int MANY_PAGES = 50;
  private static final String RAN =
      "() => document.title === '9' || document.querySelector('img[src=x9]') !== null";

  void nothingTypedIsMoreThanText() {
    Map<String, Set<String>> shown = TypedForms.open(server, office).send();
    List<String> wrong = new ArrayList<>();
    Set<String> walked = new HashSet<>();
    shown.forEach(
        (login, paths) -> {
          if (!"nobody".equals(login)) {
            walk(login, paths.stream().filter(walked::add).toList(), wrong);
          }
        });
    assertEquals(List.of(), wrong);
    assertTrue(walked.size() > MANY_PAGES, walked::toString);
  }

  private void walk(String login, List<String> paths, List<String> wrong) {
    try (Visitor visitor = browser.visitor("en-GB")) {
      visitor.signIn(server, login, Office.PASSWORD);
      Page page = visitor.page();
      for (String path : paths) {
        visitor.open(server, path);
        if (Boolean.TRUE.equals(page.evaluate(RAN))) {
          wrong.add(path + " runs what was typed for " + login);
        }
      }
      visitor.sawNoFault();
    } catch (AssertionError fault) {
      wrong.add(login + ": " + fault.getMessage());
    }
  }
}
