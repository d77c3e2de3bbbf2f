package org.evident.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A database a server is started on; empty at first, and gone when closed. */
public interface Database extends AutoCloseable {

  /** What the server has to be told, as {@code -Dname=value}. */
  List<String> properties();

  /** A connection to read by when the server has ended that keeps its files there. */
  Connection afterwards(Path data) throws SQLException;

  /** Changes rows behind the application's back, while the server that keeps its files there is down. */
  void change(Path data, String sql);

  /**
   * Takes a backup as administrators are told to.
   *
   * @param stop stops the server, where that is needed
   */
  Path backup(Path data, Runnable stop);

  /** Restores a backup for a server that is down and keeps its files there. */
  void restore(Path backup, Path data);

  @Override
  void close();

  /** A directory for a backup, which is not there yet. */
  private static Path place() {
    return Path.of(System.getProperty("work.dir"), "backup-" + System.nanoTime());
  }

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
    public Path backup(Path data, Runnable stop) {
      stop.run();
      return copied(data, place());
    }

    @Override
    public void restore(Path backup, Path data) {
      copied(backup, data);
    }

    private static Path copied(Path from, Path to) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(from, "evident*")) {
        Files.createDirectories(to);
        for (Path file : files) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
        return to;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void close() {
      // The file goes with the base directory of its server.
    }
  }

  /** A PostgreSQL of its own, on a port of its own. */
  final class Postgres implements Database {

    private static final String USER = "postgres";

    private final Map<String, String> settings;
    private EmbeddedPostgres running;

    private Postgres(Map<String, String> settings) {
      this.settings = settings;
      running = start(builder -> builder);
    }

    private EmbeddedPostgres start(UnaryOperator<EmbeddedPostgres.Builder> more) {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(
                  Path.of(System.getProperty("work.dir"), "postgresql").toFile());
      settings.forEach(builder::setServerConfig);
      try {
        return more.apply(builder).start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public Path backup(Path data, Runnable stop) {
      Path backup = place();
      try (Connection connection = connection()) {
        BaseBackup.take(connection, backup);
        return backup;
      } catch (SQLException | IOException failed) {
        throw new IllegalStateException(failed);
      }
    }

    @Override
    public void restore(Path backup, Path data) {
      int port = running.getPort();
      close();
      running =
          start(
              builder ->
                  builder.setDataDirectory(backup).setCleanDataDirectory(false).setPort(port));
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
