package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What checks find becomes outages and incidents, through the doors monitors use. */
final class CheckedIncidentChecks {

  private static final String CAUSE = "{\"text\":\"I look into it\",\"visibleToCustomer\":false}";

  private final Client staff;
  private final Client desk;
  private final Client watcher;
  private final Client relations;
  private final List<String> customers;
  private final List<Client> signers;

  CheckedIncidentChecks(Office office, Client staff, List<String> customers) {
    this.staff = staff;
    this.customers = customers;
    this.desk = office.person("check-desk", null, "SERVICE_DESK");
    this.watcher = office.person("check-watcher", null, "AVAILABILITY_MANAGER");
    this.relations = office.person("check-relations", null, "RELATIONSHIP_MANAGER");
    this.signers = new ArrayList<>();
    for (String customer : customers) {
      signers.add(
          office.person("check-" + customer.toLowerCase(), customer, "CUSTOMER_REPRESENTATIVE"));
    }
  }

  /** An outage that begins and ends now is one outage and one incident of each customer, which ends by itself. */
  void
      mon1_and_mon2_a_check_that_finds_a_service_down_is_one_outage_and_one_incident_of_each_customer() {
    String service = promised("Tide gauge", customers);
    Instant down = ago(12);
    checks(service, ago(20) + ",up", down + ",down");
    JsonObject outage = outages(service).get(0);
    String lead = outage.getString("incident");
    assertEquals(
        down + " MONITORING null",
        outage.getString("start")
            + " "
            + outage.getString("origin")
            + " "
            + outage.getString("end", null));
    Set<String> opened = once(service);
    assertEquals(down.toString(), incident(lead).getString("reportedAt"));
    checks(service, ago(11) + ",down", ago(10) + ",down", ago(11) + ",down");
    assertEquals(1, outages(service).size(), "still the same one");
    assertEquals(opened, once(service));
    Instant up = ago(3);
    checks(service, up + ",up");
    checks(service, up + ",up");
    assertEquals(up.toString(), outages(service).get(0).getString("end"));
    assertEquals(lead, outages(service).get(0).getString("incident"));
    for (String number : incidents(service)) {
      assertEquals("RESOLVED", incident(number).getString("state"), number);
    }
    String link = desk.get("incidents/" + lead + "/links").expect(200).body();
    assertTrue(link.contains("CHILD_OF"), link);
  }

  /** Somebody at work finds the end as an entry and ends the incident themselves. */
  void mon2_whoever_works_on_it_is_told_that_it_is_over() {
    String service = promised("Sluice", customers.subList(0, 1));
    checks(service, ago(8) + ",down");
    String number = incidents(service).get(0);
    desk.post("incidents/" + number + "/notes", CAUSE).expect(200);
    checks(service, ago(2) + ",up");
    checks(service, ago(2) + ",up", ago(1) + ",up");
    assertEquals("NEW", incident(number).getString("state"));
    int notes =
        desk.get("incidents/" + number + "/sheet")
            .expect(200)
            .object()
            .getJsonArray("notes")
            .size();
    assertEquals(3, notes, "the trouble, what the desk wrote, the end");
  }

  /** Old files tell of the past, work that was announced is none. */
  void mon1_of_the_past_and_of_announced_work_no_incident_is_opened() {
    String service = promised("Fish ladder", customers.subList(0, 1));
    checks(service, ago(9000) + ",down", ago(8000) + ",up", ago(7000) + ",down");
    assertEquals(2, outages(service).size());
    assertEquals(List.of(), incidents(service), "its newest check is days old");
    Instant from = ago(60);
    staff
        .post(
            "maintenance-windows",
            "{\"service\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"noticeSentAt\":\"%s\",\"approvedBy\":\"Leo\",\"approvedAt\":\"%s\"}"
                .formatted(service, from, ago(-60), ago(20000), ago(20000)))
        .expect(201);
    checks(service, ago(6999) + ",up", ago(5) + ",down");
    assertEquals(3, outages(service).size());
    assertEquals(List.of(), incidents(service), "announced");
  }

  /** The incidents of a service, one of each customer it is agreed with, which others than ours may be as well. */
  Set<String> once(String service) {
    Map<String, String> byCustomer = new TreeMap<>();
    for (String number : incidents(service)) {
      String before = byCustomer.put(incident(number).getString("customer"), number);
      assertEquals(null, before, "a second one of " + byCustomer);
    }
    for (String customer : customers) {
      String name = desk.get("customers/" + customer).expect(200).text("name");
      assertTrue(byCustomer.containsKey(name), byCustomer::toString);
    }
    return Set.copyOf(byCustomer.values());
  }

  /** Who manages availability. */
  Client watcher() {
    return watcher;
  }

  /** Whoever sends events. */
  Client desk() {
    return desk;
  }

  void checks(String service, String... lines) {
    String file = "at,status\n" + String.join("\n", lines) + "\n";
    watcher.post("availability/" + service + "/checks", "text/csv", file).expect(200);
  }

  List<JsonObject> outages(String service) {
    return desk.get("outages?service=" + service)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  List<String> incidents(String service) {
    return desk
        .get("incidents?filter=service%3D" + service)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(one -> one.getString("number"))
        .toList();
  }

  JsonObject incident(String number) {
    return desk.get("incidents/" + number).expect(200).object().getJsonObject("incident");
  }

  String promised(String name, List<String> to) {
    String service =
        staff
            .post("services", "{\"name\":\"%s under watch\"}".formatted(name))
            .expect(201)
            .text("number");
    for (String customer : to) {
      String body = AvailabilityChecks.AGREEMENT.formatted(customer, service, "2026-01-01", "90");
      String path = "agreements/" + staff.post("agreements", body).expect(201).text("number");
      staff.post(path + "/offer").expect(200);
      relations.post(path + "/provider-signature").expect(200);
      signers.get(customers.indexOf(customer)).post(path + "/customer-signature").expect(200);
    }
    return service;
  }

  private static Instant ago(long minutes) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(minutes, ChronoUnit.MINUTES);
  }
}
