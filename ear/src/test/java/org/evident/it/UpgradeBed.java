package org.evident.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where databases of one kind are made, copied, and brought back after a kill as administrators are told to. */
interface UpgradeBed extends AutoCloseable {

  /** A bed of its own. */
  static UpgradeBed of(Database.Kind kind) {
    return kind == Database.Kind.H2 ? H2Bed.make() : new PostgresBed();
  }

  /** The name of the folder of its steps. */
  String dialect();

  /** The statement that kills the connection it is sent by. */
  String killer();

  /** Makes an empty database. */
  void make(String name) throws SQLException;

  /** Copies a database nobody is in. */
  void copy(String from, String to) throws SQLException;

  /** Takes the backup before an upgrade. */
  void keep(String name);

  /** Brings the backup back, where what was begun cannot be taken back. */
  void comeBack(String name);

  /** Connections to a database. */
  DataSource source(String name) throws SQLException;

  @Override
  void close();

  /** Files, of which each is a database. */
  record H2Bed(Path directory) implements UpgradeBed {

    static H2Bed make() {
      try {
        return new H2Bed(
            Files.createDirectories(
                Path.of(System.getProperty("work.dir"), "upgrade-" + System.nanoTime())));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public String dialect() {
      return "h2";
    }

    @Override
    public String killer() {
      return "shutdown immediately";
    }

    @Override
    public void make(String name) {
      // The first connection makes it.
    }

    @Override
    public void copy(String from, String to) {
      try {
        Files.copy(file(from), file(to), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void keep(String name) {
      copy(name, name + "-kept");
    }

    @Override
    public void comeBack(String name) {
      copy(name + "-kept", name);
    }

    @Override
    public DataSource source(String name) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:file:" + directory.resolve(name) + ";WRITE_DELAY=0");
      source.setUser("sa");
      source.setPassword("sa");
      return source;
    }

    @Override
    public void close() {
      // The files go with the build.
    }

    private Path file(String name) {
      return directory.resolve(name + ".mv.db");
    }
  }

  /** A PostgreSQL, where a step that was cut off has not happened. */
  final class PostgresBed implements UpgradeBed {

    private static final String USER = "postgres";

    private final Database.Postgres server = Database.Postgres.open(Map.of());

    @Override
    public String dialect() {
      return "postgresql";
    }

    @Override
    public String killer() {
      return "select pg_terminate_backend(pg_backend_pid())";
    }

    @Override
    public void make(String name) throws SQLException {
      execute("create database " + name);
    }

    @Override
    public void copy(String from, String to) throws SQLException {
      execute("create database " + to + " template " + from);
    }

    @Override
    public void keep(String name) {
      // Nothing is needed.
    }

    @Override
    public void comeBack(String name) {
      // Nothing has happened.
    }

    @Override
    public DataSource source(String name) throws SQLException {
      try (Connection connection = server.connection()) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(connection.getMetaData().getURL());
        source.setDatabaseName(name);
        source.setUser(USER);
        source.setPassword(USER);
        return source;
      }
    }

    @Override
    public void close() {
      server.close();
    }

    private void execute(String sql) throws SQLException {
      try (Connection connection = server.connection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
