package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.evident.it.Office;
import org.evident.it.Server;

/** Asks a customer in a browser, who answers there. */
record AnswerChecks(Browser browser, Server server, Office office) {

  private static final String GOOD = ".notices .ok";
  private static final String STATE = "main .strip .state >> nth=0";

  void customerIsAskedAnswersAndReopens(String number, String customer) {
    String path = "resolution/incident/detail.xhtml?number=" + number;
    act("desk", number, "assign", "{\"team\":\"Workplace\"}");
    act("resolver", number, "start", "{}");
    try (Visitor resolver = enter("resolver", "en-GB");
        Visitor guest = enter(customer, "de-AT")) {
      Page page = resolver.page();
      resolver.open(server, path + "&step=pend");
      page.fill("[id='act:question']", "Which printer is it?");
      page.click("[id='act:take']");
      page.waitForSelector(GOOD);

      Page answer = guest.page();
      guest.open(server, path);
      guest.isFit();
      assertTrue(answer.textContent("main").contains("Which printer is it?"));
      assertTrue(answer.isVisible("#asked"));
      assertEquals(0, answer.locator("[id='compose:note'], [id='compose:mode']").count());
      answer.fill("[id='answering:reply']", "-");
      answer.click("[id='answering:answer']");
      answer.waitForSelector(".notices .bad");
      answer.fill("[id='answering:reply']", "The one on floor 3");
      answer.click("[id='answering:answer']");
      answer.waitForSelector(GOOD);
      assertEquals("In Arbeit", answer.textContent(STATE));
      assertFalse(answer.isVisible("#asked"));

      resolver.open(server, path);
      assertTrue(page.textContent(".note:has(.state)").contains("The one on floor 3"));
      resolver.isFit();
      String solved =
          "{\"code\":\"FIXED\",\"text\":\"Restarted it\",\"itemAbsentReason\":\"cloud service\"}";
      act("resolver", number, "resolve", solved);

      guest.open(server, path + "&step=reopen");
      assertTrue(answer.isVisible("#solved"));
      guest.isFit();
      answer.fill("[id='act:reason']", "It is silent again");
      answer.click("[id='act:take']");
      answer.waitForSelector(GOOD);
      assertEquals("In Arbeit", answer.textContent(STATE));
      resolver.sawNoFault();
      guest.sawNoFault();
    }
  }

  private void act(String login, String number, String step, String body) {
    office.known(login).post("incidents/" + number + "/" + step, body).expect(200);
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
