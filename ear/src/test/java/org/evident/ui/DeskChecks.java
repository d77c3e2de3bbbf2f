package org.evident.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.evident.it.Office;
import org.evident.it.Server;

/** What agents live in: their home and the record they write on, looked at in a browser. */
final class DeskChecks {

  private static final String GOOD = ".notices .ok";
  private static final String BAD = ".notices .bad";
  private static final String KEPT = "[id='compose:kept']:has-text('%s')";
  private static final String NOTE = "[id='compose:note']";
  private static final String REPLY = "[id='compose:reply']";
  private static final String INCIDENT =
      """
      {"customer":"%1$s","service":"%2$s","title":"Paper is stuck","description":"It is jammed.","category":"Printing",
       "impact":%3$d,"urgency":%3$d}""";

  private static final String NOTED =
      "{\"text\":\"The hall is full of smoke\",\"visibleToCustomer\":false}";

  /** What of a list stays as it is while clocks run: every cell but theirs, and when they are due. */
  private static final String SETTLED = "main tbody td:not(:last-child), main tbody .due";

  private final Browser browser;
  private final Server server;
  private final Office office;
  private final String customer;
  private final String service;

  DeskChecks(Browser browser, Server server, Office office, String customer) {
    this.browser = browser;
    this.server = server;
    this.office = office;
    this.customer = customer;
    service =
        office.administrator().post("services", "{\"name\":\"Paper\"}").expect(201).text("number");
  }

  void homeIsSortedByNearestBreach(String language, String left, String due) {
    String calm = reported(4);
    String grave = reported(1);
    try (Visitor desk = enter("desk", language)) {
      Page page = desk.page();
      desk.open(server, "index.xhtml");
      desk.isFit();
      List<String> numbers = page.locator("#queue tbody .mono").allTextContents();
      List<String> all = untriaged();
      assertTrue(all.indexOf(grave) < all.indexOf(calm), all.toString());
      assertEquals(
          numbers.stream().filter(all::contains).toList(),
          all.stream().filter(numbers::contains).toList());
      String row = page.textContent("#queue tbody tr:has-text('" + grave + "')");
      assertTrue(row.contains(left) && row.contains(due), row);
      String counted = page.textContent("#shares a:last-child b");
      page.click("#shares a:last-child");
      page.waitForSelector("main tbody");
      assertEquals(counted, String.valueOf(page.locator("main tbody tr").count()));
      desk.isFit();
      desk.sawNoFault();
    }
  }

  /** All that wait for a team, in the order of the queue; the page shows the first of them among others. */
  private List<String> untriaged() {
    return office
        .administrator()
        .get("queue?whose=UNTRIAGED&limit=200")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(line -> line.getJsonObject("incident").getString("number"))
        .toList();
  }

