package org.evident.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.evident.foundation.history.boundary.VerifyHistory;

/** Somebody with the database's password, who changes rows behind the application's back. */
final class Intruder implements AutoCloseable {

  private final Path driver;
  private final String url;
  private final String user;
  private final String password;
  private final Connection connection;

  private Intruder(Path driver, String type, String url, String user, String password) {
    this.driver = driver;
    this.url = url;
    this.user = user;
    this.password = password;
    try {
      URLClassLoader loader = new URLClassLoader(new URL[] {driver.toUri().toURL()});
      Driver made = (Driver) loader.loadClass(type).getDeclaredConstructor().newInstance();
      Properties who = new Properties();
      who.setProperty("user", user);
      who.setProperty("password", password);
      connection = made.connect(url, who);
    } catch (ReflectiveOperationException | IOException | SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What a server is told so that {@link #into} can be done while it runs; an H2 file is its server's alone otherwise. */
  static List<String> welcome(Database.Kind kind, Database database, String name) {
    List<String> properties = new ArrayList<>(database.properties());
    if (kind == Database.Kind.H2) {
      Path file = Path.of(System.getProperty("work.dir"), name + "-db-" + System.nanoTime());
      properties.add(
          "-Devident.db.url=jdbc:h2:file:" + file + "/evident;AUTO_SERVER=TRUE;LOCK_TIMEOUT=30000");
    }
    return properties;
  }

  /** Breaks into the database a server was started on with these properties. */
  static Intruder into(List<String> properties) {
    boolean postgres = properties.contains("-Devident.db.driver=evident-postgresql");
    return new Intruder(
        postgres
            ? find(Path.of(System.getProperty("server.home")), "postgresql")
            : find(Path.of(System.getProperty("server.home")), "h2-"),
        postgres ? "org.postgresql.Driver" : "org.h2.Driver",
        value(properties, "url"),
        value(properties, "user"),
        value(properties, "password"));
  }

  /** The connection itself, for whoever reads more than one value. */
  Connection connection() {
    return connection;
  }

  /** Changes rows. */
  int change(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /** The first column of the first row, or null. */
  String read(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      return result.next() ? result.getString(1) : null;
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /** Holds the rows a query locks while something is done. */
  void holding(String query, Runnable meanwhile) {
    try {
      connection.setAutoCommit(false);
      try {
        read(query);
        meanwhile.run();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** Takes rows away, does something, and puts them back. */
  void without(String table, String which, Runnable meanwhile) {
    change("create table taken as select * from " + table + " where " + which);
    change("delete from " + table + " where " + which);
    try {
      meanwhile.run();
    } finally {
      change("insert into " + table + " select * from taken");
      change("drop table taken");
    }
  }

  /** What the command line says about the database, ending with its exit code. */
  String verify() {
    return commandLine(url, user);
  }

  /** What the command line says about an exported file, ending with its exit code. */
  String verify(Path file) {
    return commandLine(file.toString());
  }

  private String commandLine(String... arguments) {
    Path classes =
        Path.of(
            URI.create(
                VerifyHistory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classes + File.pathSeparator + driver));
    command.add(VerifyHistory.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("EVIDENT_DB_PASSWORD", password);
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes());
      return said + process.waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String value(List<String> properties, String name) {
    String begin = "-Devident.db." + name + "=";
    return properties.stream()
        .filter(p -> p.startsWith(begin))
        .map(p -> p.substring(begin.length()))
        .findFirst()
        .orElse("sa");
  }

  private static Path find(Path home, String name) {
    try (Stream<Path> all = Files.walk(home.resolve("modules"))) {
      return all.filter(f -> f.getFileName().toString().startsWith(name))
          .filter(f -> f.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
