package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** What the organisation chose for its processes, and what that changes. */
record ParameterChecks(IncidentCases cases) {

  void par3_and_par5_who_owns_the_process_sets_what_holds_from_then_on() {
    Client owner = cases.office().person("chooser", null, "SMS_OWNER");
    String number = cases.report(3, 3);
    String parameter =
        "STALE_"
            + cases
                .desk()
                .get("incidents/" + number)
                .expect(200)
                .object()
                .getJsonObject("incident")
                .getString("priority");
    String usual = staleFrom(number);
    JsonObject before = shown(owner, parameter);
    int amount = before.getInt("usual") + 3;
    String path = "parameters/" + parameter;
    assertEquals(403, cases.desk().put(path, wish(amount, 0)).status());
    assertEquals("amount", owner.put(path, wish(1000, 0)).expect(422).text("field"));
    owner.put(path, wish(amount, 0)).expect(200);
    assertEquals("REC-2", owner.put(path, wish(amount + 1, 0)).expect(409).text("rule"));
    JsonObject after = shown(owner, parameter);
    assertEquals(amount, after.getInt("amount"));
    assertEquals("chooser", after.getString("by"));
    String later = staleFrom(number);
    assertNotEquals(usual, later);
    assertTrue(usual.compareTo(later) < 0, later);
    owner.put(path, wish(before.getInt("usual"), 1)).expect(200);
    assertEquals(usual, staleFrom(number));
    assertEquals(404, owner.put("parameters/NO_SUCH", wish(1, 0)).status());
    assertEquals(
        "PAR-4", owner.put("parameters/ANSWER_REMINDER", wish(10, 0)).expect(422).text("rule"));
  }

  /** Whoever owns another process reads only. */
  void par3_the_owner_of_another_process_is_refused() {
    Client owner = cases.office().person("other-process", null);
    Client administrator = cases.office().administrator();
    String role =
        "{\"login\":\"other-process\",\"role\":\"PROCESS_OWNER\",\"scope\":\"PROCESS\",\"scopeKey\":\"%s\"}";
    long id =
        administrator
            .post("assignments", role.formatted("budget"))
            .expect(201)
            .object()
            .getInt("id");
    owner.post("assignments/" + id + "/acceptance").expect(200);
    assertEquals("PTY-10", owner.put("parameters/STALE_P1", wish(2, 0)).expect(403).text("rule"));
  }

  private String staleFrom(String number) {
    return cases.desk().get("incidents/" + number + "/care").expect(200).text("staleFrom");
  }

  private static JsonObject shown(Client who, String parameter) {
    return who.get("parameters").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("parameter").equals(parameter))
        .findFirst()
        .orElseThrow();
  }

  private static String wish(int amount, int version) {
    return "{\"amount\":%d,\"reason\":\"Our people are few\",\"version\":%d}"
        .formatted(amount, version);
  }
}
