package org.evident.it;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** What a database consists of, as lines to compare. */
final class Imprint {

  private static final String STEPS = "flyway_schema_history";

  /** What differs from run to run: when a step was done and how long it took. */
  private static final Set<String> FLEETING = Set.of("installed_on", "execution_time");

  /** How names begin that H2 gives by itself. */
  private static final List<String> GIVEN = List.of("primary_key_", "constraint_");

  private Imprint() {}

  /** The columns there are and how many rows each table has. */
  static SortedSet<String> shape(Connection connection) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    columns(connection, lines);
    for (String table : tables(connection)) {
      rows(connection, "select count(*) as n from " + table, table, Instant.MAX, lines);
    }
    return lines;
  }

  /** The rows of a query. */
  static SortedSet<String> lines(Connection connection, String sql) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    rows(connection, sql, "", Instant.MAX, lines);
    return lines;
  }

  /**
   * All of it: columns, keys, indexes, sequences and rows.
   *
   * @param begun times after it are those of this run
   */
  static SortedSet<String> whole(Connection connection, Instant begun) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    columns(connection, lines);
    sequences(connection, lines);
    DatabaseMetaData meta = connection.getMetaData();
    String schema = connection.getSchema();
    for (String table : tables(connection)) {
      try (ResultSet keys = meta.getPrimaryKeys(null, schema, table)) {
        add(lines, "key", keys, "TABLE_NAME", "COLUMN_NAME", "KEY_SEQ");
      }
      try (ResultSet keys = meta.getImportedKeys(null, schema, table)) {
        add(lines, "reference", keys, "FKTABLE_NAME", "FKCOLUMN_NAME", "PKTABLE_NAME");
      }
      try (ResultSet indexes = meta.getIndexInfo(null, schema, table, false, true)) {
        add(
            lines,
            "index",
            indexes,
            "TABLE_NAME",
            "INDEX_NAME",
            "NON_UNIQUE",
            "COLUMN_NAME",
            "ORDINAL_POSITION");
      }
      rows(connection, "select * from " + table, table, begun, lines);
    }
    return lines;
  }

  /** The tables of the application, and the list of the steps that made them. */
  static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names.stream().map(name -> STEPS.equals(name) ? '"' + STEPS + '"' : name).toList();
  }

  private static void columns(Connection connection, SortedSet<String> lines) throws SQLException {
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      add(
          lines,
          "column",
          columns,
          "TABLE_NAME",
          "COLUMN_NAME",
          "TYPE_NAME",
          "COLUMN_SIZE",
          "DECIMAL_DIGITS",
          "NULLABLE",
          "COLUMN_DEF");
    }
  }

  private static void sequences(Connection connection, SortedSet<String> lines)
      throws SQLException {
    rows(
        connection,
        "select sequence_name, start_value, increment from information_schema.sequences where"
            + " sequence_schema = '"
            + connection.getSchema()
            + "'",
        "sequence",
        Instant.MAX,
        lines);
  }

  private static void add(SortedSet<String> lines, String what, ResultSet found, String... names)
      throws SQLException {
    while (found.next()) {
      StringJoiner line = new StringJoiner(" ").add(what);
      for (String name : names) {
        line.add(given(String.valueOf(found.getString(name))));
      }
      lines.add(line.toString());
    }
  }

  private static String given(String name) {
    return GIVEN.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)
        ? "given"
        : name.replaceFirst("_INDEX_[0-9A-F]+$", "_INDEX");
  }

  private static void rows(
      Connection connection, String sql, String table, Instant begun, SortedSet<String> lines)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData meta = rows.getMetaData();
      while (rows.next()) {
        StringJoiner line = new StringJoiner(" | ").add(table);
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          line.add(FLEETING.contains(meta.getColumnLabel(i)) ? "" : cell(rows, i, meta, begun));
        }
        lines.add(line.toString());
      }
    }
  }

  private static String cell(ResultSet rows, int i, ResultSetMetaData meta, Instant begun)
      throws SQLException {
    return switch (meta.getColumnType(i)) {
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
        Timestamp at = rows.getTimestamp(i);
        yield at == null ? "null" : at.toInstant().isAfter(begun) ? "now" : at.toString();
      }
      case Types.BINARY, Types.VARBINARY, Types.BLOB -> Arrays.toString(rows.getBytes(i));
      default -> String.valueOf(rows.getString(i));
    };
  }
}
