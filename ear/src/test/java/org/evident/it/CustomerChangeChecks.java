package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.evident.it.Client.Answer;

/** An incident turns out to be of another customer: whose targets, whose review and whose eyes it has then (SLA-10, PTY-10). */
final class CustomerChangeChecks {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final String WORD = "bindweed";

  private final Server server;
  private final PierCases piers;

  CustomerChangeChecks(Server server, PierCases piers) {
    this.server = server;
    this.piers = piers;
  }

  /** Forty minutes were used where two hours are allowed, and then only half an hour is: by API and page alike. */
  void limits_of_both_are_told_and_only_to_whom_they_concern() {
    String number = piers.report(piers.desk, PierCases.minutesAgo(40));
    assertEquals("REC-2", PierCases.rule(piers.patch(number, "\"0\"", piers.downstream)));
    Surfer surfer = new Surfer(server).signIn("pier-desk", Office.PASSWORD);
    String record = "resolution/incident/detail.xhtml?number=" + number;
    String form = surfer.open(record + "&step=edit-CUSTOMER").body();
    assertTrue(form.contains("Upstream Piers") && form.contains("Downstream Piers"), form);
    surfer.press(
        record + "&step=edit-CUSTOMER", "oneCUSTOMER", "save", Map.of("value", piers.downstream));
    JsonObject view = piers.desk.get("incidents/" + number).expect(200).object();
    assertEquals("Downstream Piers", view.getJsonObject("incident").getString("customer"));
    JsonObject clock = view.getJsonArray("clocks").getJsonObject(0);
    assertEquals(1800, clock.getInt("limitSeconds"));
    assertTrue(clock.getInt("consumedSeconds") >= 2400, clock::toString);
    List<JsonObject> steps = clock.getJsonArray("steps").getValuesAs(JsonObject.class);
    JsonObject last = steps.get(steps.size() - 1);
    assertEquals(last.getString("from"), clock.getString("breachedAt"), "at the change");
    assertEquals("Upstream Piers 7200", told(steps.get(0)));
    assertEquals("Downstream Piers 1800", told(last));
    assertEquals("Upstream Piers", last.getString("cameFromCustomer"));
    assertFalse(last.containsKey("cameFrom"), "the service stayed");
    String shown = surfer.open(record).body();
    assertTrue(
        shown.contains("Customer changed from Upstream Piers to Downstream Piers, service Rafts"),
        shown);
    String past = PierCases.timeline(piers.desk, number);
    assertTrue(
        past.contains(
            piers.upstream + " " + piers.rafts + " " + piers.downstream + " " + piers.rafts),
        past);
    assertFalse(past.contains("\"field\":\"customer\""), "told once: " + past);
    assertTrue(past.contains("\"name\":\"Upstream Piers\""), past);
    String course = shown.substring(shown.indexOf("id=\"timeline\""));
    for (String customer : List.of(piers.upstream, piers.downstream)) {
      String link = "/foundation/party/customer.xhtml?number=" + customer + "\"";
      assertTrue(course.contains(link) && !course.contains(">" + customer), course);
    }
    seenFromBelow(number);
    piers.desk.conditional(
        "PATCH",
        "incidents/" + number,
        "If-Match",
        piers.tag(number),
        PierCases.service(piers.ropes));
    JsonObject moved = piers.desk.get("incidents/" + number).expect(200).object();
    assertTrue(moved.toString().contains("\"cameFrom\":\"Rafts\""), moved::toString);
    assertTrue(
        piers
            .below
            .get("incidents/" + number)
            .body()
            .contains(piers.downstream + " " + piers.rafts),
        "what moved among their own services is theirs to know");
  }

  /** Whose it was before, and what was agreed with them, is not told to the other one. */
  private void seenFromBelow(String number) {
    Answer answer = piers.below.get("incidents/" + number).expect(200);
    JsonObject step =
        answer
            .object()
            .getJsonArray("clocks")
            .getJsonObject(0)
            .getJsonArray("steps")
            .getJsonObject(0);
    assertEquals("… … …", named(step));
    assertFalse(step.containsKey("limitSeconds"), step::toString);
    String shown =
        new Surfer(server)
            .signIn("pier-below", Office.PASSWORD)
            .open("resolution/incident/detail.xhtml?number=" + number)
            .body();
    assertTrue(shown.contains("Customer changed from … to Downstream Piers"), shown);
    for (String text : List.of(answer.body(), PierCases.timeline(piers.below, number), shown)) {
      assertFalse(text.contains("Upstream") || text.contains(piers.upstream), text);
    }
    piers.above.get("incidents/" + number).expect(404);
  }

