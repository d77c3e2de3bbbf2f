package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.evident.it.Client.Answer;

/** What a review promises comes back in the next one. */
final class ActionChecks {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final String SERVICE = "C1";

  private final Office office;
  private final ReviewDesk desk;
  private final String customer;

  /**
   * Takes over a customer with records of June and July 2016.
   *
   * @param customer the number of one that nobody has reviewed yet
   */
  ActionChecks(Office office, ReviewDesk desk, String customer) {
    this.office = office;
    this.desk = desk;
    this.customer = customer;
  }

  void r7_a_promise_of_a_review_is_followed_up_until_somebody_else_finds_it_done() {
    String review = ReviewDesk.numberOf(desk.measure(MONTH, customer), SERVICE);
    desk.publish(review);
    List<JsonObject> promised = pending(review);
    assertEquals(1, promised.size(), promised::toString);
    JsonObject action = promised.get(0);
    String number = action.getString("number");
    assertEquals("Train two more", action.getString("text"));
    assertEquals(review, action.getString("source"));
    assertFalse(action.containsKey("owner"), action::toString);
    Client doer = office.person("doer", null, "SERVICE_DESK");
    String path = "actions/" + number;
    assertEquals("ACT-6", doer.post(path + "/start").expect(422).text("rule"));
    desk.reviewer.post(path + "/owner", "{\"login\":\"doer\"}").expect(200);
    assertEquals(1, doer.get("actions/mine").expect(200).list().size());
    doer.post(path + "/start").expect(200);
    assertEquals("ACT-2", doer.post(path + "/done", "{\"result\":\"-\"}").text("rule"));
    theNextReviewTells(number);
    String later = "{\"due\":\"2031-01-31\",\"reason\":\"The trainer is ill\"}";
    Answer moved = desk.owner.post(path + "/due", later).expect(200);
    assertEquals("2030-01-31", moved.text("firstDue"));
    assertEquals("2031-01-31", moved.text("due"));
    doer.post(path + "/done", "{\"result\":\"Two people were trained\"}").expect(200);
    assertEquals(403, doer.post(path + "/verification").status());
    assertEquals("VERIFIED", desk.owner.post(path + "/verification").expect(200).text("state"));
    assertEquals(List.of(), pending(review));
    Client relations = office.known("relations");
    assertEquals(1, DecisionChecks.topics(relations, review, "REVIEW_DECISIONS.DUE")); // REP-3
    String own = doer.get("actions/mine").expect(200).body();
    assertEquals(1, ListWalk.keys(own).size(), own);
    assertEquals(ListWalk.keys(own), ListWalk.pages(doer, "actions/mine"));
    String behind = "actions/mine?after=over_2031-01-31_" + number;
    assertEquals("[]", doer.get(behind).expect(200).body());
    assertEquals(1, doer.get("actions/mine?after=2031-01-31_" + number).list().size());
    assertEquals("API.KEY", doer.get("actions/mine?after=over_x").expect(422).text("rule"));
    Client outsider = office.person("outsider", customer, "CUSTOMER_REPRESENTATIVE");
    assertEquals(403, outsider.get("actions").status());
    assertEquals(403, outsider.post(path + "/start").status());
  }

  private void theNextReviewTells(String number) {
    String next = ReviewDesk.numberOf(desk.measure(MONTH.plusMonths(1), customer), SERVICE);
    JsonObject told = snapshot(next);
    JsonObject line = told.getJsonArray("actions").getJsonObject(0);
    assertEquals(number, line.getString("reference"));
    assertEquals("OPEN", line.getString("state"));
    assertFalse(line.getString("figure").isEmpty(), line::toString); // what it is to move
    assertTrue(line.getString("before").matches("[0-9.]+"), line::toString);
    assertTrue(line.getString("after").matches("[0-9.]*"), line::toString);
    assertEquals("FIGURES", told.getJsonObject("sections").getString("S16"));
    byte[] printed = desk.author.bytes("reviews/" + next + "/review.pdf");
    assertTrue(printed.length > 1000);
  }

  private JsonObject snapshot(String review) {
    byte[] bytes = desk.author.bytes("reviews/" + review + "/snapshot.json");
    return Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
        .readObject();
  }

  /** What nobody has found done yet, of what a review promised. */
  private List<JsonObject> pending(String review) {
    return desk
        .owner
        .get("actions?limit=200")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(action -> review.equals(action.getString("source")))
        .toList();
  }
}
