package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.evident.it.Client.Answer;

/** Which organisations there are, who of a customer uses services and is asked first, and when a team works. */
record CircleChecks(Office office) {

  private static final String ORGANISATION = "{\"name\":\"%s\",\"own\":%s,\"kinds\":[%s]%s}";
  private static final String GROUP =
      "{\"customer\":\"%s\",\"name\":\"%s\",\"approximateSize\":%d,\"members\":[%s]%s}";

  /** Makes the first organisation of a server known; answers with its number. */
  String first() {
    return office
        .administrator()
        .post("organisations", ORGANISATION.formatted("Fen Services", false, "", ""))
        .expect(201)
        .text("number");
  }

  /**
   * The first one made known is the own one until another takes its place.
   *
   * @param first its number
   */
  void ownOrganisation(String first) {
    Client admin = office.administrator();
    Client relations = office.person("circle-relations", null, "RELATIONSHIP_MANAGER");
    assertTrue(admin.get("organisations/" + first).expect(200).object().getBoolean("own"));
    Answer made =
        relations
            .post(
                "organisations",
                ORGANISATION.formatted("Fen Holding", false, "\"CUSTOMER\",\"OTHER\"", ""))
            .expect(201);
    assertFalse(made.object().getBoolean("own"));
    String path = "organisations/" + made.text("number");
    String own = ORGANISATION.formatted("Fen Holding", true, "\"OTHER\"", ",\"version\":0");
    assertRule(relations.put(path, own), "PTY-10");
    assertTrue(admin.put(path, own).expect(200).object().getBoolean("own"));
    assertFalse(admin.get("organisations/" + first).expect(200).object().getBoolean("own"));
    assertRule(admin.put(path, own), "REC-2");
    assertRule(admin.post("organisations", own), "REC-3");
    String wrong = ORGANISATION.formatted("Fen Bank", false, "\"BANK\"", "");
    assertRule(admin.post("organisations", wrong), "REC-1");
    assertRule(admin.put(path, ORGANISATION.formatted("Fen", false, "", "")), "REC-4");
    String told = admin.get("history?record=" + first).expect(200).body();
    assertTrue(told.contains("\"own\""), told);
  }

  void usersOfACustomer(String service) {
    Client admin = office.administrator();
    String customer = office.customer("Circle Rail", "UTC");
    String other = office.customer("Circle Bus", "UTC");
    Client ours = office.person("circle-ours", customer, "CUSTOMER_REPRESENTATIVE");
    Client theirs = office.person("circle-theirs", other, "CUSTOMER_REPRESENTATIVE");
    assertRule(
        admin.post("user-groups", GROUP.formatted(customer, "Clerks", 3, "\"circle-theirs\"", "")),
        "PTY-24");
    assertRule(
        admin.post("user-groups", GROUP.formatted(customer, "Clerks", 0, "\"circle-ours\"", "")),
        "PTY-26");
    String used = ",\"services\":[\"" + service + "\"]";
    String group =
        admin
            .post("user-groups", GROUP.formatted(customer, "Clerks", 30, "\"circle-ours\"", used))
            .expect(201)
            .text("number");
    String path = "user-groups/" + group;
    assertRule(admin.post("user-groups", GROUP.formatted(customer, "Clerks", 3, "", "")), "REC-3");
    assertTrue(ours.get(path).expect(200).body().contains("circle-ours"));
    assertRule(theirs.get(path), "REC-1");
    assertEquals("[]", theirs.get("user-groups").expect(200).body());
    assertTrue(admin.get("user-groups?service=" + service).expect(200).body().contains(group));
    assertEquals("[]", admin.get("user-groups?service=SVC-0&customer=" + customer).body());
    String gone = GROUP.formatted(customer, "Clerks", 9, "", ",\"active\":false,\"version\":0");
    JsonObject after = admin.put(path, gone).expect(200).object();
    assertFalse(after.getBoolean("active"));
    assertEquals("[]", after.getJsonArray("members").toString());
    assertRule(admin.put(path, gone), "REC-2");
    elsewhere(customer, other, path, gone);
    String told = admin.get("history?record=" + group).expect(200).body();
    assertTrue(told.contains("approximateSize") && told.contains("circle-ours"), told);
  }

