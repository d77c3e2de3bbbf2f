package org.evident.h2;

import java.lang.reflect.Method;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement of H2 that runs through the {@link Gate}. The rows of a batch are run one by one as they are added, since a
 * batch that waited for a row could not be tried again; what one was refused for is told at the end, as for a batch.
 */
final class GatedStatement extends Calls {

  private final Object owner;
  private final Statement statement;
  private final String prepared;
  private final GatedConnection connection;
  private final List<Long> counts = new ArrayList<>();
  private SQLException refused;

  GatedStatement(Object owner, Statement statement, String prepared, GatedConnection connection) {
    super(statement);
    this.owner = owner;
    this.statement = statement;
    this.prepared = prepared;
    this.connection = connection;
  }

  @Override
  Object answer(Object proxy, Method method, Object... arguments) throws SQLException {
    return switch (method.getName()) {
      case "getConnection" -> owner;
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> {
        String sql = arguments.length == 0 ? prepared : (String) arguments[0];
        yield connection.run(sql, () -> pass(method, arguments));
      }
      case "addBatch" -> {
        add(arguments);
        yield null;
      }
      case "clearBatch" -> {
        counts.clear();
        refused = null;
        yield null;
      }
      case "executeBatch" -> batch().stream().mapToInt(Long::intValue).toArray();
      case "executeLargeBatch" -> batch().stream().mapToLong(Long::longValue).toArray();
      default -> pass(method, arguments);
    };
  }

  private void add(Object... sql) throws SQLException {
    if (refused != null) {
      return;
    }
    try {
      counts.add(
          sql.length == 0
              ? connection.run(prepared, ((PreparedStatement) statement)::executeLargeUpdate)
              : connection.run(
                  (String) sql[0], () -> statement.executeLargeUpdate((String) sql[0])));
    } catch (SQLException why) {
      refused = why;
    }
  }

  private List<Long> batch() throws SQLException {
    List<Long> done = List.copyOf(counts);
    SQLException why = refused;
    counts.clear();
    refused = null;
    if (why != null) {
      throw new BatchUpdateException(
          why.getMessage(),
          why.getSQLState(),
          why.getErrorCode(),
          done.stream().mapToInt(Long::intValue).toArray(),
          why);
    }
    return done;
  }
}
