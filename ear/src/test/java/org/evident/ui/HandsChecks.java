package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evident.it.Office;
import org.evident.it.Server;

/** Gives incidents to people in a browser. */
record HandsChecks(Browser browser, Server server, Office office) {

  private static final String GOOD = ".notices .ok";
  private static final String LOGIN = "colleague";

  void takenOverByKey(List<String> numbers) {
    office.member(LOGIN, "Workplace", "RESOLVER");
    String record = "resolution/incident/detail.xhtml?number=";
    String first = numbers.get(0);
    String second = numbers.get(1);
    try (Visitor visitor = browser.visitor("de-AT")) {
      visitor.signIn(server, LOGIN, Office.PASSWORD);
      Page page = visitor.page();
      visitor.open(server, record + first);
      assertTrue(page.textContent("aside").contains("noch bei keinem Team"));
      numbers.forEach(this::assign);
      visitor.open(server, record + first);
      visitor.isFit();
      page.keyboard().press("a");
      page.waitForSelector(GOOD);
      assertEquals(0, page.locator("[id='hands:take']").count());

      visitor.open(server, "resolution/incident/list.xhtml?state=ASSIGNED");
      page.focus("main tbody a:has-text('" + second + "')");
      page.keyboard().press("a");
      page.waitForSelector("#bulk");
      assertEquals("MINE", page.inputValue("[id='bulk:act']"));
      assertTrue(page.textContent("main tbody").contains(LOGIN));
      assertEquals(0, page.locator("[id='bulk:team']").count());
      visitor.isFit();
      page.click("[id='bulk:apply']");
      page.waitForSelector("main .state.ok");
      page.click("[id='bulk:undo']");
      page.waitForSelector("main .state:has-text('zurückgenommen')");
      page.waitForSelector("#show-keys"); // shown once the keys are heard
      page.keyboard().press("?");
      assertTrue(page.textContent("#keys").contains("Störung mir zuweisen"));
      visitor.sawNoFault();
    }
  }

  private void assign(String number) {
    office
        .known("desk")
        .post("incidents/" + number + "/assign", "{\"team\":\"Workplace\"}")
        .expect(200);
  }
}