  /** Who keeps another customer neither reads nor changes what is known of this one (PTY-10). */
  private void elsewhere(String customer, String other, String path, String change) {
    Client keeper = office.person("circle-keeper", null);
    String offer =
        "{\"login\":\"circle-keeper\",\"role\":\"RELATIONSHIP_MANAGER\",\"scope\":\"CUSTOMER\",\"scopeKey\":\"%s\"}";
    int id =
        office
            .administrator()
            .post("assignments", offer.formatted(other))
            .expect(201)
            .object()
            .getInt("id");
    keeper.post("assignments/" + id + "/acceptance").expect(200);
    assertRule(keeper.get(path), "REC-1");
    assertRule(keeper.put(path, change), "REC-1");
    assertRule(keeper.get("customers/" + customer + "/profile"), "PTY-10");
    assertRule(keeper.post("customers/" + customer + "/profile/review"), "PTY-10");
    assertRule(keeper.post("user-groups", GROUP.formatted(customer, "More", 3, "", "")), "PTY-10");
    keeper.post("user-groups", GROUP.formatted(other, "Drivers", 3, "", "")).expect(201);
  }

  void contactOfACustomer() {
    Client admin = office.administrator();
    String customer = office.customer("Circle Tram", "UTC");
    office.person("circle-tram", customer, "CUSTOMER_REPRESENTATIVE");
    String path = "customers/" + customer + "/profile";
    String says = "{\"segment\":\"Trams\",\"businessContact\":\"%s\",\"version\":%d}";
    int seen = admin.get(path).expect(200).object().getInt("version");
    assertRule(admin.put(path, says.formatted("admin", seen)), "PTY-25");
    Answer known = admin.put(path, says.formatted("circle-tram", seen)).expect(200);
    assertEquals("Trams", known.text("segment"));
    assertRule(admin.put(path, says.formatted("circle-tram", seen)), "REC-2");
    assertEquals("admin", admin.post(path + "/review").expect(200).text("reviewedBy"));
    String told = admin.get("history?record=" + customer).expect(200).body();
    assertTrue(told.contains("businessContact") && told.contains("REVIEWED"), told);
  }

  void hoursOfATeam() {
    Client admin = office.administrator();
    admin.post("teams", "{\"name\":\"Circle crew\",\"desk\":false}").expect(201);
    assertEquals(204, admin.get("teams/Circle%20crew/hours").status());
    String says = "{\"name\":\"Circle crew\",\"desk\":false,\"calendar\":\"%s\",\"version\":%d}";
    assertRule(admin.put("teams/Circle%20crew", says.formatted("NEVER-MADE", 0)), "REC-1");
    admin.put("teams/Circle%20crew", says.formatted("ALL", 0)).expect(200);
    JsonObject time = admin.get("teams/Circle%20crew/hours").expect(200).object();
    assertTrue(time.getBoolean("open"));
    String monday =
        """
        {"code":"MON-ONLY","name":"Mondays","zone":"UTC","validFrom":"2010-01-01","alwaysOpen":false,
         "windows":[{"days":["%s"],"start":"08:00","end":"09:00"}]}"""
            .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(2).getDayOfWeek());
    admin.post("calendars", monday).expect(201);
    admin.put("teams/Circle%20crew", says.formatted("MON-ONLY", 1)).expect(200);
    time = admin.get("teams/Circle%20crew/hours").expect(200).object();
    assertFalse(time.getBoolean("open"));
    assertTrue(time.getString("opensAt").contains("T08:00"), time::toString);
  }

  private static void assertRule(Answer answer, String rule) {
    assertEquals(rule, answer.text("rule"), answer.body());
  }
}
