package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** What people are told of what they did reaches them, whatever their pages do by themselves meanwhile. */
record NoticeChecks(Browser browser, Server server, Office office) {

  private static final String RECORD = "resolution/incident/detail.xhtml?number=";
  private static final String NOTE = "[id='compose:note']";

  /** Sends the first act of a record as a browser does, and does not go on to the page that tells what came of it. */
  private static final String ACT =
      """
      async () => {
        const button = document.querySelector('#acts input.primary');
        const body = new URLSearchParams(new FormData(button.form, button));
        const answer = await fetch(button.form.action, {method: 'POST', body, redirect: 'manual'});
        return answer.type;
      }\
      """;

  /** A draft is kept between an act and the page that tells it. */
  void aDraftLeavesTheNoticeOfAnAct(String number) {
    office
        .known("desk")
        .post("incidents/" + number + "/assign", "{\"team\":\"Workplace\"}")
        .expect(200);
    try (Visitor resolver = browser.visitor("en-GB")) {
      resolver.signIn(server, "resolver", Office.PASSWORD);
      Page page = resolver.page();
      resolver.open(server, RECORD + number);
      assertEquals("opaqueredirect", page.evaluate(ACT));
      page.fill(NOTE, "Begun meanwhile");
      page.waitForCondition(
          () -> page.textContent("[id='compose:kept']").chars().anyMatch(Character::isDigit));
      resolver.open(server, RECORD + number);
      assertEquals(1, page.locator(".notices .ok").count(), page.textContent("main .strip"));
      assertEquals("Begun meanwhile", page.inputValue(NOTE));
      resolver.open(server, RECORD + number);
      assertEquals(0, page.locator(".notices .ok").count(), "told once");
      resolver.sawNoFault();
    }
  }
}
