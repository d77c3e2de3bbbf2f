package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** Who holds roles that duties are to be separated between is told, to those who look after roles. */
record ConflictChecks(Office office) {

  void shown() {
    Client admin = office.administrator();
    office.person("both-sides", null, "REPORT_AUTHOR");
    assertEquals("[]", admin.get("assignments/conflicts?login=both-sides").expect(200).body());
    String offer = "{\"login\":\"both-sides\",\"role\":\"SERVICE_OWNER\",\"scope\":\"GLOBAL\"}";
    admin.post("assignments", offer).expect(201);
    JsonObject conflict =
        admin.get("assignments/conflicts?login=both-sides").expect(200).list().getJsonObject(0);
    assertEquals("SOD-1", conflict.getString("rule"));
    assertEquals("REPORT_APPROVAL", conflict.getString("decision"));
    assertEquals("REPORT_AUTHOR", conflict.getString("first"));
    assertEquals("SERVICE_OWNER", conflict.getString("second"));
    Client auditor = office.person("sees-conflicts", null, "AUDITOR");
    String all = auditor.get("assignments/conflicts").expect(200).body();
    assertTrue(all.contains("both-sides"), all);
    assertEquals(403, office.known("both-sides").get("assignments/conflicts").status());
  }
}
