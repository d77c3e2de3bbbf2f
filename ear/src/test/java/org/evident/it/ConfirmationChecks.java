package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What becomes of a solution nobody objects to, and what an incident was solved by. */
record ConfirmationChecks(IncidentCases cases, Intruder clock) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LINK = "{\"relation\":\"%s\",\"to\":\"%s\"}";
  private static final String NOTE = "{\"text\":\"restarted it\",\"visibleToCustomer\":false}";

  /** 8.6.1: when the window is over the incident closes by itself, once, and says that nobody objected. */
  void inc_an_incident_nobody_objects_to_closes_when_its_window_is_over() {
    String number = solved();
    pass(number);
    await(number);
    String found = "select closure_code from incident where number = '" + number + "'";
    assertEquals("NO_OBJECTION", clock.read(found));
    assertEquals(1, acts(number, "CLOSED"));
    cases.step(cases.desk(), number, "reopen", "{\"reason\":\"it came back\"}", 422);
    String taken = solved();
    cases.step(cases.desk(), taken, "reopen", "{\"reason\":\"it came back\"}", 200);
    assertEquals(0, due(taken));
    assertEquals("IN_PROGRESS", cases.state(cases.view(taken)));
  }

  /** LNK: an incident may be solved by several changes, which are no cause of it, and by nothing but changes. */
  void lnk1_an_incident_is_solved_by_changes() {
    String file =
        "ref,title,services,type,plannedStart\nCHG-81,New valves,%1$s,NORMAL,2026-01-20T10:00\n"
            + "CHG-82,New pipes,%1$s,NORMAL,2026-01-21T10:00\n";
    cases
        .office()
        .person("changer2", null, "CHANGE_MANAGER")
        .post("records/changes/import?zone=UTC", "text/csv", file.formatted(cases.service()))
        .expect(200);
    String number = cases.report(3, 3);
    String links = "incidents/" + number + "/links";
    List<String> changes = List.of(change("CHG-81"), change("CHG-82"));
    for (String change : changes) {
      cases.desk().post(links, LINK.formatted("SOLVED_BY", change)).expect(201);
    }
    for (String wrong : List.of("CHG-0", cases.report(3, 3))) {
      assertEquals(404, cases.desk().post(links, LINK.formatted("SOLVED_BY", wrong)).status());
    }
    assertEquals(
        "LNK-2",
        cases
            .desk()
            .post(links, LINK.formatted("SOLVED_BY", changes.get(0)))
            .expect(422)
            .text("rule"));
    assertEquals(changes, related(links));
    String cause = "select caused_by_ref from incident where number = '" + number + "'";
    assertEquals(null, clock.read(cause));
    cases.desk().delete(links + "/SOLVED_BY/" + changes.get(0)).expect(200);
    assertEquals(changes.subList(1, 2), related(links));
    assertEquals(403, cases.office().known("levels").post(links, "{}").status());
  }

  private List<String> related(String links) {
    return cases.desk().get(links).expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(link -> "SOLVED_BY".equals(link.getString("relation")))
        .map(link -> link.getString("number"))
        .sorted()
        .toList();
  }

  private String change(String ref) {
    return clock.read("select number from change_record where ref = '" + ref + "'");
  }

  private String solved() {
    String number = cases.working();
    cases.step(cases.resolver(), number, "notes", NOTE, 200);
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    return number;
  }

  /** Lets the window of a solution be over, and with it the time in which it could be taken back. */
  private void pass(String number) {
    Instant past = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    int moved =
        clock.change(
            "update incident_deadline set due_at = ?, watch_at = ? where kind = 'CONFIRMATION' and"
                + " incident_id = (select id from incident where number = ?)",
            past.atOffset(ZoneOffset.UTC),
            past.atOffset(ZoneOffset.UTC),
            number);
    assertEquals(1, moved);
  }

  private int due(String number) {
    return cases.dues(number, "CONFIRMATION").size();
  }

  private void await(String number) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!"CLOSED".equals(cases.state(cases.view(number)))) {
      assertTrue(Instant.now().isBefore(end), () -> number + " stays open");
      pause();
    }
  }

  private long acts(String number, String act) {
    return cases
        .office()
        .administrator()
        .get("history?limit=200&record=" + number)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(entry -> act.equals(entry.getString("act")))
        .count();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
