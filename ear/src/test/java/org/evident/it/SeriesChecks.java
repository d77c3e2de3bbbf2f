package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** One query of a monitoring server gives the measurements of many metrics, or of many services. */
final class SeriesChecks {

  private static final int STEP = 900;
  private static final int STEPS = 8;
  private static final int TRIES = 200;

  private final CapacityDesk desk;
  private final Server server;
  private final String service;
  private final Instant since = grid(Instant.now().getEpochSecond() - (long) STEPS * STEP);
  private volatile boolean twice = true;
  private String path;

  SeriesChecks(Server server, CapacityDesk desk, String service) {
    this.server = server;
    this.desk = desk;
    this.service = service;
  }

  void each_series_is_kept_for_its_metric_and_a_broken_one_stops_no_other() throws IOException {
    Map<String, Function<Instant, String>> series = new TreeMap<>();
    series.put("\"host\":\"kiln\",\"job\":\"node\"", at -> "4");
    series.put("\"host\":\"oven\"", at -> at.equals(since.plusSeconds(STEP)) ? "NaN" : "5");
    series.put("\"host\":\"press\"", at -> "6");
    series.put("\"host\":\"saw\",\"disk\":\"a\"", at -> "7");
    series.put("\"host\":\"saw\",\"disk\":\"b\"", at -> twice ? "8" : null);
    try (Prometheus prometheus = Prometheus.telling(series)) {
      follow(prometheus.address());
    }
  }

  private void follow(String address) {
    String kiln = desk.define("Load of the kiln", service, STEP, "MAX");
    String oven = desk.define("Load of the oven", service, STEP, "MAX");
    String saw = desk.define("Load of the saw", service, STEP, "MAX");
    String body = body(address, "\"host\"", "null");
    Client narrow = desk.manages("series-narrow", service);
    assertEquals("PTY-10", narrow.post("monitoring/sources", body).expect(403).text("rule"));
    assertEquals(
        "CAP.SERIES.LABELS", post(body(address, "\"no label\"", "null"), 422).getString("rule"));
    String number = post(body, 201).getString("number");
    path = "monitoring/sources/" + number;
    assertEquals("PTY-10", narrow.get(path).expect(403).text("rule"));
    assertEquals(List.of(), narrow.get("monitoring/sources").expect(200).list());
    pulled("host=press", one -> "UNASSIGNED".equals(one.getString("state")));
    assertEquals("host=kiln host=oven host=press host=saw", String.join(" ", seen().keySet()));
    assertTrue(seen().get("host=kiln").containsKey("lastAt"), seen()::toString);
    refusals(kiln);
    decide("host=press", "ignoring", "\"reason\":\"Not ours\"", 200);
    decide("host=kiln", "assignment", "\"subject\":\"" + kiln + "\"", 200);
    decide("host=oven", "assignment", "\"subject\":\"" + oven + "\"", 200);
    decide("host=saw", "assignment", "\"subject\":\"" + saw + "\"", 200);
    taken(kiln);
    JsonObject failing = pulled("host=saw", one -> "FAILING".equals(one.getString("reading", "")));
    assertTrue(failing.getString("failure").startsWith("2 series are all host=saw"));
    int kept = pulled("host=kiln", SeriesChecks::isCurrent).getInt("samples");
    assertTrue(kept == STEPS + 1 || kept == STEPS + 2, "what lies back is read too: " + kept);
    JsonObject other = pulled("host=oven", SeriesChecks::isCurrent);
    assertEquals(1, other.getInt("rejected"), other::toString);
    assertEquals(
        "IGNORED 0",
        seen().get("host=press").getString("state")
            + " "
            + seen().get("host=press").getInt("samples"));
    twice = false;
    JsonObject mended = pulled("host=saw", SeriesChecks::isCurrent);
    assertTrue(mended.getInt("samples") > STEPS, "from its beginning on: " + mended);
    assertTrue(
        seen().get("host=kiln").getInt("samples") - kept <= 1, "read once"); // a step may pass
    assertTrue(desk.days(kiln).contains(" 4 "), desk.days(kiln));
    assertTrue(desk.days(saw).contains(" 7 "), desk.days(saw));
    end(kiln, address);
  }

  private void refusals(String kiln) {
    assertEquals("REC-4", rule("host=kiln", "\"subject\":\"" + kiln + "\"", "null", 428));
    assertEquals("REC-2", rule("host=kiln", "\"subject\":\"" + kiln + "\"", "9", 409));
    assertEquals("CAP.METRIC", rule("host=kiln", "\"subject\":\"CAM-1\"", "1", 422));
    assertEquals("GEN-4", decide("host=kiln", "ignoring", "\"reason\":\" \"", 422).text("rule"));
  }

  private void taken(String kiln) {
    Surfer surfer = new Surfer(server).signIn("capacity", Office.PASSWORD);
    String page = surfer.open("supply/capacity/source.xhtml?number=" + kiln).body();
    assertTrue(page.contains("id=\"fed\"") && page.contains(path.split("/")[2]), page);
    String many = "foundation/monitoring/source.xhtml?number=" + path.split("/")[2];
    String shown = surfer.open(many).body();
    assertTrue(shown.contains("host=oven") && shown.contains("Load of the kiln"), shown);
    assertEquals(
        "CAP.SERIES.FED",
        decide("host=press", "assignment", "\"subject\":\"" + kiln + "\"", 422).text("rule"));
    assertEquals("CAP.SERIES.FED", alone(kiln).expect(422).text("rule"));
  }

