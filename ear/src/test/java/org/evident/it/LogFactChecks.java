package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** What the rows of another tool say of an incident beside its clocks is what the doors say (import-incident-log.md, 2). */
final class LogFactChecks {

  private static final String HEADING =
      "number,incident_state,sys_mod_count,opened_at,sys_updated_at,priority,category,resolved_at,"
          + "assignment_group,location,cmdb_ci,problem_id,rfc,caused_by,vendor\n";
  private static final String TOLD =
      """
      F1,New,0,2016-11-07T09:00,2016-11-07T08:30,3 - Moderate,Harps,,Group 1,Hall 1,harp-1,,,,
      F1,Active,1,2016-11-07T09:00,2016-11-07T10:00,2 - High,Flutes,,Group 2,Hall 2,flute-2,PRB-7,RFC-8,CHG-9,Wind Ltd
      F1,Resolved,2,2016-11-07T09:00,2016-11-07T11:00,2 - High,Lutes,2016-11-07T10:45,Group 3,Hall 3,lute-3,PRB-7,RFC-8,CHG-9,Wind Ltd
      F2,New,0,2016-11-08T09:00,2016-11-08T09:00,4 - Low,,,,,,,,,
      """;
  private static final Map<String, String> STATES =
      Map.of(
          "New", "NEW null",
          "Active", "IN_PROGRESS null",
          "Awaiting User Info", "PENDING CUSTOMER",
          "Awaiting Vendor", "PENDING SUPPLIER",
          "Awaiting Problem", "PENDING PROBLEM",
          "Awaiting Evidence", "PENDING EVIDENCE",
          "Resolved", "RESOLVED null",
          "Closed", "CLOSED null");

  private final ImportDesk desk;
  private final Client reader;

  LogFactChecks(ImportDesk desk) {
    this.desk = desk;
    reader = desk.incidents();
  }

  /** Service, team, site, item and links are those of the last row; where nobody says the kind, the service is to be named. */
  void the_last_row_says_where_it_belongs() {
    JsonObject run = take(TOLD);
    assertEquals(4, run.getInt("newRows"));
    JsonObject incident = line("F1");
    assertEquals("F1", incident.getString("externalRef"));
    assertEquals("Lutes", incident.getString("service"));
    assertEquals("P2", incident.getString("priority"));
    assertEquals("2016-11-07T09:00:00Z", incident.getString("reportedAt"));
    assertEquals("2016-11-07T10:45:00Z", incident.getString("resolvedAt"), "what the log dates it");
    JsonObject sheet = reader.get("incidents/F1/sheet").expect(200).object();
    assertEquals("Group 3", sheet.getString("team"));
    assertEquals("lute-3", sheet.getString("item"));
    assertEquals(
        "{\"causedBy\":\"CHG-9\",\"change\":\"RFC-8\",\"problem\":\"PRB-7\",\"site\":\"Hall"
            + " 3\",\"supplier\":\"Wind Ltd\"}",
        sheet.getJsonObject("elsewhere").toString());
    assertEquals(
        "Reported 2016-11-07T09:00:00Z, PriorityChanged 2016-11-07T10:00:00Z, Responded"
            + " 2016-11-07T10:00:00Z, Solved 2016-11-07T10:45:00Z",
        ledger("F1"));
    JsonObject unsaid = line("F2");
    assertEquals("Unclassified", unsaid.getString("service"));
    JsonObject bare = reader.get("incidents/F2/sheet").expect(200).object();
    assertFalse(bare.containsKey("elsewhere") || bare.containsKey("team"), bare::toString);
    List<JsonObject> services =
        reader.get("services?limit=200").expect(200).list().getValuesAs(JsonObject.class);
    JsonObject made =
        services.stream()
            .filter(s -> "Lutes".equals(s.getString("name")))
            .findFirst()
            .orElseThrow();
    assertTrue(made.getBoolean("toComplete"), made::toString);
    assertEquals("LIVE", made.getString("state"));
  }

  void each_state_of_the_other_tool_is_one_of_ours() {
    StringBuilder rows = new StringBuilder();
    List<String> names = STATES.keySet().stream().sorted().toList();
    for (String name : names) {
      rows.append(
          "S%d,%s,0,2016-11-07T09:00,2016-11-07T09:00,3 - Moderate,Lutes,,,,,,,,\n"
              .formatted(names.indexOf(name), name));
    }
    take(rows.toString());
    for (String name : names) {
      JsonObject incident = line("S" + names.indexOf(name));
      assertEquals(
          STATES.get(name),
          incident.getString("state") + " " + incident.getString("pendingReason", null),
          name);
    }
  }

  void what_a_rejected_row_says_is_nowhere() {
    JsonObject run =
        take(
            """
            J1,Active,0,2016-11-07T09:00,2016-11-07T10:00,3 - Moderate,Lutes,,Group 1,Hall 1,,,,,
            J1,Lost,1,2016-11-07T09:00,2016-11-07T11:00,1 - Critical,Drums,,Group 9,Hall 9,drum-9,PRB-9,,,
            """);
    assertEquals(1, run.getInt("rejectedRows"));
    assertEquals(List.of("3,incident_state,Lost,IMP-4"), desk.rejections(run.getString("number")));
    assertEquals(
        "P3 Lutes", line("J1").getString("priority") + " " + line("J1").getString("service"));
    JsonValue elsewhere = reader.get("incidents/J1/sheet").expect(200).object().get("elsewhere");
    assertEquals("{\"site\":\"Hall 1\"}", elsewhere.toString());
  }

  private JsonObject take(String rows) {
    String customer = desk.customer();
    return desk.complete(
        customer,
        IncidentFile.write("facts-" + customer + ".csv", (HEADING + rows).getBytes(UTF_8)));
  }

  private JsonObject line(String number) {
    return reader.get("incidents/" + number).expect(200).object().getJsonObject("incident");
  }

  private String ledger(String number) {
    return String.join(
        ", ",
        reader
            .get("incidents/" + number)
            .expect(200)
            .object()
            .getJsonArray("history")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(e -> e.getString("kind") + " " + e.getString("at"))
            .toList());
  }
}
