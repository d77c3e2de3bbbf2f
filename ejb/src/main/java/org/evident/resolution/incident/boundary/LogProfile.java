package org.evident.resolution.incident.boundary;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Confirmation;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PendingReason;

/** How the lines of another tool's log are read (import-incident-log.md): data, not code. */
public final class LogProfile {

  private static final Set<String> NEEDED =
      Set.of("number", "at", "modification", "openedAt", "state", "priority");
  private static final Set<String> CANCEL_REASONS =
      Set.of("DUPLICATE", "ENTERED_IN_ERROR", "WITHDRAWN");
  private static final Set<String> RESOLUTION_CODES =
      Set.of(
          "FIXED",
          "WORKAROUND",
          "NO_FAULT_FOUND",
          "NO_ANSWER",
          "USER_ERROR",
          "DUPLICATE",
          "WITHDRAWN");
  private static final Set<String> DEGREES = Set.of("1", "2", "3", "4");

  private final Map<String, String> columns;
  private final Map<String, String> states;
  private final Map<String, String> priorities;
  private final Map<String, String> cancelReasons;
  private final Map<String, String> degrees;
  private final Map<String, String> resolutionCodes;
  private final Map<String, String> closureCodes;

  private LogProfile(JsonObject root) {
    columns = texts(part(root, "columns"));
    states = texts(part(root, "states"));
    priorities = texts(part(root, "priorities"));
    cancelReasons = optional(root, "cancelReasons");
    degrees = optional(root, "degrees");
    resolutionCodes = optional(root, "resolutionCodes");
    closureCodes = optional(root, "closureCodes");
  }

  /** Reads a profile's definition; breaks IMP-1 where it is unreadable or names no needed column. */
  public static LogProfile read(String definition) {
    try (JsonReader reader = Json.createReader(new StringReader(definition))) {
      LogProfile profile = new LogProfile(reader.readObject());
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

  private static Map<String, String> optional(JsonObject root, String name) {
    return root.containsKey(name) ? texts(part(root, name)) : Map.of();
  }

  private void check() {
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw RuleBroken.at("definition", "IMP-2", needed);
      }
    }
    states.values().forEach(LogProfile::checkState);
    require(CANCEL_REASONS, cancelReasons);
    require(DEGREES, degrees);
    require(RESOLUTION_CODES, resolutionCodes);
    require(
        Arrays.stream(Confirmation.values()).map(Enum::name).collect(Collectors.toSet()),
        closureCodes);
    try {
      priorities.values().forEach(Priority::valueOf);
    } catch (IllegalArgumentException unknown) {
      throw RuleBroken.at("definition", "IMP-1");
    }
  }

  private static void require(Set<String> known, Map<String, String> mapping) {
    if (!known.containsAll(mapping.values())) {
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
      return read(number, new LogCells(columns, cells, zone));
    } catch (LogCells.Unreadable broken) {
      return new LogRejection(number, broken.field(), broken.value(), broken.reason());
    }
  }

  private LogLine read(long line, LogCells cells) throws LogCells.Unreadable {
    String state = cells.mapped("state", states);
    int blank = state.indexOf(' ');
    return new LogLine(
        line,
        cells.hash(),
        cells.number(),
        cells.instant("at"),
        cells.count("modification"),
        cells.instant("openedAt"),
        blank < 0 ? state : state.substring(0, blank),
        blank < 0 ? null : state.substring(blank + 1),
        cells.mapped("priority", priorities),
        cells.instantOrNull("resolvedAt"),
        cells.service(),
        cells.text("team"),
        cells.text("site"),
        cells.text("item"),
        cells.text("problem"),
        cells.text("change"),
        cells.text("causedBy"),
        cells.text("supplier"),
        cells.text("title"),
        cells.mappedOrNull("cancelReason", cancelReasons),
        cells.flag("firstLine"),
        cells.flag("causeConfirmed"),
        cells.instantOrNull("majorDeclaredAt"),
        cells.instantOrNull("majorRestoredAt"),
        told(cells));
  }

  private LogLine.Told told(LogCells cells) throws LogCells.Unreadable {
    return new LogLine.Told(
        cells.mappedOrNull("impact", degrees),
        cells.mappedOrNull("urgency", degrees),
        cells.text("category"),
        cells.longText("description"),
        cells.mappedOrNull("resolutionCode", resolutionCodes),
        cells.longText("resolution"),
        cells.mappedOrNull("closureCode", closureCodes));
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
    return texts;
  }
}
