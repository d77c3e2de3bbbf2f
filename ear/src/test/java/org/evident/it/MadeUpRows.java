package org.evident.it;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows for every table of a schema, made of nothing but the schema. */
final class MadeUpRows {

  private static final int ROWS = 6;

  /** Above the keys of rows that steps add by themselves. */
  private static final int FIRST_KEY = 1_000;

  private static final LocalDate DAY = LocalDate.of(2019, 2, 27);

  private final Connection connection;
  private final DatabaseMetaData meta;

  /** What stands in a column of the rows of a table, by table and column. */
  private final Map<String, List<Object>> made = new HashMap<>();

  private MadeUpRows(Connection connection) throws SQLException {
    this.connection = connection;
    this.meta = connection.getMetaData();
  }

  /** Fills every table, those first that others refer to. */
  static void fill(Connection connection) throws SQLException {
    MadeUpRows rows = new MadeUpRows(connection);
    List<Table> left = new ArrayList<>();
    for (String name : Imprint.tables(connection)) {
      if (!name.startsWith("\"")) {
        left.add(rows.table(name));
      }
    }
    while (!left.isEmpty()) {
      List<String> waiting = left.stream().map(Table::name).toList();
      List<Table> ready = left.stream().filter(table -> table.isReady(waiting)).toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Tables refer to each other in a circle: " + waiting);
      }
      for (Table table : ready) {
        rows.fill(table);
      }
      left.removeAll(ready);
    }
  }

  private Table table(String name) throws SQLException {
    Map<String, Reference> references = new HashMap<>();
    try (ResultSet keys = meta.getImportedKeys(null, connection.getSchema(), name)) {
      while (keys.next()) {
        references.put(
            keys.getString("FKCOLUMN_NAME"),
            new Reference(keys.getString("PKTABLE_NAME"), keys.getString("PKCOLUMN_NAME")));
      }
    }
    List<Column> columns = new ArrayList<>();
    try (ResultSet found = meta.getColumns(null, connection.getSchema(), name, "%")) {
      while (found.next()) {
        String column = found.getString("COLUMN_NAME");
        if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
          columns.add(
              new Column(
                  column,
                  found.getInt("DATA_TYPE"),
                  found.getInt("COLUMN_SIZE"),
                  found.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                  references.get(column)));
        }
      }
    }
    return new Table(name, columns);
  }

  private void fill(Table table) throws SQLException {
    String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    String places = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table.name() + " (" + names + ") values (" + places + ")")) {
      for (int row = 0; row < ROWS; row++) {
        for (int i = 0; i < table.columns().size(); i++) {
          Column column = table.columns().get(i);
          Object value = value(table, column, row);
          made.computeIfAbsent(table.name() + "." + column.name(), key -> new ArrayList<>())
              .add(value);
          insert.setObject(i + 1, value);
        }
        insert.executeUpdate();
      }
    }
  }

  /** The last row of a table leaves out what may be absent. */
  private Object value(Table table, Column column, int row) {
    boolean absent = column.nullable() && row == ROWS - 1;
    Reference to = column.to();
    if (absent || to != null && to.table().equals(table.name())) {
      return null;
    }
    return to == null ? column.value(row) : made.get(to.table() + "." + to.column()).get(row);
  }

  private record Reference(String table, String column) {}

  private record Table(String name, List<Column> columns) {
    boolean isReady(List<String> waiting) {
      return columns.stream()
          .map(Column::to)
          .noneMatch(to -> to != null && !to.table().equals(name) && waiting.contains(to.table()));
    }
  }

  private record Column(String name, int type, int size, boolean nullable, Reference to) {
    Object value(int row) {
      return switch (type) {
        case Types.BIGINT -> (long) FIRST_KEY + row;
        case Types.INTEGER, Types.SMALLINT -> FIRST_KEY + row;
        case Types.NUMERIC, Types.DECIMAL -> BigDecimal.valueOf(row + 1L);
        case Types.DOUBLE, Types.REAL, Types.FLOAT -> row + 0.5;
        case Types.BOOLEAN, Types.BIT -> row % 2 == 0;
        case Types.DATE -> DAY.plusDays(row);
        case Types.TIME -> LocalTime.of(8 + row, 0);
        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
            OffsetDateTime.of(DAY.plusDays(row), LocalTime.NOON, ZoneOffset.UTC);
        case Types.BINARY, Types.VARBINARY, Types.BLOB -> new byte[] {1, 2, (byte) row};
        default -> text(row);
      };
    }

    private String text(int row) {
      String text = name.toLowerCase(Locale.ROOT) + row;
      return text.substring(Math.max(0, text.length() - size));
    }
  }
}