  void draftsAreKeptApart(String language, String note, String reply) {
    String number = reported(3);
    try (Visitor desk = enter("desk", language);
        Visitor other = enter("resolver", language)) {
      Page page = desk.page();
      record(desk, number);
      assertEquals(note, page.inputValue("[id='compose:writeNote']"));
      desk.isFit();
      page.fill(NOTE, "They never clean it");
      kept(page);
      page.check("[id^='compose:mode'][value=REPLY]");
      assertFalse(page.isVisible(NOTE));
      String promise = page.inputValue("[id='compose:sendReply']");
      assertTrue(promise.startsWith(reply) && promise.contains("Customer 1"), promise);
      desk.isFit();
      page.waitForResponse("**/detail.xhtml*", () -> page.fill(REPLY, "We are on our way"));
      record(desk, number);
      assertEquals("They never clean it", page.inputValue(NOTE));
      assertEquals("We are on our way", page.inputValue(REPLY));
      record(other, number);
      assertEquals("", other.page().inputValue(NOTE));
      page.check("[id^='compose:mode'][value=REPLY]");
      page.click("[id='compose:sendReply']");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent(".note:not(.private)").contains("We are on our way"));
      assertEquals("", page.inputValue(REPLY));
      assertEquals("They never clean it", page.inputValue(NOTE));
      page.fill(NOTE, " ");
      page.click("[id='compose:writeNote']");
      page.waitForSelector(BAD);
      page.fill(NOTE, "They do clean it");
      page.click("[id='compose:writeNote']");
      page.waitForSelector(GOOD);
      assertTrue(page.textContent(".note.private").contains("They do clean it"));
      desk.isFit();
      desk.sawNoFault();
    }
  }

  void draftOutlivesTheSession() {
    String number = reported(3);
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      record(desk, number);
      page.fill(NOTE, "Typed while signed in");
      kept(page);
      page.context().clearCookies();
      page.fill(NOTE, "Typed while signed in, and on after that");
      page.waitForSelector(KEPT.formatted("stays in this tab"));
      desk.signIn(server, "desk", Office.PASSWORD);
      record(desk, number);
      assertEquals("Typed while signed in, and on after that", page.inputValue(NOTE));
      kept(page);
      record(desk, number);
      assertEquals("Typed while signed in, and on after that", page.inputValue(NOTE));
    }
  }

  void preparedTextIsInserted() {
    String number = reported(3);
    try (Visitor manager = enter("incidents", "en-GB");
        Visitor desk = enter("desk", "de-AT")) {
      Page page = manager.page();
      manager.open(server, "resolution/answer/list.xhtml");
      manager.isFit();
      page.fill("[id='answer:title']", "Greeting");
      page.fill("[id='answer:text']", "Dear {nobody}, <b>{number}</b> is in work.");
      page.click("[id='answer:save']");
      page.waitForSelector(BAD);
      assertTrue(page.textContent(BAD).contains("{nobody}"));
      page.fill("[id='answer:text']", "Dear {reporter}, <b>{number}</b> is in work.");
      page.click("[id='answer:save']");
      page.waitForSelector(GOOD);
      manager.isFit();
      Page record = desk.page();
      record(desk, number);
      record.fill(NOTE, "Told them:");
      record.click("#composer summary");
      record.selectOption("[id='compose:answer']", "Greeting");
      record.click("[id='compose:insert']");
      record.waitForCondition(() -> record.inputValue(NOTE).contains("in work"));
      String text = "Told them:\n\nDear desk, <b>" + number + "</b> is in work.";
      assertEquals(text, record.inputValue(NOTE));
      desk.isFit();
      desk.open(server, "resolution/answer/list.xhtml");
      assertEquals(0, record.locator("main tbody input[type=submit]").count());
      page.click("main tbody tr:has-text('Greeting') input[type=submit]");
      page.waitForSelector(GOOD);
      assertFalse(page.textContent("main").contains("is in work"));
      manager.sawNoFault();
      desk.sawNoFault();
    }
  }

  void staleTabMerges(String language) {
    String number = reported(3);
    try (Visitor first = enter("desk", language);
        Visitor second = enter("resolver", language)) {
      edit(first, number);
      first.isFit();
      edit(second, number);
      Page page = second.page();
      page.fill("[id='facts:title']", "Paper is stuck on floor 3");
      page.selectOption("[id='facts:impact']", "2");
      page.click("[id='facts:save']");
      page.waitForSelector(GOOD);
      assertEquals("Paper is stuck on floor 3", page.textContent("h1"));
      page = first.page();
      page.fill("[id='facts:title']", "Paper is stuck in the hall");
      page.fill("[id='facts:description']", "It is jammed, and it smells.");
      page.click("[id='facts:save']");
      page.waitForSelector(BAD);
      String merge = page.textContent(".merge");
      assertTrue(merge.contains("floor 3") && merge.contains("in the hall"), merge);
      assertEquals(3, page.locator(".merge tbody tr").count());
      first.isFit();
      page.click("[id='facts:choose']");
      page.waitForSelector(BAD);
      page.check(".merge input[value=MINE]");
      page.click("[id='facts:choose']");
      page.waitForSelector(GOOD);
      assertEquals("Paper is stuck in the hall", page.textContent("h1"));
      assertTrue(page.textContent("main").contains("and it smells"));
      assertEquals("P3", page.textContent("main .strip .prio"));
      edit(first, number);
      assertEquals("2", page.inputValue("[id='facts:impact']"));
      page.fill("[id='facts:title']", "Never mind");
      page.keyboard().press("Escape");
      page.waitForURL(address -> !address.contains("step=edit"));
      assertEquals("Paper is stuck in the hall", page.textContent("h1"));
      first.sawNoFault();
      second.sawNoFault();
    }
  }

  void staleStepIsRefused() {
    String number = reported(3);
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      desk.open(server, "resolution/incident/detail.xhtml?step=cancel&number=" + number);
      page.selectOption("[id='act:cancelReason']", "WITHDRAWN");
      office.known("resolver").post("incidents/" + number + "/notes", NOTED).expect(200);
      page.click("[id='act:take']");
      page.waitForSelector(BAD);
      assertTrue(page.textContent("#meanwhile").contains("The hall is full of smoke"));
      assertEquals("WITHDRAWN", page.inputValue("[id='act:cancelReason']"));
      desk.isFit();
      page.click("[id='act:take']");
      page.waitForSelector(GOOD);
      assertEquals("Cancelled", page.textContent("main .strip .state >> nth=0"));
      desk.sawNoFault();
    }
  }

  void triageTakesThreeInteractions() {
    reported(3);
    String number = reported(INCIDENT.replace(",\"category\":\"Printing\"", ""), 3);
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      desk.open(server, "index.xhtml");
      int interactions = 0;
      page.click("#queue >> text=" + number);
      interactions++;
      page.waitForSelector("#edit");
      desk.isFit();
      page.selectOption("[id='facts:team']", "Workplace");
      interactions++;
      page.click("[id='facts:save']");
      interactions++;
      page.waitForSelector(GOOD);
      assertEquals("Assigned", page.textContent("main .strip .state >> nth=0"));
      assertTrue(page.textContent("aside").contains("Workplace"));
      assertTrue(page.textContent("aside").contains("Printing"));
      assertTrue(interactions <= 3, interactions + " interactions");
      desk.sawNoFault();
    }
  }

  void savedViewKeepsTheList(String language) {
    String grave = reported(1);
    String calm = reported(4);
    try (Visitor desk = enter("desk", language);
        Visitor other = enter("resolver", language)) {
      Page page = desk.page();
      desk.open(server, "resolution/incident/list.xhtml");
      page.click("#refine summary");
      desk.isFit();
      page.selectOption("#f-priority", "P1");
      page.selectOption("#f-open", "true");
      page.selectOption("#f-nearest", "true");
      page.click("#filter button");
      page.waitForURL("**priority=P1**");
      page.click("#refine summary");
      place(page, "State", "Zustand", "");
      place(page, "With", "Bei", "");
      place(page, "Service and customer", "Service und Kunde", "");
      place(page, "Nearest clock", "Nächste Uhr", "2");
      place(page, "Reported", "Gemeldet", "1");
      page.click("[id='columns:show']");
      page.waitForURL("**cols=reported**");
      assertTrue(page.url().contains("priority=P1"), page.url());
      List<String> rows = page.locator(SETTLED).allTextContents();
      List<String> columns = page.locator("main thead th").allTextContents();
      assertTrue(rows.contains(grave) && !rows.contains(calm), rows.toString());
      assertEquals(6, page.locator("main thead th").count());
      page.click("#refine summary");
      page.fill("[id='view:name']", "Grave <b>ones</b> " + language);
      page.click("[id='view:save']");
      page.waitForSelector(GOOD);
      desk.isFit();
      desk.open(server, "resolution/incident/list.xhtml");
      page.click("#views >> text=Grave <b>ones</b> " + language);
      page.waitForURL("**cols=reported**");
      assertEquals(rows, page.locator(SETTLED).allTextContents());
      assertEquals(columns, page.locator("main thead th").allTextContents());
      other.open(server, "resolution/incident/list.xhtml");
      assertFalse(other.page().textContent("#views").contains("Grave"));
      page.click("#refine summary");
      page.click("#refine li:has-text('" + language + "') input[type=submit]");
      page.waitForSelector(GOOD);
      assertFalse(page.textContent("#views").contains(language));
      columnsAreKept(desk);
      desk.sawNoFault();
      other.sawNoFault();
    }
  }

  /** What somebody wants to see always stands in every list of theirs, and in the files they take. */
  private void columnsAreKept(Visitor desk) {
    Page page = desk.page();
    desk.open(server, "resolution/incident/list.xhtml");
    int usual = page.locator("main thead th").count();
    keep(page, "");
    desk.open(server, "resolution/incident/list.xhtml");
    assertEquals(usual - 1, page.locator("main thead th").count());
    page.click("main a[href*='exports.xhtml']");
    page.waitForSelector("dd:has-text('cols=for,state,clock')");
    desk.open(server, "resolution/incident/list.xhtml");
    keep(page, "3");
    assertEquals(usual, page.locator("main thead th").count());
  }

  private static void keep(Page page, String with) {
    page.click("#refine summary");
    place(page, "With", "Bei", with);
    place(page, "Nearest clock", "Nächste Uhr", "4");
    page.check("[id='columns:kept']");
    page.click("[id='columns:show']");
    page.waitForSelector(GOOD);
  }

  private static void place(Page page, String english, String german, String at) {
    page.locator("#columns .field")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.locator(
                        "label",
                        new Page.LocatorOptions()
                            .setHasText(Pattern.compile("^(" + english + "|" + german + ")$")))))
        .locator("select")
        .selectOption(at);
  }

  void severalChangeAtOnce() {
    String first = reported(4);
    String second = reported(4);
    try (Visitor desk = enter("desk", "en-GB")) {
      Page page = desk.page();
      desk.open(server, "resolution/incident/list.xhtml?unsolved=true");
      page.check("input[value='" + first + "']");
      page.check("input[value='" + second + "']");
      page.click("#picks button");
      page.waitForSelector("#bulk");
      page.selectOption("[id='bulk:act']", "PRIORITY");
      page.selectOption("[id='bulk:impact']", "1");
      page.selectOption("[id='bulk:urgency']", "1");
      page.click("[id='bulk:preview']");
      page.waitForSelector("main tbody td:has-text('1 extensive')");
      desk.isFit();
      office
          .known("desk")
          .post("incidents/" + second + "/cancel", "{\"reason\":\"WITHDRAWN\"}")
          .expect(200);
      page.click("[id='bulk:apply']");
      page.waitForSelector("main .state.ok");
      assertEquals(1, page.locator("main .state.ok").count());
      assertTrue(page.textContent("tr:has-text('" + second + "')").contains("refused"));
      assertEquals("P1", priority(first));
      desk.isFit();
      page.click("[id='bulk:undo']");
      page.waitForSelector("main .state:has-text('taken back')");
      assertEquals("P4", priority(first));
      desk.sawNoFault();
    }
  }

  private String priority(String number) {
    return office
        .known("desk")
        .get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonObject("incident")
        .getString("priority");
  }

  private void edit(Visitor visitor, String number) {
    visitor.open(server, "resolution/incident/detail.xhtml?step=edit&number=" + number);
  }

  private static void kept(Page page) {
    page.waitForCondition(
        () -> page.textContent("[id='compose:kept']").chars().anyMatch(Character::isDigit));
  }

  private void record(Visitor visitor, String number) {
    visitor.open(server, "resolution/incident/detail.xhtml?number=" + number);
  }

  private Visitor enter(String login, String language) {
    Visitor visitor = browser.visitor(language);
    visitor.signIn(server, login, Office.PASSWORD);
    return visitor;
  }

  /** A new incident of a weight, 1 to 4, and its number. */
  String reported(int weight) {
    return reported(INCIDENT, weight);
  }

  private String reported(String incident, int weight) {
    return office
        .known("desk")
        .post("incidents", incident.formatted(customer, service, weight))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }
}
