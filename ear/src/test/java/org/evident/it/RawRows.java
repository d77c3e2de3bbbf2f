package org.evident.it;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows as the database has them, for whoever counts without the product. */
final class RawRows {

  private final Connection connection;

  RawRows(Connection connection) {
    this.connection = connection;
  }

  /** All rows of a query. */
  List<Raw> all(String query, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      ResultSet result = statement.executeQuery();
      ResultSetMetaData about = result.getMetaData();
      List<Raw> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
          boolean instant =
              about.getColumnTypeName(i).toLowerCase(Locale.ROOT).matches("timestamp.*");
          row.put(
              about.getColumnLabel(i).toLowerCase(Locale.ROOT),
              instant ? result.getObject(i, OffsetDateTime.class) : result.getObject(i));
        }
        rows.add(new Raw(row));
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** One row by names of columns. */
  record Raw(Map<String, Object> values) {

    String text(String column) {
      Object value = values.get(column);
      return value == null ? null : value.toString();
    }

    Instant at(String column) {
      OffsetDateTime value = (OffsetDateTime) values.get(column);
      return value == null ? null : value.toInstant();
    }

    BigDecimal number(String column) {
      Object value = values.get(column);
      return value == null ? null : new BigDecimal(value.toString());
    }

    LocalDate day(String column) {
      String value = text(column);
      return value == null ? null : LocalDate.parse(value);
    }

    boolean is(String column) {
      return Boolean.TRUE.equals(values.get(column));
    }
  }
}
