package org.evident.foundation.storage.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Prepared statements over many rows, inside the caller's transaction; the text never holds a value. */
@ApplicationScoped
public class Statements {

  /** The name of the database that searches texts by itself. */
  public static final String POSTGRES = "postgresql";

  private static final int FETCH = 500;
  private static final int ASKED = 100;

  @Resource(lookup = "java:jboss/datasources/EvidentDS")
  private DataSource source;

  private volatile String dialect;

  /** All rows of a query, mapped. */
  public <T> List<T> list(String sql, Function<Row, T> mapping, Object... values) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(mapping.apply(row)), values);
    return rows;
  }

  /** The first row of a query, mapped. */
  public <T> Optional<T> first(String sql, Function<Row, T> mapping, Object... values) {
    return list(sql, mapping, values).stream().findFirst();
  }

  /** As many places for values as there are, for a list after {@code in}. */
  public static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /**
   * Asks about many texts, some at a time. Joined as a table they enter an index over two columns by both; after {@code in}
   * H2 enters it by the other column alone and reads all that has the same.
   *
   * @param sql in which {@code :asked} stands for the table, before any other place for a value, and {@code asked.text} for
   *     its column
   * @param others the values of the places that follow
   */
  public void eachOf(
      String sql, Collection<String> texts, Consumer<Row> consumer, Object... others) {
    List<String> all = texts.stream().distinct().toList();
    int width = all.size() == 1 ? 1 : ASKED;
    String places = "(cast(? as varchar))" + ", (?)".repeat(width - 1);
    String query = sql.replace(":asked", "(values " + places + ") asked(text)");
    for (int from = 0; from < all.size(); from += width) {
      Object[] values = new Object[width + others.length];
      for (int i = 0; i < width && from + i < all.size(); i++) {
        values[i] = all.get(from + i);
      }
      System.arraycopy(others, 0, values, width, others.length);
      each(query, consumer, values);
    }
  }

  /** Hands every row of a query to the consumer without holding them all. */
  public void each(String sql, Consumer<Row> consumer, Object... values) {
    run(
        connection -> {
          try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.setFetchSize(FETCH);
            try (ResultSet result = statement.executeQuery()) {
              Row row = new Row(result);
              while (result.next()) {
                consumer.accept(row);
              }
            }
          }
          return null;
        });
  }

  /** Runs one changing statement and says how many rows it changed. */
  public int change(String sql, Object... values) {
    ReadOnce.forget();
    return run(
        connection -> {
          try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
          }
        });
  }

  /** Runs one changing statement for many rows in one round trip. */
  public void changeAll(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    ReadOnce.forget();
    run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
              bind(statement, row);
              statement.addBatch();
            }
            return statement.executeBatch();
          }
        });
  }

  /** Which of the two databases this is: {@code postgresql} or {@code h2}. */
  public String dialect() {
    if (dialect == null) {
      String product = run(connection -> connection.getMetaData().getDatabaseProductName());
      dialect = product.startsWith("PostgreSQL") ? POSTGRES : "h2";
    }
    return dialect;
  }

  /**
   * Takes a block of keys from a sequence; the sequence's value is the block's end.
   *
   * @param sequence a name from the code, never from a person
   * @param size the sequence's increment
   * @return the first key of the block
   */
  public long block(String sequence, int size) {
    String sql =
        POSTGRES.equals(dialect())
            ? "select nextval('" + sequence + "')"
            : "select next value for " + sequence;
    return run(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1) - size + 1;
          }
        });
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private <T> T run(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException broken) {
      throw new StatementFailed(broken);
    }
  }

  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }
}
