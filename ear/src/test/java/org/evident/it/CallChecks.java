package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;

/** Others are called to an incident by hand, hear of it, and say that they have seen it. */
final class CallChecks {

  private final IncidentCases cases;
  private final Client expert;

  CallChecks(IncidentCases cases) {
    this.cases = cases;
    expert = cases.office().member("esc-expert", "Night team", "RESOLVER");
  }

  void esc1_a_team_that_knows_more_is_called_with_a_reason_and_told() {
    String number = cases.working();
    String call = "{\"kind\":\"FUNCTIONAL\",\"team\":\"%s\",\"reason\":\"%s\"}";
    String path = "escalations";
    assertEquals("GEN-4", refused(number, call.formatted("Night team", "-")));
    assertEquals("ESC-1", refused(number, "{\"kind\":\"FUNCTIONAL\",\"reason\":\"We are stuck\"}"));
    assertEquals("ESC-1.SAME", refused(number, call.formatted("Mail team", "We are stuck")));
    assertEquals("REC-1", refused(number, call.formatted("No such team", "We are stuck")));
    cases
        .resolver()
        .post("incidents/" + number + "/" + path, call.formatted("Night team", "We are stuck"))
        .expect(201);
    String told = expert.get("notifications?limit=200").expect(200).body();
    assertTrue(told.contains(number + ": your team is called"), told);
    JsonObject seen = escalation(number, true);
    assertEquals("We are stuck", seen.getString("reason"));
    assertEquals(1, seen.getInt("level"));
    assertTrue(seen.containsKey("acknowledgedAt") && !seen.isNull("acknowledgedAt"));
    Client customer =
        cases.office().person("esc-customer", cases.customer(), "CUSTOMER_REPRESENTATIVE");
    customer.get("incidents/" + number + "/escalations").expect(403);
    String course = "incidents/" + number + "/timeline?kind=ESCALATIONS&kind=CHANGES";
    assertTrue(cases.desk().get(course).expect(200).body().contains("We are stuck"));
    assertTrue(!customer.get(course).expect(200).body().contains("We are stuck"));
  }

  void esc2_who_decides_more_is_called_and_of_a_solved_incident_nobody() {
    Client manager = cases.office().person("esc-manager", null, "INCIDENT_MANAGER");
    String number = cases.working();
    String call =
        "{\"kind\":\"HIERARCHICAL\",\"rung\":\"INCIDENT_MANAGER\",\"reason\":\"It takes too long\"}";
    cases.resolver().post("incidents/" + number + "/escalations", call).expect(201);
    JsonObject open = escalation(number, false);
    assertEquals("INCIDENT_MANAGER", open.getString("rung"));
    assertEquals(2, open.getInt("level"));
    assertTrue(
        manager
            .get("notifications?limit=200")
            .expect(200)
            .body()
            .contains(number + ": you are called"));
    cases.step(
        cases.resolver(),
        number,
        "notes",
        "{\"text\":\"restarted it\",\"visibleToCustomer\":true}",
        200);
    cases.step(cases.resolver(), number, "resolve", cases.resolution(), 200);
    assertEquals("INC.EDIT", refused(number, call));
  }

  private String refused(String number, String call) {
    JsonObject problem =
        cases.resolver().post("incidents/" + number + "/escalations", call).object();
    return problem.getString("rule");
  }

  private JsonObject escalation(String number, boolean acknowledge) {
    String path = "incidents/" + number + "/escalations";
    if (acknowledge) {
      expert.post(path + "/acknowledgement").expect(200);
    }
    List<JsonObject> all = cases.desk().get(path).expect(200).list().getValuesAs(JsonObject.class);
    return all.stream()
        .filter(one -> "CALLED".equals(one.getString("cause")))
        .findFirst()
        .orElseThrow();
  }
}
