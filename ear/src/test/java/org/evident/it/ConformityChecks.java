package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.evident.it.ConformityWall.changed;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What records prove of the requirements: they are broken and mended through the doors that keep them. */
final class ConformityChecks {

  private static final String SOLVED = ConformityDesk.GOALS.replace("RESP", "RESO");

  /** What somebody has to agree on with a customer. */
  private static final List<String> UNAGREED =
      List.of("R-7.5.4-04", "R-7.5.4-05", "R-8.2.2-01", "R-8.2.4-02", "R-8.7.1-02", "R-9.1-01");

  private static final List<String> DECISIONS =
      List.of(
          "CHANGE_APPROVAL",
          "EMERGENCY_CHANGE_APPROVAL",
          "RELEASE_APPROVAL",
          "BUDGET_APPROVAL",
          "RISK_ACCEPTANCE",
          "SLA_SIGNATURE",
          "CONTRACT_SIGNATURE",
          "CONTINUITY_INVOCATION",
          "MAJOR_INCIDENT_DECLARATION",
          "DOCUMENT_APPROVAL");

  private final ConformityDesk desk;

  private final Consumer<List<String>> pass;

  /**
   * Checks at a desk.
   *
   * @param pass lets time pass: changes what is stored
   */
  ConformityChecks(ConformityDesk desk, Consumer<List<String>> pass) {
    this.desk = desk;
    this.pass = pass;
  }

