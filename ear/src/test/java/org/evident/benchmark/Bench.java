package org.evident.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.postgresql.PGConnection;

/** The benchmark's own connection to the database of the server. */
public final class Bench implements AutoCloseable {

  private final Connection connection;

  /** Takes over a connection. */
  public Bench(Connection connection) {
    this.connection = connection;
  }

  /** Fills the database with incidents. */
  public void generate(int size) {
    run(
        text("generate.sql")
            .replace(":size", String.valueOf(size))
            .replace(":zone", CalendarCheck.zoneDataVersion(ZoneId.of("UTC"))));
  }

  /** The process of the database server. */
  Processor processor() {
    long backend = Long.parseLong(rows("select pg_backend_pid()").get(0).get(0));
    return new Processor(ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow());
  }

  /** Runs one or more statements. */
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Copies lines into a table by the protocol the database has for that. */
  void copy(String sql, byte[] lines) {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(sql, new ByteArrayInputStream(lines));
    } catch (SQLException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Rows as texts. */
  public List<List<String>> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A statement kept beside the classes. */
  static String text(String name) {
    try (InputStream stream = Bench.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