  void what_was_meant_for_the_one_is_not_for_the_other() {
    String number = piers.report(piers.desk, PierCases.minutesAgo(5));
    piers.note(number, WORD + " for you", true);
    piers.note(number, WORD + " among us", false);
    String files = "incidents/" + number + "/attachments";
    String open = PierCases.file(piers.desk, files, "open.txt", "&visible=true");
    String internal = PierCases.file(piers.desk, files, "internal.txt", "");
    assertEquals(200, piers.above.download(files + "/" + open).statusCode());
    assertTrue(piers.above.get("search?q=" + WORD).expect(200).body().contains(number));
    assertUnseen(piers.below, number, List.of(open, internal));

    piers.move(number, piers.downstream);
    assertUnseen(piers.above, number, List.of(open, internal));
    piers.below.get("incidents/" + number).expect(200);
    assertEquals(List.of(), piers.below.get(files).expect(200).list());
    assertEquals(404, piers.below.download(files + "/" + open).statusCode());
    for (String path : List.of("", "/sheet", "/timeline")) {
      String told = piers.below.get("incidents/" + number + path).expect(200).body();
      assertFalse(told.contains(WORD) || told.contains("open.txt"), told);
    }
    assertFalse(piers.below.get("search?q=" + WORD).expect(200).body().contains(number));
    assertEquals(200, piers.desk.download(files + "/" + open).statusCode());
    String past = PierCases.timeline(piers.desk, number);
    assertTrue(past.contains("NOTES_KEPT_IN") && past.contains("FILE_KEPT_IN"), past);
    assertTrue(past.contains(WORD + " for you"), past);
    piers.note(number, "Good morning below", true);
    assertTrue(PierCases.timeline(piers.below, number).contains("Good morning below"));
  }

  void who_had_part_in_it_does_not_lose_it() {
    String theirs = piers.report(piers.above, PierCases.minutesAgo(5));
    HttpResponse<String> refused = piers.patch(theirs, piers.tag(theirs), piers.downstream);
    assertEquals("422 INC.CUSTOMER customer", PierCases.problem(refused));
    assertTrue(refused.body().contains("pier-above had part in incident " + theirs));
    assertEquals("Upstream Piers", piers.customer(theirs));
    String answered = piers.report(piers.desk, PierCases.minutesAgo(5));
    PierCases.file(piers.above, "incidents/" + answered + "/attachments", "mine.txt", "");
    assertEquals(
        "422 INC.CUSTOMER customer",
        PierCases.problem(piers.patch(answered, piers.tag(answered), piers.downstream)));
    String asked = piers.report(piers.desk, PierCases.minutesAgo(5));
    piers
        .desk
        .post("incidents/" + asked + "/assign", "{\"team\":\"%s\"}".formatted(piers.team()))
        .expect(200);
    piers.desk.post("incidents/" + asked + "/start").expect(200);
    piers
        .desk
        .post(
            "incidents/" + asked + "/pend",
            "{\"reason\":\"CUSTOMER\",\"question\":\"Which of the piers?\"}")
        .expect(200);
    assertEquals(
        "422 INC.CUSTOMER.TOLD customer",
        PierCases.problem(piers.patch(asked, piers.tag(asked), piers.downstream)));
    assertEquals(
        "404 REC-1 customer", PierCases.problem(piers.patch(asked, piers.tag(asked), "CUS-0")));
    reached();
  }

  /** Neither the place it comes from nor the one it goes to lies outside what the role is for. */
  private void reached() {
    String number = piers.report(piers.desk, PierCases.minutesAgo(5));
    Client limited = piers.office.person("pier-limited", null);
    long id =
        piers
            .office
            .administrator()
            .post(
                "assignments",
                "{\"login\":\"pier-limited\",\"role\":\"SERVICE_DESK\",\"scope\":\"CUSTOMER\",\"scopeKey\":\"%s\"}"
                    .formatted(piers.upstream))
            .expect(201)
            .object()
            .getJsonNumber("id")
            .longValue();
    limited.post("assignments/" + id + "/acceptance").expect(200);
    assertEquals(
        "403 PTY-10 null",
        PierCases.problem(piers.patch(limited, number, piers.tag(number), piers.downstream)));
    assertEquals("Upstream Piers", piers.customer(number));
    piers.move(number, piers.downstream);
    assertEquals(404, piers.patch(limited, number, piers.tag(number), piers.upstream).statusCode());
  }

  /** Of two reports of a month one is moved: each customer's review counts what it has at the data freeze (R2). */
  void reviews_count_it_for_whose_it_is() {
    Client author = piers.office.person("pier-author", null, "REPORT_AUTHOR");
    piers.report(piers.desk, "2016-06-01T09:00:00Z");
    String moved = piers.report(piers.desk, "2016-06-02T09:00:00Z");
    piers.report(piers.desk, piers.downstream, "2016-06-03T09:00:00Z");
    assertEquals("2 1", opened(author, piers.upstream) + " " + opened(author, piers.downstream));
    piers.move(moved, piers.downstream);
    assertEquals("1 2", opened(author, piers.upstream) + " " + opened(author, piers.downstream));
  }

  private static int opened(Client author, String customer) {
    ReviewDesk.await(author, MONTH, customer, 120);
    String review = ReviewDesk.numberOf(ReviewDesk.list(author, MONTH, customer), "Rafts");
    return author
        .get("reviews/" + review + "/figures")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(f -> "INC_OPENED".equals(f.getString("key")) && f.getString("dimension").isEmpty())
        .findFirst()
        .orElseThrow()
        .getInt("value");
  }

  private static void assertUnseen(Client who, String number, List<String> files) {
    for (String path : List.of("", "/sheet", "/timeline", "/attachments")) {
      who.get("incidents/" + number + path).expect(404);
    }
    for (String file : files) {
      assertEquals(404, who.download("incidents/" + number + "/attachments/" + file).statusCode());
    }
    assertFalse(who.get("search?q=" + WORD).expect(200).body().contains(number));
  }

  private static String told(JsonObject step) {
    return step.getString("customer") + " " + step.getInt("limitSeconds");
  }

  private static String named(JsonObject step) {
    return step.getString("customer")
        + " "
        + step.getString("service")
        + " "
        + step.getString("calendar");
  }
}