  /** Each record breaks exactly the requirements it should, which name it, and mended it breaks none. */
  void brokenAndMended() {
    DECISIONS.forEach(desk::authority);
    desk.office.person("processes", null, "PROCESS_OWNER");
    int carer = desk.care();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String busy = desk.service("Signals");
    desk.report(busy, 4, 3, desk.now);
    String agreed =
        desk.agree("Signals", busy, today.minusDays(3), "RESPONSE", ConformityDesk.GOALS);
    String duty = desk.duty(agreed);
    OutageDesk outages = new OutageDesk(desk);
    ConformityRows rows = new ConformityRows(desk, busy, agreed);
    Map<String, JsonObject> before = desk.evaluate();
    for (String id : List.of("R-5.1-03", "R-8.6.1-02", "R-8.6.1-06")) {
      assertEquals(before.get(id).getInt("population"), before.get(id).getInt("satisfied"), id);
    }
    new LeaderCase(desk).brokenAndMended(busy, before);

    Map<String, String> broken = rows.breakAll();
    desk.admin.delete("authority/BUDGET_APPROVAL/SMS_OWNER");
    broken.put("R-5.1-03", "BUDGET_APPROVAL");
    desk.end(carer);
    broken.put("R-8.3.2-02", desk.customer);
    desk.endAll("PROCESS_OWNER");
    broken.put("R-8.2.3.1-01", "incident");
    broken.put("R-5.3-01", "incident");
    String lonely = desk.service("Points");
    outages.requires(lonely, "\"toComponent\":\"host-3\"");
    UNAGREED.forEach(id -> broken.put(id, lonely));
    broken.put("R-8.2.1-02", lonely);
    desk.endDuty(duty);
    broken.put("R-8.3.3-04", agreed);
    YearMonth month = YearMonth.from(today).minusMonths(1);
    String levers = desk.service("Levers");
    desk.report(levers, 4, 3, desk.now);
    outages.requires(levers, "\"toService\":\"" + busy + "\"");
    String unmeasured =
        desk.agree("Levers", levers, month.minusMonths(1).atDay(1), "RESOLUTION", SOLVED);
    broken.putAll(rows.handling.unreported(levers, month));
    broken.put("R-8.4.2-02", levers);
    broken.put("R-8.7.1-05", unmeasured);
    broken.put("R-8.3.3-05", unmeasured);
    broken.put("R-8.6.1-04", unmeasured);
    broken.put("R-9.4-02", desk.customer + "/" + month.minusMonths(1));
    String forgotten = desk.report(busy, 2, 2, desk.ago(8, ChronoUnit.DAYS));
    broken.put("R-8.6.1-06", forgotten);
    String untold = desk.report(busy, 3, 3, desk.ago(5, ChronoUnit.HOURS));
    Instant declared = desk.ago(3, ChronoUnit.HOURS);
    desk.step(
        untold, "sheet/declare", "{\"reason\":\"all of it\",\"declaredAt\":\"" + declared + "\"}");
    broken.put("R-8.6.1-09", untold);
    broken.put("R-8.6.1-10", untold);
    String over = desk.over(busy);
    broken.put("R-8.6.1-11", over);
    String open = desk.report(busy, 4, 4, desk.ago(30, ChronoUnit.DAYS));
    desk.admin.post("teams", "{\"name\":\"Night team\"}").expect(201);
    desk.step(open, "assign", "{\"team\":\"Night team\"}");
    desk.step(open, "start", null);
    desk.note(open);
    desk.resolve(open, desk.ago(20, ChronoUnit.DAYS));
    broken.put("R-8.6.1-05", open);
    String outage = outages.outage(busy);
    broken.put("R-8.7.1-06", outage);
    LogDesk log = new LogDesk(desk, "Signals");
    log.solved();
    Map<String, JsonObject> worse = desk.evaluate();
    String logged = names(desk.admin, "R-8.6.1-02").get(0);
    broken.put("R-8.6.1-01", logged);
    broken.put("R-8.6.1-02", logged);
    broken.put("R-8.6.1-03", logged);
    broken.put("R-8.2.6-11", logged);
    assertEquals(broken.keySet(), changed(before, worse));
    broken.forEach(
        (id, number) -> {
          List<String> names = names(desk.admin, id);
          assertTrue(names.contains(number), () -> id + " " + names);
          assertNotEquals("FULFILLED", worse.get(id).getString("status"), id);
        });
    assertTrue(names(desk.admin, "R-8.6.1-04").contains(logged));
    assertEquals("PARTIAL", worse.get("R-5.1-03").getString("status"));
    seenAsFarAsRolesReach(busy, lonely, forgotten);
    log.categorised();
    desk.evaluate();

    desk.authority("BUDGET_APPROVAL");
    desk.care();
    desk.office.person("processes-2", null, "PROCESS_OWNER");
    desk.duty(desk.agree("Points", lonely, today, "RESPONSE", ConformityDesk.GOALS));
    desk.report(lonely, 4, 3, desk.now);
    desk.duty(agreed);
    rows.mendAll();
    desk.records.consumed(levers, month);
    desk.records.consumed(levers, month.minusMonths(1));
    desk.records.spent(levers, month);
    desk.records.spent(levers, month.minusMonths(1));
    new OverrideChecks(desk).promised("R-10.1.2-01");
    desk.note(forgotten);
    desk.entry(untold, "TOP_MANAGEMENT", declared.plus(30, ChronoUnit.MINUTES));
    desk.step(untold, "major/manager", "{\"leader\":\"signatory\"}");
    desk.review(over, desk.problem(busy));
    var reports = rows.report(levers, "Levers", month, over);
    desk.step(open, "close", null);
    outages.explain(outage, busy, over);
    log.told();
    desk.step(logged, "reopen", "{\"reason\":\"it came back\"}");
    desk.step(logged, "priority", "{\"impact\":1,\"urgency\":1}");
    desk.step(logged, "major/refusal", "{\"reason\":\"It is one lamp\"}");
    desk.note(logged);
    Instant out = desk.ago(2, ChronoUnit.DAYS);
    outages.outage(busy, out, out.plus(9, ChronoUnit.MINUTES), logged);
    desk.resolve(logged, null);
    Map<String, JsonObject> mended = desk.evaluate();
    // What was not done in time cannot be any more yet; everything else is as it was.
    Set<String> late = Set.of("R-8.3.3-04", "R-8.6.1-10", "R-9.4-02");
    Set<String> reported = new TreeSet<>(late);
    // Somebody was asked how satisfied they are, which nobody was before.
    reported.addAll(Set.of("R-8.3.2-06", "R-8.3.3-06", "R-9.4-03"));
    assertEquals(reported, changed(before, mended));
    broken.keySet().removeAll(late);
    broken.forEach((id, number) -> assertFalse(names(desk.admin, id).contains(number), id));
    reports.assertNamed();
    reports.assertDeadline();
    assertFalse(names(desk.admin, "R-8.3.2-06").contains(desk.customer));
    rows.suppliers.assertComplete();
    assertPartly(mended.get("R-8.7.2-10"));
    assertTrue(names(desk.admin, "R-7.5.4-08").contains("R-4.3-01"));
    assertFalse(names(desk.admin, "R-7.5.4-08").contains("R-10.1.2-01"));
    rows.assertMissing(mended, month.minusMonths(1));
    assertFalse(names(desk.admin, "R-8.3.3-04").contains(agreed));
    assertEquals("FULFILLED", mended.get("R-5.1-03").getString("status"));
    assertEquals("FULFILLED", mended.get("R-8.6.1-09").getString("status"));
    assertTrue(
        desk.admin.get("conformity/R-8.6.1-09/satisfying").expect(200).body().contains(untold));
    String told = desk.admin.get("conformity/R-8.6.1-10/exceptions").expect(200).body();
    assertTrue(told.contains("MANAGER_LATE"), told);

    FollowCases follow = rows.follow(reports);
    follow.forgottenAndDone(mended, pass);
    reports.restate();
    desk.renew(unmeasured, "Levers", levers, SOLVED);
    desk.duty(unmeasured);
    // Who was named late stays named late. And the customer was talked with, as nobody had before.
    Map<String, JsonObject> restated = desk.evaluate();
    assertEquals(Set.of("R-8.3.2-04", "R-8.6.1-10"), changed(before, restated));
    follow.restated(restated);
    new ProofCases(desk, pass).alteredAndPutRight(follow.latest());
    new OutcomeCases(desk).unseenAndSeen(pass);
    assertAll(
        () -> new WordCases(desk, rows, busy, agreed, pass).shown(), desk.words::assertComplete);
  }

