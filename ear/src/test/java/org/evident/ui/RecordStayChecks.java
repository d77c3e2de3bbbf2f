package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.it.Office;
import org.evident.it.Server;

/** What is done on the pages of records other than incidents leaves its reader where they were, too. */
record RecordStayChecks(Browser browser, Server server, Office office) {

  private static final String GOOD = ".notices .ok";
  private static final String BAD = ".notices .bad";
  private static final String BEGUN = "Begun before the act";

  /** A refusal opens the fold its form is in, and what was begun in another form stays through it and through the act. */
  void anActionOnARequirement() {
    office.person("stays-owner", null, "SMS_OWNER");
    String other = "[id='override:reason']";
    String task = "[id='promise:task']";
    try (Visitor owner = enter("stays-owner", "de-AT")) {
      Page page = owner.page();
      owner.open(server, "conformity/requirement/detail.xhtml?number=R-8.6.1-02");
      page.evaluate(KeptPlace.MARK);
      page.fill(other, BEGUN);
      page.fill(task, "Train the desk");
      page.fill("[id='promise:doer']", "stays-owner");
      page.fill("[id='promise:due']", "2001-01-01");
      int at = KeptPlace.click(page, "[id='promise:go']");
      page.waitForSelector(BAD);
      KeptPlace.assertStayed(page, at);
      assertEquals("Train the desk", page.inputValue(task));
      assertEquals(BEGUN, page.inputValue(other));
      page.fill("[id='promise:due']", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
      at = KeptPlace.click(page, "[id='promise:go']");
      page.waitForSelector("#actions tr:has-text('Train the desk')");
      page.waitForSelector(GOOD);
      KeptPlace.assertStayed(page, at);
      assertEquals("", page.inputValue(task));
      assertEquals(BEGUN, page.inputValue(other));
      owner.isFit();
      owner.sawNoFault();
    }
  }

  /** A correction is refused and taken on the page of a simple record; the notice of what leads elsewhere is told there. */
  void aCorrectionOfASimpleRecord() {
    office.person("stays-levels", null, "SERVICE_LEVEL_MANAGER");
    String service =
        office.administrator().post("services", "{\"name\":\"Weirs\"}").expect(201).text("number");
    String number =
        office
            .known("stays-levels")
            .post(
                "outages",
                """
                {"service":"%s","start":"2026-02-01T10:00:00Z","end":"2026-02-01T11:00:00Z","kind":"FULL",
                 "origin":"PERSON","reason":"The gate stuck"}\
                """
                    .formatted(service))
            .expect(201)
            .text("number");
    String open = "foundation/register/records.xhtml?kind=outages&number=" + number;
    String folded = "[id='classify:reason']";
    try (Visitor levels = enter("stays-levels", "en-GB")) {
      Page page = levels.page();
      levels.open(server, open);
      page.evaluate(KeptPlace.MARK);
      page.click("details:has([id='classify:reason']) > summary");
      page.fill(folded, BEGUN);
      int at = KeptPlace.click(page, "[id='entry:save']");
      page.waitForSelector(BAD);
      KeptPlace.assertStayed(page, at);
      assertTrue(page.isVisible(folded), "what was begun is not folded away");
      assertEquals(BEGUN, page.inputValue(folded));
      page.fill("[id='entry:reason']", "Counted anew");
      KeptPlace.click(page, "[id='entry:save']");
      page.waitForSelector(GOOD);
      KeptPlace.assertSame(page);
      assertEquals(BEGUN, page.inputValue(folded));
      levels.isFit();
      levels.sawNoFault();
    }
    try (Visitor levels = browser.unscripted("en-GB")) {
      levels.signIn(server, "stays-levels", Office.PASSWORD);
      levels.open(server, open);
      levels.page().fill("[id='entry:reason']", "Without a script");
      levels.page().click("[id='entry:save']");
      levels.page().waitForSelector(GOOD);
      levels.sawNoFault();
    }
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }
}
