package org.evident.it;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evident.it.LedgerReference.Event;
import org.evident.it.LedgerReference.Outcome;

/**
 * Recounts the incident figures of a service and month from {@code incident} and {@code clock_event} alone: volumes by
 * one plain statement each, clocks by stepping through the ledgers. Neither stored clocks nor stored solutions are read.
 */
final class RawRecount {

  /** The figures that are recounted, by key. */
  static final List<String> KEYS =
      List.of(
          "INC_OPENED",
          "INC_RESOLVED",
          "INC_BACKLOG",
          "INC_BALANCED",
          "INC_REOPENED",
          "INC_CANCELLED",
          "REOPEN",
          "FIRSTLINE",
          "CAUSED",
          "RESP",
          "RESO",
          "RESO_STRICT",
          "MEAN",
          "MEDIAN",
          "P90",
          "PAUSED_SHARE",
          "BACKLOG_AGE",
          "MAJOR");

  private static final List<String> PRIORITIES = List.of("P1", "P2", "P3", "P4");
  private static final String EVER = "9999-01-01T00:00:00Z";
  private static final String REOPENED =
      "exists (select 1 from clock_event r where r.incident_id = i.id and r.replaced_by_run is null"
          + " and r.kind = 'Reopened' and r.at < %1$s %2$s)";

  private final Connection connection;
  private final long service;
  private final long customer;
  private final Instant end;
  private final String from;
  private final String to;
  private final Instant start;
  private final SortedMap<String, String> figures = new TreeMap<>();

  private RawRecount(
      Connection connection, long customer, long service, Instant start, Instant end) {
    this.connection = connection;
    this.customer = customer;
    this.service = service;
    this.start = start;
    this.end = end;
    this.from = literal(start.toString());
    this.to = literal(end.toString());
  }

  /** All figures as name and "numerator/denominator", or the value where there is no quotient. */
  static SortedMap<String, String> of(
      Connection connection, long customer, long service, Instant start, Instant end)
      throws SQLException {
    RawRecount recount = new RawRecount(connection, customer, service, start, end);
    recount.volumes();
    recount.clocks();
    return recount.figures;
  }

  private void volumes() throws SQLException {
    String opened =
        within("i.reported_at")
            + " and not (i.state = 'CANCELLED' and coalesce(i.cancel_reason, '') in ('DUPLICATE',"
            + " 'ENTERED_IN_ERROR'))";
    String real = "(i.reported_at < " + from + " or " + opened + ")";
    String resolved = "i.state <> 'CANCELLED' and " + within(solution(literal(EVER)));
    String atStart =
        "i.reported_at < " + from + " and " + here(from) + " and " + solution(from) + " is null";
    String atEnd =
        "i.reported_at < "
            + to
            + " and "
            + here(to)
            + " and "
            + solution(to)
            + " is null and "
            + real;
    split("INC_OPENED", opened);
    split("INC_RESOLVED", resolved);
    count("INC_BACKLOG:START", atStart);
    count("INC_BACKLOG:END", atEnd);
    for (String priority : PRIORITIES) {
      count("INC_BACKLOG:" + priority, atEnd + " and i.priority = '" + priority + "'");
    }
    count("INC_BALANCED", here(to) + " and " + real + " and " + within(solution(to)));
    count(
        "INC_REOPENED",
        here(to)
            + " and "
            + solution(from)
            + " is not null and "
            + REOPENED.formatted(to, "and r.at >= " + from));
    count(
        "INC_CANCELLED",
        "i.state = 'CANCELLED' and "
            + within("i.state_since")
            + " and ("
            + atStart
            + " or "
            + opened
            + ")");
    share("REOPEN", resolved, REOPENED.formatted(literal(EVER), ""));
    share("FIRSTLINE", resolved, "i.first_line");
    share("CAUSED", opened, "i.cause_confirmed and i.caused_by_ref is not null");
    count("MAJOR", "i.major and " + within("i.major_declared_at"));
    age(atEnd);
  }

  private String within(String instant) {
    return "(" + instant + " >= " + from + " and " + instant + " < " + to + ")";
  }

  private static String here(String at) {
    return "not (i.state = 'CANCELLED' and i.state_since < " + at + ")";
  }

  /** When the solution began that held immediately before an instant; null if none did. */
  private static String solution(String at) {
    return "(select min(e.at) from clock_event e where e.incident_id = i.id and e.replaced_by_run is"
        + " null and e.kind = 'Solved' and e.at < "
        + at
        + " and not "
        + REOPENED.formatted(at, "and (r.at > e.at or r.at = e.at and r.sequence > e.sequence)")
        + ")";
  }

  private void split(String name, String condition) throws SQLException {
    count(name, condition);
    for (String priority : PRIORITIES) {
      count(name + ":" + priority, condition + " and i.priority = '" + priority + "'");
    }
  }

