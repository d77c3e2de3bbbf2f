package org.evident.h2;

import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** A connection of H2 whose statements and ends of transactions go through the {@link Gate}. */
final class GatedConnection extends Calls {

  private final Connection connection;
  private final MVStore store;
  private final long patienceMillis;
  private boolean changed;

  private GatedConnection(Connection connection, long patienceMillis) throws SQLException {
    super(connection);
    this.connection = connection;
    this.patienceMillis = patienceMillis;
    this.store =
        connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
            ? session.getDatabase().getStore().getMvStore()
            : null;
  }

  static Connection of(Connection connection, long patienceMillis) throws SQLException {
    return new GatedConnection(connection, patienceMillis).as(Connection.class);
  }

  @Override
  Object answer(Object proxy, Method method, Object... arguments) throws SQLException {
    return switch (method.getName()) {
      case "createStatement" ->
          new GatedStatement(proxy, (Statement) pass(method, arguments), null, this)
              .as(Statement.class);
      case "prepareStatement" ->
          new GatedStatement(
                  proxy, (Statement) pass(method, arguments), (String) arguments[0], this)
              .as(PreparedStatement.class);
      case "prepareCall" ->
          new GatedStatement(
                  proxy, (Statement) pass(method, arguments), (String) arguments[0], this)
              .as(CallableStatement.class);
      case "commit", "close", "setAutoCommit" -> end(method, arguments);
      case "rollback" ->
          arguments.length == 0
              ? end(method, arguments)
              : Gate.pass(Effect.CHANGE, 0, store, () -> pass(method, arguments));
      default -> pass(method, arguments);
    };
  }

  private Object end(Method method, Object... arguments) throws SQLException {
    Effect effect = changed ? Effect.SAVE : Effect.NONE;
    Object answer = Gate.pass(effect, 0, store, () -> pass(method, arguments));
    changed = false;
    return answer;
  }

  /** Runs a statement of this connection in its turn. */
  <T> T run(String sql, Gate.Call<T> call) throws SQLException {
    Effect effect = Effect.of(sql, connection.getAutoCommit());
    changed |= effect != Effect.NONE;
    return Gate.pass(effect, patienceMillis, store, call);
  }
}