  /** All records meet what is asked of them, and still it is shown in part only. */
  private void assertPartly(JsonObject line) {
    assertEquals(line.getInt("population"), line.getInt("satisfied"));
    assertEquals("PARTIAL", line.getString("status"));
    assertFalse(line.getBoolean("conforms"));
    assertTrue(
        desk.admin
            .get("conformity/" + line.getString("id"))
            .expect(200)
            .object()
            .getBoolean("partial"));
  }

  /** An auditor of one service sees its records only, and that there are more; a customer sees nothing. */
  private void seenAsFarAsRolesReach(String busy, String lonely, String forgotten) {
    Client here = desk.office.person("auditor-here", null);
    desk.hold(here, "auditor-here", "AUDITOR", "SERVICE", busy);
    Client elsewhere = desk.office.person("auditor-there", null);
    desk.hold(elsewhere, "auditor-there", "AUDITOR", "SERVICE", lonely);
    assertTrue(names(here, "R-8.6.1-06").contains(forgotten));
    assertEquals(List.of(), names(elsewhere, "R-8.6.1-06"));
    JsonObject told = elsewhere.get("conformity/R-8.6.1-06").expect(200).object();
    assertEquals(1, told.getJsonArray("conditions").getJsonObject(1).getInt("population"));
    assertEquals("[]", elsewhere.get("conformity/R-8.6.1-02/satisfying").expect(200).body());
    String proofs = "conformity/records/" + forgotten + "/proofs";
    String says = here.get(proofs).expect(200).body();
    assertTrue(says.contains("\"NO_RECENT_ENTRY\"") && says.contains("R-8.6.1-06"), says);
    assertEquals("[]", elsewhere.get(proofs).expect(200).body());
    assertEquals(403, desk.representative().get("conformity/R-8.6.1-06/exceptions").status());
    new PackChecks(desk, pass).taken(forgotten, elsewhere);
  }
}
