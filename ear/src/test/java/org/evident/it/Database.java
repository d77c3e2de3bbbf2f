package org.evident.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A database a server is started on; empty at first, and gone when closed. */
public interface Database extends AutoCloseable {

  /** What the server has to be told, as {@code -Dname=value}. */
  List<String> properties();

  /** A connection to read by when the server has ended that keeps its files there. */
  Connection afterwards(Path data) throws SQLException;

  /** Changes rows behind the application's back, while the server that keeps its files there is down. */
  void change(Path data, String sql);

  @Override
  void close();

  /** Runs one statement on a connection of its own. */
  static void run(String url, String user, String sql) {
    try (Connection connection = DriverManager.getConnection(url, user, user);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** The databases the application is made for. */
  enum Kind {
    H2 {
      @Override
      public Database open() {
        return new H2File();
      }
    },
    POSTGRESQL {
      @Override
      public Database open() {
        return Postgres.open(Map.of());
      }
    };

    /** Makes a new, empty one. */
    public abstract Database open();
  }

  /** A file in the server's own base directory, which the server makes by itself. */
  record H2File() implements Database {
    @Override
    public List<String> properties() {
      return List.of();
    }

    @Override
    public Connection afterwards(Path data) throws SQLException {
      return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("evident"), "sa", "sa");
    }

    @Override
    public void change(Path data, String sql) {
      run("jdbc:h2:file:" + data.resolve("evident"), "sa", sql);
    }

    @Override
    public void close() {
      // The file goes with the base directory of its server.
    }
  }

  /** A PostgreSQL of its own, on a port of its own. */
  final class Postgres implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres running;

    private Postgres(Map<String, String> settings) {
      try {
        EmbeddedPostgres.Builder builder =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                    Path.of(System.getProperty("work.dir"), "postgresql").toFile());
        settings.forEach(builder::setServerConfig);
        running = builder.start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /** Makes a new one with settings of its own. */
    public static Postgres open(Map<String, String> settings) {
      return new Postgres(settings);
    }

    @Override
    public Connection afterwards(Path data) {
      return connection();
    }

    /** A connection beside those of the server. */
    public Connection connection() {
      try {
        return DriverManager.getConnection(running.getJdbcUrl(USER, USER), USER, USER);
      } catch (SQLException refused) {
        throw new IllegalStateException(refused);
      }
    }

    @Override
    public List<String> properties() {
      return List.of(
          "-Devident.db.driver=evident-postgresql",
          "-Devident.db.url=" + running.getJdbcUrl(USER, USER) + "&reWriteBatchedInserts=true",
          "-Devident.db.user=" + USER,
          "-Devident.db.password=" + USER);
    }

    @Override
    public void change(Path data, String sql) {
      run(running.getJdbcUrl(USER, USER), USER, sql);
    }

    @Override
    public void close() {
      try {
        running.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
