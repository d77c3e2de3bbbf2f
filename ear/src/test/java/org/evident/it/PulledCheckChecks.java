package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks are pulled from a monitoring server and become what those of files become. */
final class PulledCheckChecks {

  private static final int STEP = 5;
  private static final int TRIES = 200;

  private final CheckedIncidentChecks known;
  private final Client watcher;
  private final List<String> customers;
  private final Instant since = ago(20);
  private final Instant down = ago(12);
  private volatile Instant up = Instant.MAX;

  PulledCheckChecks(CheckedIncidentChecks known, List<String> customers) {
    this.known = known;
    this.watcher = known.watcher();
    this.customers = customers;
  }

  void mon1_and_mon2_what_a_monitoring_server_says_is_an_outage_and_incidents_until_it_is_over()
      throws IOException {
    String service = known.promised("Weir under probe", customers);
    String path = "availability/sources/" + service;
    watcher.get(path).expect(404);
    try (Prometheus prometheus = Prometheus.saying(this::value)) {
      String address = prometheus.address();
      assertEquals("CAP.VALUE", declare(path, address, "1e12", "null").expect(422).text("rule"));
      JsonObject declared = declare(path, address, "0.5", "null").expect(200).object();
      assertEquals(
          "NEW 0 0.5",
          declared.getString("state")
              + " "
              + declared.getInt("samples")
              + " "
              + declared.getJsonNumber("upFrom"));
      JsonObject current = pulled(path, one -> "CURRENT".equals(one.getString("state")));
      assertEquals(1, current.getInt("rejected"), current::toString);
      assertTrue(current.getString("rejection").startsWith("NaN is not a number"));
      long steps = ChronoUnit.SECONDS.between(since, Instant.now()) / STEP;
      assertTrue(Math.abs(steps - current.getInt("samples")) <= 4, current::toString);
      List<JsonObject> outages = known.outages(service);
      assertEquals(1, outages.size(), outages::toString);
      assertEquals(
          down + " MONITORING null",
          outages.get(0).getString("start")
              + " "
              + outages.get(0).getString("origin")
              + " "
              + outages.get(0).getString("end", null));
      Set<String> opened = known.once(service);
      // Ahead of now, since the server asks by itself too and may have read up to now meanwhile.
      Instant recovered = ago(0).plusSeconds(2L * STEP);
      up = recovered;
      pulled(path, one -> !Instant.parse(one.getString("readTo")).isBefore(recovered));
      assertEquals(up.toString(), known.outages(service).get(0).getString("end"));
      assertEquals(opened, known.once(service));
      opened.forEach(
          number -> assertEquals("RESOLVED", known.incident(number).getString("state"), number));
      assertEquals("REC-4", declare(path, address, "1", "null").expect(428).text("rule"));
      watcher.post(path + "/withdrawal", "{\"reason\":\"The weir is gone\"}").expect(204);
      watcher.get(path).expect(404);
    }
  }

  /** The half of its probes, or none; once what is no number. */
  private String value(Instant at) {
    if (at.equals(since.plusSeconds(STEP))) {
      return "NaN";
    }
    return at.isBefore(down) || !at.isBefore(up) ? "0.5" : "0";
  }

  private Client.Answer declare(String path, String address, String upFrom, String version) {
    return watcher.put(
        path,
        """
        {"address":"%s","query":"avg(probe_success)","stepSeconds":5,"since":"%s","upFrom":%s,"version":%s}"""
            .formatted(address, since, upFrom, version));
  }

  private JsonObject pulled(String path, Predicate<JsonObject> wanted) {
    JsonObject source = null;
    for (int i = 0; i < TRIES; i++) {
      watcher.post(path + "/pull").expect(202);
      source = watcher.get(path).expect(200).object();
      if (wanted.test(source)) {
        return source;
      }
      CapacityDesk.pause();
    }
    throw new AssertionError("Nothing is pulled: " + source);
  }

  /** An instant on the grid sources are asked on. */
  private static Instant ago(long minutes) {
    long second = Instant.now().minus(minutes, ChronoUnit.MINUTES).getEpochSecond();
    return Instant.ofEpochSecond(second / STEP * STEP);
  }
}
