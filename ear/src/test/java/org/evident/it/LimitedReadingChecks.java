package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.evident.it.Client.Answer;

/** What somebody reads of agreements, contracts and the history whose role is for one customer or service (PTY-10). */
record LimitedReadingChecks(Office office, Client levels, String agreementBody) {

  private static final String CONTRACT =
      """
      {"supplier":"%s","title":"Care","startsOn":"2026-01-01","endsOn":"2030-12-31","noticeDays":90,
       "agreements":["%s"]}""";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Barge quagga","description":"It lies across.","category":"Locks",
       "impact":3,"urgency":3}""";

  void of_one_customer_or_service_only() {
    String ours = office.customer("Mill Barges", "UTC");
    String theirs = office.customer("Weir Barges", "UTC");
    String lock = service("Lock");
    String weir = service("Weir");
    String mine = agreed("Barge lock", ours, "\"" + lock + "\"");
    String other = agreed("Barge weir", theirs, "\"" + weir + "\"");
    String whole = agreed("Barge all", theirs, "");
    Client suppliers = office.person("limited-suppliers", null, "SUPPLIER_MANAGER");
    String both =
        suppliers
            .post("contracts", CONTRACT.formatted("Ropes Ltd", mine + "\",\"" + other))
            .expect(201)
            .text("number");
    String foreign =
        suppliers
            .post("contracts", CONTRACT.formatted("Chains Ltd", other))
            .expect(201)
            .text("number");
    Client ofCustomer = limited("reads-customer", "CUSTOMER", ours);
    Client ofService = limited("reads-service", "SERVICE", weir);
    reads(ofCustomer, List.of(mine), List.of(other, whole));
    reads(ofService, List.of(other), List.of(mine, whole));
    contracts(ofCustomer, both, foreign, mine, other);
    history(ofCustomer, mine, other);
    levels.get("agreements/" + other).expect(200);
    levels.get("agreements/" + mine).expect(200);
    Client desk = office.person("limited-desk", null, "SERVICE_DESK");
    String incident =
        desk.post("incidents", INCIDENT.formatted(theirs, weir))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    reads(ofService, List.of(other, whole), List.of(mine));
    assertTrue(found(ofService, "quagga").contains(incident));
    assertFalse(found(ofCustomer, "quagga").contains(incident));
    assertFalse(ofCustomer.get("search?q=" + incident).expect(200).body().contains(incident));
  }

  private void reads(Client who, List<String> seen, List<String> unseen) {
    String listed = who.get("agreements?limit=200").expect(200).body();
    String found = found(who, "barge");
    seen.forEach(
        number -> {
          assertTrue(listed.contains(number), listed);
          assertTrue(found.contains(number), found);
          who.get("agreements/" + number).expect(200);
        });
    unseen.forEach(
        number -> {
          assertFalse(listed.contains(number), listed);
          assertFalse(found.contains(number), found);
          assertEquals(404, who.get("agreements/" + number).status());
          assertEquals(404, who.get("agreements/" + number + "/contracts").status());
          assertEquals(404, who.post("agreements/" + number + "/offer").status());
        });
  }

  private void contracts(Client who, String both, String foreign, String mine, String other) {
    String listed = who.get("contracts?limit=200").expect(200).body();
    assertTrue(listed.contains(both), listed);
    assertFalse(listed.contains(foreign), listed);
    assertEquals(404, who.get("contracts/" + foreign).status());
    JsonObject contract = who.get("contracts/" + both).expect(200).object();
    assertTrue(contract.toString().contains(mine), contract::toString);
    assertFalse(contract.toString().contains(other), contract::toString);
  }

  /** A part of the history is read and proves nothing. */
  private void history(Client who, String mine, String other) {
    assertFalse(entries(who, mine).isEmpty());
    assertTrue(entries(who, other).isEmpty());
    assertFalse(who.get("history?limit=200").expect(200).body().contains(other));
    for (String path : List.of("history/faults", "history/export")) {
      Answer answer = who.get(path);
      assertEquals(403, answer.status(), path);
      assertEquals("PTY-10", answer.text("rule"), path);
    }
    assertEquals("PTY-10", who.post("history/verification").expect(403).text("rule"));
  }

  private static JsonArray entries(Client who, String number) {
    return who.get("history?record=" + number).expect(200).object().getJsonArray("items");
  }

  private static String found(Client who, String words) {
    return who.get("search?q=" + words).expect(200).body();
  }

  private String service(String name) {
    return levels.post("services", "{\"name\":\"" + name + "\"}").expect(201).text("number");
  }

  private String agreed(String name, String customer, String services) {
    String body = agreementBody.formatted(name, customer, "ONE", "10").replace("\"ONE\"", services);
    return levels.post("agreements", body).expect(201).text("number");
  }

  private Client limited(String login, String scope, String key) {
    Client who = office.person(login, null);
    for (String role : List.of("AUDITOR", "SERVICE_LEVEL_MANAGER", "INCIDENT_MANAGER")) {
      String offer =
          "{\"login\":\"%s\",\"role\":\"%s\",\"scope\":\"%s\",\"scopeKey\":\"%s\"}"
              .formatted(login, role, scope, key);
      int id = office.administrator().post("assignments", offer).expect(201).object().getInt("id");
      who.post("assignments/" + id + "/acceptance").expect(200);
    }
    return who;
  }
}
