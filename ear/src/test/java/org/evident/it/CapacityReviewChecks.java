package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A month's capacity is looked back at, which does the duty to, and leads to improvements. */
final class CapacityReviewChecks {

  private static final String PATH = "capacity-reviews";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final YearMonth MONTH = YearMonth.from(TODAY).minusMonths(1);
  private static final String REVIEW =
      """
      {"period":"%s","reviewedOn":"%s","analysis":"The pumps ran at nine tenths"%s}""";
  private static final String IDLE = ",\"noneReason\":\"Nothing ran short\"";
  private static final String BETTER = ",\"improvements\":\"Spread the load over the day\"";
  private static final String DUTY =
      """
      {"key":"CAPACITY_REVIEW","title":"Review of capacity","process":"capacity","subject":"",
       "intervalDays":30,"anchor":"%s","role":"CAPACITY_MANAGER","checklist":[]}""";

  private final Client manager;
  private final Client pumper;
  private final Client planner;
  private final Client owner;
  private final Client auditor;
  private final String service;
  private final String other;

  CapacityReviewChecks(Office office, CapacityDesk desk, String service, String other) {
    this.service = ",\"service\":\"" + service + "\"";
    this.other = ",\"service\":\"" + other + "\"";
    manager = desk.capacity();
    pumper = desk.manages("reviews-pumps", service);
    planner = office.person("plans-reviews", null, "PROCESS_OWNER");
    auditor = office.person("audits-reviews", null, "AUDITOR");
    owner = office.person("sees-reviews", null, "SERVICE_OWNER");
  }

  void crv1_and_crv2_a_month_is_reviewed_once_in_its_time_and_says_what_follows() {
    Client.Answer neither = review(manager, MONTH, TODAY, "").expect(422);
    assertEquals("CRV-2 improvements", neither.text("rule") + " " + neither.text("field"));
    assertEquals("CRV-2", review(manager, MONTH, TODAY, IDLE + BETTER).expect(422).text("rule"));
    Client.Answer early = review(manager, MONTH, MONTH.atDay(1).minusDays(1), IDLE).expect(422);
    assertEquals("CRV-1 reviewedOn", early.text("rule") + " " + early.text("field"));
    assertEquals("ACC-1", review(owner, MONTH, TODAY, IDLE).expect(403).text("rule"));
    YearMonth before = MONTH.minusMonths(5);
    String old = path(review(manager, before, before.atEndOfMonth(), IDLE));
    assertEquals(
        "RCD-16", review(manager, before, before.atEndOfMonth(), BETTER).expect(422).text("rule"));
    review(manager, before, before.atEndOfMonth(), BETTER + other).expect(201);
    String again =
        REVIEW.formatted(before, TODAY, BETTER).replace("}", ",\"reason\":\"Found later\"}");
    assertEquals(428, manager.put(old, again).status());
    JsonObject put = manager.put(old, again.replace("}", ",\"version\":1}")).expect(200).object();
    assertEquals("Spread the load over the day", put.getString("improvements"));
    String file =
        "ref,period,service,reviewedOn,analysis,improvements,noneReason\nCRV-X,%s,,%s,All idle,,Nothing ran short\n"
            .formatted(before.minusMonths(1), before.atDay(3));
    JsonObject result =
        manager
            .post("records/" + PATH + "/import?dryRun=false", "text/csv", file)
            .expect(200)
            .object();
    assertEquals(1, result.getInt("added"), result::toString);
  }

  void
      crv3_and_dut9_a_review_of_the_whole_does_the_duty_and_actions_follow_as_far_as_a_role_reaches() {
    String duty =
        "duties/"
            + planner.post("duties", DUTY.formatted(TODAY)).expect(201).text("number")
            + "/occurrences";
    String pumps = path(review(pumper, MONTH, TODAY, BETTER + service));
    assertEquals("PTY-10", review(pumper, MONTH, TODAY, BETTER).expect(403).text("rule"));
    String meters = path(review(manager, MONTH, TODAY, BETTER + other));
    assertFalse(planner.get(duty).expect(200).body().contains("COMPLETED"));
    String whole = path(review(manager, MONTH, TODAY, BETTER));
    String done = planner.get(duty).expect(200).body();
    assertTrue(
        done.contains("COMPLETED") && done.contains(whole.substring(PATH.length() + 1)), done);
    act(pumper, pumps).expect(201);
    assertTrue(owner.get(pumps + "/actions").expect(200).body().contains("Pump at night"));
    assertEquals("PTY-10", act(pumper, whole).expect(403).text("rule"));
    pumper.get(meters + "/actions").expect(404);
    act(owner, pumps).expect(403);
    assertEquals("owner", act(manager, whole, "nobody-here").text("field"));
    assertEquals("IMPROVEMENT", act(manager, whole).expect(201).text("kind"));
    manager.post(whole + "/withdraw", "{\"reason\":\"Of another month\"}").expect(200);
    assertEquals("RCD-17", act(manager, whole).expect(422).text("rule"));
    reopened(duty, whole.substring(PATH.length() + 1));
  }

  /** What the review did is to be done again, its history says why, and another review does it (DUT-9). */
  private void reopened(String duty, String review) {
    JsonObject open = planner.get(duty).expect(200).list().getJsonObject(0);
    assertEquals("DUE", open.getString("state"));
    assertFalse(open.containsKey("result") || open.containsKey("completedAt"), open::toString);
    String number = duty.split("/")[1];
    String history = auditor.get("history?record=" + number).expect(200).body();
    assertTrue(
        history.contains("OCCURRENCE_REOPENED") && history.contains(review + ": Of another month"),
        history);
    String another = path(review(manager, MONTH, TODAY, BETTER));
    String done = planner.get(duty).expect(200).body();
    assertTrue(
        done.contains("COMPLETED") && done.contains(another.substring(PATH.length() + 1)), done);
  }

  private static Client.Answer act(Client by, String review) {
    return act(by, review, "sees-reviews");
  }

  private static Client.Answer act(Client by, String review, String who) {
    String action = "{\"text\":\"Pump at night\",\"owner\":\"%s\",\"due\":\"%s\"}";
    return by.post(review + "/actions", action.formatted(who, TODAY.plusDays(9)));
  }

  private static Client.Answer review(Client by, YearMonth month, LocalDate day, String more) {
    return by.post(PATH, REVIEW.formatted(month, day, more));
  }

  private static String path(Client.Answer made) {
    return PATH + "/" + made.expect(201).text("number");
  }
}
