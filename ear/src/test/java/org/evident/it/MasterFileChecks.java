package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.evident.it.Client.Answer;

/** People and services come by file: all of it or nothing, and the same file again changes nothing. */
record MasterFileChecks(Office office) {

  private static final String PEOPLE =
      """
      login,name,email,team,roles,language,endDate
      filed-anna,"Berg, Anna",anna@filed.example,Filed team,RESOLVER; SERVICE_DESK,DE,
      filed-li,Li,li@filed.example,,,,2199-12-31
      """;

  private static final String BROKEN =
      """
      login,name,email,team,roles,zone
      filed-eve,Eve,nowhere,No team,BOSS,Mars
      filed-li,Li,li@filed.example,,,
      filed-li,Li again,li@filed.example,,,
      """;

  void dir9_a_file_of_people_is_taken_in_as_a_whole() {
    Client admin = office.administrator();
    admin.post("teams", "{\"name\":\"Filed team\"}").expect(201);
    counts(send(admin, "people", PEOPLE, true), 2, 0, 0);
    assertTrue(admin.get("people?q=filed-").expect(200).list().isEmpty());
    assertEquals(
        List.of("RCD-14", "RCD-14", "DIR-11", "CAL-9", "RCD-27"),
        rules(send(admin, "people", BROKEN, false)));
    assertTrue(admin.get("people?q=filed-").expect(200).list().isEmpty());
    counts(send(admin, "people", PEOPLE, false), 2, 0, 0);
    counts(send(admin, "people", PEOPLE, false), 0, 0, 2);
    JsonObject anna = admin.get("people?q=filed-anna").expect(200).list().getJsonObject(0);
    assertEquals("Berg, Anna", anna.getString("name"));
    assertEquals("de", anna.getString("language"));
    assertEquals("Filed team", anna.getString("team"));
    assertEquals(2, anna.getJsonArray("roles").size());
    assertEquals(401, office.nobody().signIn("filed-anna", "").status());
    admin.post("people/filed-anna/password-reset").expect(200);
    counts(send(admin, "people", PEOPLE.replace("Li,li@", "Li Wang,li@"), false), 0, 1, 1);
    String history = admin.get("history?record=" + number(admin, "filed-li")).expect(200).body();
    assertTrue(history.contains("Li Wang"), history);
    Answer other = send(admin, "people", PEOPLE.replace("RESOLVER; ", ""), false);
    assertEquals(List.of("DIR-9"), rules(other), other::body);
    String export = admin.get("files/people/export.csv").expect(200).body();
    assertTrue(export.contains("filed-anna,\"Berg, Anna\",anna@filed.example,Filed team,"), export);
    counts(send(admin, "people", export, false), 0, 0, export.split("\n").length - 1);
    assertExported("PERSON");
  }

  void svc1_a_file_of_services_is_taken_in_as_a_whole() {
    Client levels = office.person("filed-levels", null, "SERVICE_LEVEL_MANAGER");
    String file =
        "name,owner,criticality,liveFrom\nFiled mail,filed-levels,vital,2026-01-01\nFiled print,,,\n";
    counts(send(levels, "services", file, true), 2, 0, 0);
    counts(send(levels, "services", file, false), 2, 0, 0);
    counts(send(levels, "services", file, false), 0, 0, 2);
    counts(send(levels, "services", "name,criticality\nFiled print,low\n", false), 0, 1, 0);
    String later = file.replace("2026-01-01", "2026-02-01");
    assertEquals(List.of("GEN-4"), rules(send(levels, "services", later, false)));
    counts(levels.post("files/services?reason=Began%20later", "text/csv", later), 0, 1, 1);
    assertEquals(
        List.of("RCD-14", "RCD-27", "RCD-27"),
        rules(
            send(
                levels,
                "services",
                "name,owner\nFiled web,nobody-here\nFiled web,filed-levels\nFiled web,\n",
                false)));
    String export = levels.get("files/services/export.csv").expect(200).body();
    assertTrue(export.contains("Filed mail,filed-levels,,VITAL,2026-02-01"), export);
    assertFalse(export.contains("Filed web"), export);
    assertExported("SERVICE");
  }

  /** Who takes away what is there stands in the history (GEN-2). */
  private void assertExported(String kind) {
    String history = office.administrator().get("history?record=ALL").expect(200).body();
    assertTrue(history.contains("\"EXPORTED\"") && history.contains("\"" + kind + "\""), history);
  }

  private static Answer send(Client by, String what, String file, boolean dryRun) {
    return by.post("files/" + what + "?dryRun=" + dryRun, "text/csv", file);
  }

  private static void counts(Answer answer, int added, int corrected, int unchanged) {
    JsonObject found = answer.expect(200).object();
    assertEquals(
        List.of(added, corrected, unchanged),
        List.of(found.getInt("added"), found.getInt("corrected"), found.getInt("unchanged")),
        answer::body);
  }

  private static List<String> rules(Answer answer) {
    return answer
        .expect(422)
        .object()
        .getJsonArray("problems")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(problem -> problem.getString("rule"))
        .toList();
  }

  private static String number(Client by, String login) {
    return by.get("people?q=" + login).expect(200).list().getJsonObject(0).getString("number");
  }
}
