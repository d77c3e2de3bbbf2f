package org.evident.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** A database a server is started on; empty at first, and gone when closed. */
public interface Database extends AutoCloseable {

  /** What the server has to be told, as {@code -Dname=value}. */
  List<String> properties();

  /**
   * A connection to read by when the server has ended.
   *
   * @param file where a server keeps its data if it keeps them in a file
   */
  Connection afterwards(Path file) throws SQLException;

  @Override
  void close();

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

    /** The driver is the server's own, so that both read the same format. */
    @Override
    public Connection afterwards(Path file) throws SQLException {
      Path modules =
          Path.of(System.getProperty("server.home"), "modules/system/layers/base/com/h2database");
      try (Stream<Path> all = Files.walk(modules)) {
        Path jar = all.filter(p -> p.toString().endsWith(".jar")).findFirst().orElseThrow();
        Driver driver =
            (Driver)
                Class.forName(
                        "org.h2.Driver",
                        true,
                        new URLClassLoader(
                            new URL[] {jar.toUri().toURL()}, Database.class.getClassLoader()))
                    .getDeclaredConstructor()
                    .newInstance();
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "sa");
        return driver.connect("jdbc:h2:file:" + file, user);
      } catch (IOException | ReflectiveOperationException missing) {
        throw new IllegalStateException(missing);
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
    public Connection afterwards(Path file) {
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
          "-Devident.db.driver=postgresql",
          "-Devident.db.url=" + running.getJdbcUrl(USER, USER),
          "-Devident.db.user=" + USER,
          "-Devident.db.password=" + USER);
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
