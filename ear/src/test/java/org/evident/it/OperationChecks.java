package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.evident.it.Client.Answer;

/** What those who run the system ask it, and what a stranger may learn of that. */
record OperationChecks(
    Server server, Office office, Intruder intruder, Consumer<BooleanSupplier> await) {

  private static final String VERSION = "\"version\"";

  /** A load balancer is told to send nobody while the database has another schema. */
  void readiness() {
    assertProbe("health/live", 200, "{\"status\":\"UP\"}");
    assertProbe("health/ready", 200, "{\"status\":\"UP\"}");
    String known = office.administrator().get("operations").expect(200).text("schema");
    String rename =
        "update \"flyway_schema_history\" set " + VERSION + " = ? where " + VERSION + " = ?";
    assertEquals(1, intruder.change(rename, "elsewhere", known));
    try {
      assertProbe("health/live", 200, "{\"status\":\"UP\"}");
      assertProbe("health/ready", 503, "{\"status\":\"SCHEMA_BEHIND\"}");
    } finally {
      intruder.change(rename, known, "elsewhere");
    }
    assertProbe("health/ready", 200, "{\"status\":\"UP\"}");
  }

  /** Orders are seen with their progress; a stopped one goes on, and the history knows who let it. */
  void work() {
    Client admin = office.administrator();
    await.accept(() -> "COMPLETED".equals(order("all").getString("state")));
    JsonObject index = order("all");
    assertTrue(index.getInt("total") >= 0, index::toString);
    String path = "operations/work/" + index.getInt("id");
    assertRefused(admin.post(path + "/stop"), "JOB-2");
    assertRefused(admin.post(path + "/resume"), "JOB-1");
    String ordered = "2020-01-01 00:00:00+00";
    intruder.change(
        "insert into job_order (id, job, subject, state, requested_by, requested_at, done, total)"
            + " values (-1, 'search-index', 'again', 'STOPPED', 'SYSTEM', cast(? as timestamp with"
            + " time zone), 0, 0)",
        ordered);
    admin.post("operations/work/-1/resume").expect(204);
    await.accept(() -> "COMPLETED".equals(order("again").getString("state")));
    assertEquals(order("again").getInt("total"), order("again").getInt("done"));
    assertEquals("RESUMED", history("JOB--1").get(0).getString("act"));
    JsonObject state = admin.get("operations").expect(200).object();
    assertEquals("UP", state.getString("state"));
    assertEquals(0, state.getJsonObject("work").getInt("oldestSeconds"));
    assertTrue(state.getJsonArray("servers").getJsonObject(0).getBoolean("alive"));
    List<JsonObject> last = work("?limit=1");
    assertEquals(1, last.size());
    String after = last.get(0).getString("requestedAt") + "_" + last.get(0).getInt("id");
    assertFalse(work("?limit=1&after=" + after).get(0).equals(last.get(0)));
  }

  private JsonObject order(String subject) {
    return work("").stream()
        .filter(order -> "search-index".equals(order.getString("job")))
        .filter(order -> subject.equals(order.getString("subject")))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> work(String query) {
    return office
        .administrator()
        .get("operations/work" + query)
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class);
  }

  private List<JsonObject> history(String record) {
    return office
        .administrator()
        .get("history?record=" + record)
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private void assertProbe(String path, int status, String body) {
    HttpResponse<String> answer = new Surfer(server).open(path);
    assertEquals(status, answer.statusCode(), path);
    assertEquals(body, answer.body());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
  }

  private static void assertRefused(Answer answer, String rule) {
    assertEquals(422, answer.status(), answer.body());
    assertEquals(rule, answer.text("rule"));
  }
}
