package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** The clocks of the provider's own commitments: as exact and as punctual as the customer's, and hidden from the customer. */
record CommitmentChecks(Office office, ImportDesk imports, Client desk, Client resolver) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAUSE = 100;
  private static final String COMMITMENT =
      """
      {"name":"Our own","customer":"%s","form":"INTERNAL","validFrom":"2016-01-01","goals":[],
       "requirement":"We want to be faster than we promise","noExceptions":true%s,
       "targets":[{"metric":"RESOLUTION","priority":"P1","limitMinutes":60,"calendar":"ALL",
                   "pauseAllowed":false},
                  {"metric":"RESOLUTION","priority":"P4","limitMinutes":1200,"calendar":"BH",
                   "pauseAllowed":true}],
       "workloads":[{"measure":"INCIDENTS","limit":100,"tolerancePercent":10}]}""";

  /** Commits the provider, for all services of a customer or for one by its name, and answers with the number. */
  String commit(String customer, String service) {
    String services = service == null ? "" : ",\"services\":[\"" + service + "\"]";
    String number =
        imports
            .levels()
            .post("agreements", COMMITMENT.formatted(customer, services))
            .expect(201)
            .text("number");
    imports.levels().post("agreements/" + number + "/offer").expect(200);
    office.known("relations").post("agreements/" + number + "/provider-signature").expect(200);
    return number;
  }

  /** Without an agreement its commitment's clock is the first. */
  String uncontracted() {
    String customer = office.customer("Without agreement", "Europe/London");
    commit(customer, null);
    return customer;
  }

  /** A commitment made after the report is told late, once, to who may know: nobody of the customer is among them. */
  void toldInside(String customer, Client leader, Client owner) {
    service("Archive", "owner1");
    service("Vault", "customer1");
    String number = report(customer, "Archive", 1, now().minus(2, ChronoUnit.HOURS));
    String vault = report(customer, "Vault", 1, now().minus(2, ChronoUnit.HOURS));
    List<String> commitments = List.of(commit(customer, "Archive"), commit(customer, "Vault"));
    JsonObject breach = await(number, 2, CommitmentChecks::isGiven);
    assertTrue(breach.getBoolean("late"));
    await(vault, 2, CommitmentChecks::isGiven);
    desk.post("incidents/" + number + "/assign", "{\"team\":\"Mail team\"}").expect(200);
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, 2)); // and not once more
    List<String> lines =
        List.of(
            number + ": 50 % of the resolution time of " + commitments.get(0) + " used",
            number + ": 75 % of the resolution time of " + commitments.get(0) + " used",
            number + ": 90 % of the resolution time of " + commitments.get(0) + " used",
            number + ": resolution time of " + commitments.get(0) + " exceeded");
    for (Client who : List.of(leader, owner)) {
      assertEquals(lines, told(who, commitments.get(0)).stream().sorted().toList());
    }
    assertEquals(4, told(leader, commitments.get(1)).size());
    assertEquals(List.of(), told(desk, commitments.get(0)));
    hidden(office.known("customer1"), customer, commitments);
  }

  private void hidden(Client theirs, String customer, List<String> commitments) {
    List<String> paths =
        List.of(
            "notifications?limit=200",
            "agreements",
            "incidents?limit=200",
            "search?q=commitment",
            "clocks.csv?customer=" + customer,
            "exports/incidents.csv");
    for (String path : paths) {
      String body = theirs.get(path).expect(200).body();
      commitments.forEach(number -> assertFalse(body.contains(number), path));
    }
    List<JsonObject> seen =
        theirs
            .get("incidents?limit=200")
            .object()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class);
    assertFalse(seen.isEmpty());
    for (JsonObject line : seen) {
      JsonObject view = theirs.get("incidents/" + line.getString("number")).expect(200).object();
      assertTrue(view.getJsonArray("clocks").size() <= 2);
      commitments.forEach(number -> assertFalse(view.toString().contains(number)));
    }
    commitments.forEach(number -> theirs.get("agreements/" + number).expect(404));
  }

  /** What lies ahead follows each step as that of the customer's clock does. */
  void follows(String customer, String service) {
    String number = report(customer, service, 4, now());
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, 0));
    desk.post("incidents/" + number + "/assign", "{\"team\":\"Mail team\"}").expect(200);
    resolver.post("incidents/" + number + "/start").expect(200);
    String wait = "{\"reason\":\"CUSTOMER\",\"question\":\"Which one?\"}";
    resolver.post("incidents/" + number + "/pend", wait).expect(200);
    assertEquals(List.of(), thresholds(number, 0));
    resolver.post("incidents/" + number + "/resume").expect(200);
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, 0));
    desk.post("incidents/" + number + "/priority", "{\"impact\":3,\"urgency\":3}").expect(200);
    assertEquals(0, clocks(number).size()); // nothing is promised for a P3
    desk.post("incidents/" + number + "/priority", "{\"impact\":1,\"urgency\":1}").expect(200);
    assertEquals(List.of(50, 75, 90, 100), thresholds(number, 0));
    desk.post("incidents/" + number + "/cancel", "{\"reason\":\"WITHDRAWN\"}").expect(200);
    assertEquals(List.of(), thresholds(number, 0));
  }

  /** An import stores what its clocks have signalled and tells nobody. */
  void imported() {
    String customer = imports.customer();
    String commitment = commit(customer, null);
    imports.complete(
        customer,
        IncidentFile.write(
            "commitment.csv", List.of("C1,New,0,2017-02-27T09:00,2017-02-27T09:00,4 - Low,Mail,")));
    List<JsonObject> signals = signals("C1", 2);
    assertEquals(4, signals.size());
    assertTrue(signals.stream().allMatch(s -> s.getBoolean("imported") && !s.getBoolean("late")));
    assertEquals("2017-03-01T09:00:00Z", signals.get(3).getString("at")); // 20 hours of office time
    String own = clocks("C1").get(2).getString("agreement");
    assertEquals(commitment + " v1", own);
  }

  String report(String customer, String service, int grade, Instant at) {
    String body =
        """
        {"customer":"%s","service":"%s","title":"The archive is down","description":"Nothing is found.","category":"Search",
         "impact":%d,"urgency":%d,"reportedAt":"%s"}"""
            .formatted(customer, number(service), grade, grade, at);
    return desk.post("incidents", body)
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  JsonObject await(String number, int clock, Predicate<JsonObject> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      List<JsonObject> breach =
          signals(number, clock).stream().filter(s -> s.getInt("threshold") == 100).toList();
      if (!breach.isEmpty() && wanted.test(breach.get(0))) {
        return breach.get(0);
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Out of patience: " + clocks(number));
      }
      pause();
    }
  }

  List<JsonObject> signals(String number, int clock) {
    List<JsonObject> clocks = clocks(number);
    return clocks.size() <= clock
        ? List.of()
        : clocks.get(clock).getJsonArray("signals").getValuesAs(JsonObject.class);
  }

  private List<Integer> thresholds(String number, int clock) {
    return signals(number, clock).stream().map(s -> s.getInt("threshold")).toList();
  }

  private List<JsonObject> clocks(String number) {
    return desk.get("incidents/" + number)
        .expect(200)
        .object()
        .getJsonArray("clocks")
        .getValuesAs(JsonObject.class);
  }

  private static List<String> told(Client who, String commitment) {
    return who
        .get("notifications?limit=200")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(n -> n.getString("text"))
        .filter(text -> text.contains(commitment))
        .toList();
  }

  private void service(String name, String owner) {
    String body = "{\"name\":\"%s\",\"owner\":\"%s\",\"team\":\"Mail team\"}";
    office.administrator().post("services", body.formatted(name, owner)).expect(201);
  }

  private String number(String service) {
    return office
        .administrator()
        .get("services?limit=200")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(s -> service.equals(s.getString("name")))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  static boolean isGiven(JsonObject signal) {
    return signal.containsKey("firedAt") && !signal.isNull("firedAt");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
