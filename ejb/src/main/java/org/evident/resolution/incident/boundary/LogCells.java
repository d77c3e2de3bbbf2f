package org.evident.resolution.incident.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.evident.kernel.Identifier;
import org.evident.resolution.incident.rule.LogTime;

/**
 * The cells of one line of another tool's log, found by the fields a profile names columns for.
 *
 * @param columns the column each field is read from
 * @param cells the cells by the file's column names
 * @param zone of the file's local times
 */
record LogCells(Map<String, String> columns, Map<String, String> cells, ZoneId zone) {

  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 4000;

  /** A later year is a slip of the pen, and no database takes the last ones. */
  private static final int LAST_YEAR = 9999;

  String hash() {
    return LogHash.of(columns.values(), cells);
  }

  String number() throws Unreadable {
    String number = cell("number");
    if (Identifier.isNobodysNumber(number) || number.length() > LONGEST_NUMBER) {
      throw new Unreadable(columns.get("number"), number, "IMP-3");
    }
    return number;
  }

  /** The name of the service, empty where the line names none. */
  String service() {
    return cut(cell("service"), LONGEST);
  }

  /** What a cell says, or null. */
  String text(String field) {
    return text(field, LONGEST);
  }

  /** The same of a cell that may say much. */
  String longText(String field) {
    return text(field, LONGEST_TEXT);
  }

  private String text(String field, int longest) {
    String value = cell(field);
    return value.isEmpty() ? null : cut(value, longest);
  }

  /** The mapped value; a cell such as "3 - Moderate" is also found by its leading word. */
  String mapped(String field, Map<String, String> mapping) throws Unreadable {
    String value = cell(field);
    String found = mapping.getOrDefault(value, mapping.get(value.split("[ -]", 2)[0]));
    if (found == null) {
      throw new Unreadable(columns.get(field), value, "IMP-4");
    }
    return found;
  }

  /** The same, or null where the cell is empty. */
  String mappedOrNull(String field, Map<String, String> mapping) throws Unreadable {
    return cell(field).isEmpty() ? null : mapped(field, mapping);
  }

  Instant instant(String field) throws Unreadable {
    String value = cell(field);
    try {
      LocalDateTime local = LocalDateTime.parse(value.replace(' ', 'T'));
      Instant instant = LogTime.instant(local, zone);
      if (instant.isBefore(Instant.EPOCH) || local.getYear() > LAST_YEAR) {
        throw new Unreadable(columns.get(field), value, "IMP-5");
      }
      return instant;
    } catch (DateTimeException unreadable) {
      throw new Unreadable(columns.get(field), value, "IMP-5");
    }
  }

  Instant instantOrNull(String field) throws Unreadable {
    return cell(field).isEmpty() ? null : instant(field);
  }

  Boolean flag(String field) throws Unreadable {
    String value = cell(field);
    Boolean flag = FLAGS.get(value.toLowerCase(Locale.ROOT));
    if (flag == null && !value.isEmpty()) {
      throw new Unreadable(columns.get(field), value, "IMP-10");
    }
    return flag;
  }

  int count(String field) throws Unreadable {
    String value = cell(field);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException unreadable) {
      throw new Unreadable(columns.get(field), value, "IMP-6");
    }
  }

  private String cell(String field) {
    String column = columns.get(field);
    return column == null ? "" : cells.getOrDefault(column, "").strip();
  }

  private static String cut(String value, int longest) {
    return value.length() > longest ? value.substring(0, longest) : value;
  }

  /** A cell that says nothing the profile knows. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String reason;

    Unreadable(String field, String value, String reason) {
      this.field = field;
      this.value = cut(value, LONGEST);
      this.reason = reason;
    }

    String field() {
      return field;
    }

    String value() {
      return value;
    }

    String reason() {
      return reason;
    }
  }
}
