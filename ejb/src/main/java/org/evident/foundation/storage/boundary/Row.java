package org.evident.foundation.storage.boundary;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The present row of a result, read by column name. */
public record Row(ResultSet result) {

  /** A whole number; 0 where the column is null. */
  public long number(String column) {
    return read(() -> result.getLong(column));
  }

  /** A whole number, or null. */
  public Long numberOrNull(String column) {
    return read(
        () -> {
          long value = result.getLong(column);
          return result.wasNull() ? null : value;
        });
  }

  /** An exact decimal, or null. */
  public BigDecimal decimal(String column) {
    return read(() -> result.getBigDecimal(column));
  }

  /** A measured number; 0 where the column is null. */
  public double real(String column) {
    return read(() -> result.getDouble(column));
  }

  /** A measured number, or null. */
  public Double realOrNull(String column) {
    return read(
        () -> {
          double value = result.getDouble(column);
          return result.wasNull() ? null : value;
        });
  }

  /** A text, or null. */
  public String text(String column) {
    return read(() -> result.getString(column));
  }

  /** A truth value; false where the column is null. */
  public boolean flag(String column) {
    return read(() -> result.getBoolean(column));
  }

  /** A truth value, or null. */
  public Boolean flagOrNull(String column) {
    return read(
        () -> {
          boolean value = result.getBoolean(column);
          return result.wasNull() ? null : value;
        });
  }

  /** An instant, or null. */
  public Instant instant(String column) {
    return read(
        () -> {
          OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
          return value == null ? null : value.toInstant();
        });
  }

  /** A date, or null. */
  public LocalDate date(String column) {
    return read(() -> result.getObject(column, LocalDate.class));
  }

  /** Bytes, or null. */
  public byte[] bytes(String column) {
    return read(() -> result.getBytes(column));
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException broken) {
      throw new StatementFailed(broken);
    }
  }

  private interface Reading<T> {
    T read() throws SQLException;
  }
}
