package org.evident.it;

import static org.evident.it.CapacityDesk.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;

/** A sensor that may send checks of its service, and do nothing else. */
final class SensorChecks {

  private static final String LINE =
      "{\"service\":\"%s\",\"at\":\"2026-04-01T%s:00Z\",\"status\":\"%s\"}\n";

  private final Office office;
  private final Client staff;

  SensorChecks(Office office, Client staff) {
    this.office = office;
    this.staff = staff;
  }

  void checks_of_many_services_become_the_outages_of_those_within_reach() {
    String weir = service("Sensed weir");
    service("Sensed sluice");
    Client sensor = sensor(weir);
    String file =
        LINE.formatted("Sensed weir", "10:00", "down")
            + LINE.formatted(weir, "10:30", "up")
            + LINE.formatted("Sensed sluice", "10:00", "down");
    JsonObject taken = sent(sensor, file);
    assertEquals("3 1 1 1 0", counts(taken));
    JsonObject problem = taken.getJsonArray("problems").getJsonObject(0);
    assertEquals("3 AV.SERVICE", problem.getInt("line") + " " + problem.getString("rule"));
    assertEquals("3 1 1 0 0", counts(sent(sensor, file)));
    assertEquals("1 0 1 0 1", counts(sent(sensor, LINE.formatted(weir, "10:20", "up"))));
    JsonObject outage =
        staff.get("outages?service=" + weir).object().getJsonArray("items").getJsonObject(0);
    assertEquals("2026-04-01T10:20:00Z", outage.getString("end"));
    assertEquals("MONITORING", outage.getString("origin"));
    sensor.get("availability").expect(403);
    sensor.post("availability/" + weir + "/checks", "text/csv", "at,status\n").expect(403);
    assertEquals(
        "CAP.HEADING", sensor.post("checks", "text/csv", "a,b\n1,2\n").expect(422).text("rule"));
  }

  private String service(String name) {
    return staff.post("services", "{\"name\":\"%s\"}".formatted(name)).expect(201).text("number");
  }

  private Client sensor(String service) {
    office.person("weir-sensor", null);
    int offered =
        office
            .administrator()
            .post(
                "assignments",
                """
                {"login":"weir-sensor","role":"RESOLVER","scope":"SERVICE","scopeKey":"%s"}"""
                    .formatted(service))
            .expect(201)
            .object()
            .getInt("id");
    Client person = office.known("weir-sensor");
    person.post("assignments/" + offered + "/acceptance").expect(200);
    String secret =
        person
            .post("tokens", "{\"name\":\"weir\",\"days\":30,\"scopes\":[\"checks:write\"]}")
            .expect(201)
            .text("secret");
    return office.nobody().as(secret);
  }

  private static JsonObject sent(Client by, String file) {
    byte[] packed = gzip(file);
    return by.postStream("checks", () -> new ByteArrayInputStream(packed)).expect(200).object();
  }

  private static String counts(JsonObject taken) {
    return taken.getInt("lines")
        + " "
        + taken.getInt("rejected")
        + " "
        + taken.getInt("services")
        + " "
        + taken.getInt("added")
        + " "
        + taken.getInt("corrected");
  }
}