  private void share(String name, String whole, String part) throws SQLException {
    figures.put(name, number(whole + " and " + part) + "/" + number(whole));
  }

  private void count(String name, String condition) throws SQLException {
    figures.put(name, String.valueOf(number(condition)));
  }

  private long number(String condition) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select count(*) from incident i where " + ours() + condition)) {
      result.next();
      return result.getLong(1);
    }
  }

  private String ours() {
    return "i.customer_id = " + customer + " and i.service_id = " + service + " and ";
  }

  private void age(String waiting) throws SQLException {
    long minutes = 0;
    List<List<Event>> ledgers = ledgers(waiting);
    for (List<Event> ledger : ledgers) {
      Outcome then = LedgerReference.of(false, ledger, end);
      minutes += LedgerReference.open(then.priority(), ledger.get(0).at(), end);
    }
    BigDecimal hours =
        BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP);
    figures.put("BACKLOG_AGE", plain(hours) + "/" + ledgers.size());
  }

  private void clocks() throws SQLException {
    List<List<Event>> ledgers = ledgers("i.reported_at < " + to);
    List<Outcome> responses = ledgers.stream().map(l -> LedgerReference.of(true, l, end)).toList();
    List<Outcome> resolutions =
        ledgers.stream().map(l -> LedgerReference.of(false, l, end)).toList();
    compliance("RESP", counting(responses));
    List<Outcome> stopped = counting(resolutions);
    compliance("RESO", stopped);
    long late = resolutions.stream().filter(o -> o.stoppedAt() == null && o.late()).count();
    figures.put("RESO_STRICT", met(stopped) + "/" + (stopped.size() + late));
    mean("MEAN", stopped);
    PRIORITIES.forEach(p -> mean("MEAN:" + p, of(stopped, p)));
    long paused = stopped.stream().mapToLong(Outcome::paused).sum();
    figures.put("PAUSED_SHARE", paused + "/" + (paused + used(stopped)));
    List<Long> ascending = stopped.stream().map(Outcome::consumed).sorted().toList();
    int n = ascending.size();
    figures.put(
        "MEDIAN",
        n == 0
            ? "null"
            : plain(
                BigDecimal.valueOf(ascending.get((n - 1) / 2) + ascending.get(n / 2))
                    .divide(BigDecimal.valueOf(2))));
    figures.put(
        "P90", n == 0 ? "null" : String.valueOf(ascending.get((int) Math.ceil(0.9 * n) - 1)));
  }

  private List<Outcome> counting(List<Outcome> all) {
    return all.stream().filter(o -> o.counts(start, end)).toList();
  }

  /** A log knows of no exclusions, so a compliance with them counted is the same (R8). */
  private void compliance(String name, List<Outcome> stopped) {
    figures.put(name, met(stopped) + "/" + stopped.size());
    figures.put(name + ":UNEXCLUDED", met(stopped) + "/" + stopped.size());
    PRIORITIES.forEach(
        p -> figures.put(name + ":" + p, met(of(stopped, p)) + "/" + of(stopped, p).size()));
  }

  private void mean(String name, List<Outcome> stopped) {
    figures.put(name, used(stopped) + "/" + stopped.size());
  }

  private static List<Outcome> of(List<Outcome> stopped, String priority) {
    Predicate<Outcome> same = o -> o.priority().equals(priority);
    return stopped.stream().filter(same).toList();
  }

  private static long met(List<Outcome> stopped) {
    return stopped.stream().filter(o -> o.verdict().equals("MET")).count();
  }

  private static long used(List<Outcome> stopped) {
    return stopped.stream().mapToLong(Outcome::consumed).sum();
  }

  private List<List<Event>> ledgers(String condition) throws SQLException {
    Map<Long, List<Event>> ledgers = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select i.id, e.at, e.kind, e.detail from incident i join clock_event e on"
                    + " e.incident_id = i.id and e.replaced_by_run is null where "
                    + ours()
                    + condition
                    + " order by i.id, e.at, e.sequence")) {
      while (result.next()) {
        ledgers
            .computeIfAbsent(result.getLong(1), id -> new ArrayList<>())
            .add(
                new Event(
                    result.getObject(2, OffsetDateTime.class).toInstant(),
                    result.getString(3),
                    result.getString(4)));
      }
    }
    return List.copyOf(ledgers.values());
  }

  private static String literal(String instant) {
    return "timestamp with time zone '" + instant.replace('T', ' ').replace("Z", "+00:00") + "'";
  }

  /** A number without trailing noughts. */
  static String plain(BigDecimal value) {
    BigDecimal shown = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.signum() == 0 ? "0" : shown.toPlainString();
  }
}
