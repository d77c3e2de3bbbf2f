package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.evident.it.Client.Answer;

/** What each role is for is told with who holds it and what it may decide, and said in the organisation's own words. */
record RoleCardChecks(Office office) {

  private static final String SAYS =
      "{\"responsibilities\":\"%s\",\"affectsServices\":false,\"reportsToTop\":true,\"version\":%d}";

  void roles_are_described() {
    Client owner = office.person("describes", null, "SMS_OWNER");
    Client auditor = office.person("describes-reads", null, "AUDITOR");
    JsonObject before = card(auditor, "DEMAND_MANAGER");
    assertFalse(before.getBoolean("mandatory"));
    assertFalse(before.containsKey("responsibilities"), before::toString);
    assertTrue(before.getBoolean("affectsServices"));
    assertTrue(card(auditor, "SMS_OWNER").getBoolean("mandatory"));
    int holders = before.getInt("holders");
    office.person("describes-held", null, "DEMAND_MANAGER");
    assertEquals(holders + 1, card(auditor, "DEMAND_MANAGER").getInt("holders"));
    String own = SAYS.formatted("Asks every customer each autumn", 0);
    owner.put("roles/DEMAND_MANAGER", own).expect(200);
    JsonObject after = card(auditor, "DEMAND_MANAGER");
    assertEquals("Asks every customer each autumn", after.getString("responsibilities"));
    assertTrue(after.getBoolean("reportsToTop"));
    Answer late = owner.put("roles/DEMAND_MANAGER", own);
    assertEquals("REC-2", late.text("rule"), late::body);
    owner.put("roles/DEMAND_MANAGER", SAYS.formatted(" ", 1)).expect(200);
    assertFalse(card(auditor, "DEMAND_MANAGER").containsKey("responsibilities"));
    String told = auditor.get("history?record=DEMAND_MANAGER").expect(200).body();
    assertTrue(told.contains("Asks every customer each autumn"), told);
  }

  void what_a_role_may_decide_stands_on_its_card() {
    Client admin = office.administrator();
    String right = "{\"limit\":700,\"currency\":\"GBP\",\"approvers\":2}";
    admin.put("authority/RISK_ACCEPTANCE/CONTINUITY_MANAGER", right).expect(200);
    JsonObject decides =
        card(admin, "CONTINUITY_MANAGER")
            .getJsonArray("decides")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(one -> "RISK_ACCEPTANCE".equals(one.getString("type")))
            .findFirst()
            .orElseThrow();
    assertEquals(2, decides.getInt("approvers"));
    assertEquals(700, decides.getJsonNumber("limit").intValue());
    admin.delete("authority/RISK_ACCEPTANCE/CONTINUITY_MANAGER").expect(200);
  }

  private static JsonObject card(Client who, String role) {
    return who.get("roles").expect(200).list().getValuesAs(JsonObject.class).stream()
        .filter(card -> role.equals(card.getString("role")))
        .findFirst()
        .orElseThrow();
  }
}
