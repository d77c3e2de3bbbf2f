package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stored clocks of incidents beside those the product folds from their ledgers when it shows them. */
final class StoredClocks {

  private static final String CLOCKS =
      "select i.number, k.metric, k.state, k.result, k.limit_seconds, k.due_at, k.breached_at, k.stopped_at,"
          + " k.consumed_seconds, k.paused_seconds from sla_clock k join incident i on i.id = k.incident_id";

  private StoredClocks() {}

  /** Clocks whose stored row is not what their ledger gave when it was asked. */
  static List<String> unlike(Map<String, JsonObject> shown, Connection connection)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    Instant now = Instant.now();
    int seen = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CLOCKS)) {
      while (row.next()) {
        JsonObject view = shown.get(row.getString("number"));
        if (view == null) {
          continue;
        }
        seen++;
        String metric = row.getString("metric");
        JsonObject clock =
            view.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(c -> c.getBoolean("reported"))
                .filter(c -> metric.equals(c.getString("metric")))
                .findFirst()
                .orElseThrow();
        List<String> stored = stored(row, now);
        List<String> given = given(clock);
        if (!stored.equals(given)) {
          wrong.add(row.getString("number") + " " + stored + " but " + given);
        }
      }
    }
    assertTrue(seen > shown.size(), seen + " clocks of " + shown.size());
    return wrong;
  }

  /**
   * A running clock's consumption is computed when it is looked at; what is stored of it is when it ends. The breach that
   * lies ahead is stored for the signals and shown to nobody.
   */
  private static List<String> stored(ResultSet row, Instant now) throws SQLException {
    List<String> facts = new ArrayList<>();
    facts.add(row.getString("state"));
    facts.add(String.valueOf(row.getLong("limit_seconds")));
    for (String column : List.of("due_at", "breached_at", "stopped_at")) {
      OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
      boolean ahead = "breached_at".equals(column) && at != null && at.toInstant().isAfter(now);
      facts.add(at == null || ahead ? "null" : at.toInstant().toString());
    }
    if (row.getObject("stopped_at") != null) {
      facts.add(row.getString("result"));
      facts.add(String.valueOf(row.getLong("consumed_seconds")));
      facts.add(String.valueOf(row.getLong("paused_seconds")));
    }
    return facts;
  }

  private static List<String> given(JsonObject clock) {
    List<String> facts = new ArrayList<>();
    facts.add(clock.getString("state"));
    facts.add(String.valueOf(clock.getJsonNumber("limitSeconds").longValue()));
    for (String name : List.of("dueAt", "breachedAt", "stoppedAt")) {
      facts.add(clock.getString(name, "null"));
    }
    if (clock.containsKey("stoppedAt")) {
      facts.add(clock.getString("verdict"));
      facts.add(String.valueOf(clock.getJsonNumber("consumedSeconds").longValue()));
      facts.add(String.valueOf(clock.getJsonNumber("pausedSeconds").longValue()));
    }
    return facts;
  }
}