  private Client.Answer alone(String metric) {
    return desk.capacity()
        .put(
            "capacity/sources/" + metric,
            "{\"address\":\"http://localhost:1\",\"query\":\"x\",\"active\":false,\"since\":\"%s\"}"
                .formatted(since));
  }

  private void end(String kiln, String address) {
    Client capacity = desk.capacity();
    assertEquals(
        "CAP.SERIES.FIXED",
        capacity.put(path, body(address, "\"disk\"", "1")).expect(422).text("rule"));
    assertEquals(
        "REC-4", capacity.put(path, body(address, "\"host\"", "null")).expect(428).text("rule"));
    JsonObject changed =
        capacity
            .put(path, body(address, "\"host\"", "1").replace("The hosts", "All hosts"))
            .expect(200)
            .object();
    assertEquals(
        "All hosts 3 0",
        changed.getString("name")
            + " "
            + changed.getInt("assigned")
            + " "
            + changed.getInt("unassigned"));
    decide("host=kiln", "release", "\"reason\":\"It has its own\"", 200);
    alone(kiln).expect(200);
    assertEquals(
        "CAP.SERIES.FED",
        decide("host=kiln", "assignment", "\"subject\":\"" + kiln + "\"", 422).text("rule"));
    capacity.post(path + "/withdrawal", "{\"reason\":\"Hosts are gone\"}").expect(200);
    assertEquals("CAP.SERIES.GONE", capacity.post(path + "/pull").expect(422).text("rule"));
    assertEquals(0, capacity.get(path).expect(200).object().getInt("assigned"));
  }

  /** Each series tells whether a service is up. */
  static void av_each_series_is_kept_for_its_service(CheckedIncidentChecks known, String customer)
      throws IOException {
    String service = known.promised("Ferry under many probes", List.of(customer));
    Instant down = grid(Instant.now().getEpochSecond() - 2 * STEP);
    Map<String, Function<Instant, String>> series =
        Map.of("\"target\":\"ferry\"", at -> at.isBefore(down) ? "0.5" : "0.1");
    try (Prometheus prometheus = Prometheus.telling(series)) {
      Client watcher = known.watcher();
      String number =
          watcher
              .post(
                  "monitoring/sources",
                  """
                  {"name":"All the ferries","feeds":"SERVICE","labels":["target"],"upFrom":0.5,
                   "address":"%s","query":"probe","stepSeconds":900,"since":"%s"}"""
                      .formatted(prometheus.address(), down.minusSeconds(2 * STEP)))
              .expect(201)
              .text("number");
      SeriesPulling pulling = new SeriesPulling(watcher, "monitoring/sources/" + number);
      JsonObject seen = pulling.until("target=ferry", one -> true);
      watcher
          .post(
              "monitoring/sources/%s/series/%d/assignment".formatted(number, seen.getInt("id")),
              "{\"subject\":\"%s\",\"version\":1}".formatted(service))
          .expect(200);
      pulling.until("target=ferry", SeriesChecks::isCurrent);
      assertEquals(
          List.of(down.toString()),
          known.outages(service).stream().map(o -> o.getString("start")).toList());
    }
  }

  private static boolean isCurrent(JsonObject one) {
    return "CURRENT".equals(one.getString("reading", ""));
  }

  private JsonObject post(String body, int status) {
    return desk.capacity().post("monitoring/sources", body).expect(status).object();
  }

  private String body(String address, String labels, String version) {
    return """
        {"name":"The hosts","feeds":"METRIC","labels":[%s],"address":"%s","query":"load",
         "stepSeconds":900,"since":"%s","version":%s}"""
        .formatted(labels, address, since, version);
  }

  private Client.Answer decide(String labels, String how, String said, int status) {
    JsonObject one = seen().get(labels);
    return said(one, how, said, String.valueOf(one.getInt("version"))).expect(status);
  }

  private String rule(String labels, String said, String version, int status) {
    return said(seen().get(labels), "assignment", said, version).expect(status).text("rule");
  }

  private Client.Answer said(JsonObject one, String how, String said, String version) {
    return desk.capacity()
        .post(
            path + "/series/" + one.getInt("id") + "/" + how,
            "{" + said + ",\"version\":" + version + "}");
  }

  private Map<String, JsonObject> seen() {
    return new SeriesPulling(desk.capacity(), path).seen();
  }

  private JsonObject pulled(String labels, Predicate<JsonObject> wanted) {
    return new SeriesPulling(desk.capacity(), path).until(labels, wanted);
  }

  private static Instant grid(long second) {
    return Instant.ofEpochSecond(second / STEP * STEP);
  }

  /** Somebody who has a source asked until it is as it should be. */
  private record SeriesPulling(Client who, String path) {

    Map<String, JsonObject> seen() {
      Map<String, JsonObject> found = new TreeMap<>();
      who.get(path + "/series")
          .expect(200)
          .list()
          .forEach(one -> found.put(one.asJsonObject().getString("labels"), one.asJsonObject()));
      return found;
    }

    JsonObject until(String labels, Predicate<JsonObject> wanted) {
      for (int i = 0; i < TRIES; i++) {
        who.post(path + "/pull").expect(202);
        JsonObject one = seen().get(labels);
        if (one != null && wanted.test(one)) {
          return one;
        }
        CapacityDesk.pause();
      }
      throw new AssertionError("Nothing is pulled: " + seen());
    }
  }
}
