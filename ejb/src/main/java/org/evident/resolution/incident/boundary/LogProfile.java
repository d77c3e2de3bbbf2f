package org.evident.resolution.incident.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.LogTime;
import org.evident.resolution.incident.rule.PendingReason;

/** How the lines of another tool's log are read (import-incident-log.md): data, not code. */
public final class LogProfile {

  private static final Set<String> NEEDED =
      Set.of("number", "at", "modification", "openedAt", "state", "priority");
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);
  private static final Set<String> CANCEL_REASONS =
      Set.of("DUPLICATE", "ENTERED_IN_ERROR", "WITHDRAWN");
  private static final int LONGEST = 200;

  /** A later year is a slip of the pen, and no database takes the last ones. */
  private static final int LAST_YEAR = 9999;

  private final Map<String, String> columns;
  private final Map<String, String> states;
  private final Map<String, String> priorities;
  private final Map<String, String> cancelReasons;

  private LogProfile(
      Map<String, String> columns,
      Map<String, String> states,
      Map<String, String> priorities,
      Map<String, String> cancelReasons) {
    this.columns = columns;
    this.states = states;
    this.priorities = priorities;
    this.cancelReasons = cancelReasons;
  }

  /** Reads a profile's definition; breaks IMP-1 where it is unreadable or names no needed column. */
  public static LogProfile read(String definition) {
    try (JsonReader reader = Json.createReader(new StringReader(definition))) {
      JsonObject root = reader.readObject();
      LogProfile profile =
          new LogProfile(
              texts(part(root, "columns")),
              texts(part(root, "states")),
              texts(part(root, "priorities")),
              root.containsKey("cancelReasons") ? texts(part(root, "cancelReasons")) : Map.of());
      profile.check();
      return profile;
    } catch (JsonException | ClassCastException unreadable) {
      throw RuleBroken.at("definition", "IMP-1");
    }
  }

  private static JsonObject part(JsonObject root, String name) {
    JsonObject part = root.getJsonObject(name);
    if (part == null) {
      throw RuleBroken.at("definition", "IMP-1");
    }
    return part;
  }

  private void check() {
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw RuleBroken.at("definition", "IMP-2", needed);
      }
    }
    states.values().forEach(LogProfile::checkState);
    if (!CANCEL_REASONS.containsAll(cancelReasons.values())) {
      throw RuleBroken.at("definition", "IMP-1");
    }
    try {
      priorities.values().forEach(Priority::valueOf);
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.at("definition", "IMP-1");
    }
  }

  private static void checkState(String written) {
    try {
      String[] parts = written.split(" ");
      IncidentState.valueOf(parts[0]);
      if (parts.length > 1) {
        PendingReason.valueOf(parts[1]);
      }
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.at("definition", "IMP-1");
    }
  }

  /** The column of the file a field is read from, or null. */
  public String column(String field) {
    return columns.get(field);
  }

  /**
   * Reads one line.
   *
   * @param cells the cells by the file's column names
   * @return a {@link LogLine}, or the {@link LogRejection} of its first unreadable cell
   */
  public Object line(long number, Map<String, String> cells, ZoneId zone) {
    try {
      return read(number, cells, zone);
    } catch (Unreadable broken) {
      return new LogRejection(number, broken.field, cut(broken.value), broken.reason);
    }
  }

  private LogLine read(long line, Map<String, String> cells, ZoneId zone) throws Unreadable {
    String number = cell(cells, "number");
    if (number.isEmpty() || number.length() > 100) {
      throw new Unreadable(column("number"), number, "IMP-3");
    }
    String state = mapped(cells, "state", states);
    int blank = state.indexOf(' ');
    return new LogLine(
        line,
        LogHash.of(columns.values(), cells),
        number,
        instant(cells, "at", zone),
        count(cells, "modification"),
        instant(cells, "openedAt", zone),
        blank < 0 ? state : state.substring(0, blank),
        blank < 0 ? null : state.substring(blank + 1),
        mapped(cells, "priority", priorities),
        instantOrNull(cells, "resolvedAt", zone),
        cut(cell(cells, "service")),
        text(cells, "team"),
        text(cells, "site"),
        text(cells, "item"),
        text(cells, "problem"),
        text(cells, "change"),
        text(cells, "causedBy"),
        text(cells, "supplier"),
        text(cells, "title"),
        cell(cells, "cancelReason").isEmpty() ? null : mapped(cells, "cancelReason", cancelReasons),
        flag(cells, "firstLine"),
        flag(cells, "causeConfirmed"),
        instantOrNull(cells, "majorDeclaredAt", zone),
        instantOrNull(cells, "majorRestoredAt", zone));
  }

  private String cell(Map<String, String> cells, String field) {
    String column = columns.get(field);
    return column == null ? "" : cells.getOrDefault(column, "").strip();
  }

  private String text(Map<String, String> cells, String field) {
    String value = cell(cells, field);
    return value.isEmpty() ? null : cut(value);
  }

  /** The mapped value; a cell such as "3 - Moderate" is also found by its leading word. */
  private String mapped(Map<String, String> cells, String field, Map<String, String> mapping)
      throws Unreadable {
    String value = cell(cells, field);
    String found = mapping.getOrDefault(value, mapping.get(value.split("[ -]", 2)[0]));
    if (found == null) {
      throw new Unreadable(column(field), value, "IMP-4");
    }
    return found;
  }

  private Instant instant(Map<String, String> cells, String field, ZoneId zone) throws Unreadable {
    String value = cell(cells, field);
    try {
      LocalDateTime local = LocalDateTime.parse(value.replace(' ', 'T'));
      Instant instant = LogTime.instant(local, zone);
      if (instant.isBefore(Instant.EPOCH) || local.getYear() > LAST_YEAR) {
        throw new Unreadable(column(field), value, "IMP-5");
      }
      return instant;
    } catch (DateTimeException unreadable) {
      throw new Unreadable(column(field), value, "IMP-5");
    }
  }

  private Instant instantOrNull(Map<String, String> cells, String field, ZoneId zone)
      throws Unreadable {
    return cell(cells, field).isEmpty() ? null : instant(cells, field, zone);
  }

  private Boolean flag(Map<String, String> cells, String field) throws Unreadable {
    String value = cell(cells, field);
    Boolean flag = FLAGS.get(value.toLowerCase(Locale.ROOT));
    if (flag == null && !value.isEmpty()) {
      throw new Unreadable(column(field), value, "IMP-10");
    }
    return flag;
  }

  private int count(Map<String, String> cells, String field) throws Unreadable {
    String value = cell(cells, field);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException unreadable) {
      throw new Unreadable(column(field), value, "IMP-6");
    }
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
    return texts;
  }

  private static final class Unreadable extends Exception {
    private final String field;
    private final String value;
    private final String reason;

    Unreadable(String field, String value, String reason) {
      this.field = field;
      this.value = value;
      this.reason = reason;
    }
  }
}
