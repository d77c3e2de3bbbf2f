package org.evident.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A PostgreSQL made, dumped and restored with its own tools in the words of the README: one database, one role that owns it, and
 * a restore onto a server that has neither.
 */
final class DumpedPostgres implements Database {

  /** What the PostgreSQL of the tests is, for which tools of that version are needed. */
  static final int EMBEDDED = 17;

  private static final String OWNER = "evident";
  private static final String ADMIN = "postgres";

  private final DumpTools tools;
  private final int port;
  private AutoCloseable cluster;

  private DumpedPostgres(DumpTools tools, int port) {
    this.tools = tools;
    this.port = port;
  }

  /** A server of the tools' own version, or the one of the tests where the tools came without one. */
  static DumpedPostgres open(DumpTools tools) {
    try (ServerSocket free = new ServerSocket(0)) {
      DumpedPostgres made = new DumpedPostgres(tools, free.getLocalPort());
      free.close();
      made.begin();
      Database.run(made.url(ADMIN), ADMIN, "create database evident owner evident");
      return made;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** An empty server that knows the role and nothing else. */
  private void begin() {
    Path data =
        Path.of(System.getProperty("work.dir"), "dumped-" + System.nanoTime()).toAbsolutePath();
    cluster = tools.hasServer() ? ownServer(data) : embedded(data);
    Database.run(url(ADMIN), ADMIN, "create role evident login password 'evident'");
  }

  private AutoCloseable ownServer(Path data) {
    tools.run(
        "initdb", "-D", data.toString(), "-U", ADMIN, "-A", "trust", "-E", "UTF8", "--no-sync");
    String how = "-p %d -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=";
    tools.run("pg_ctl", "start", "-w", "-s", "-D", data.toString(), "-o", how.formatted(port));
    return () -> tools.run("pg_ctl", "stop", "-s", "-m", "fast", "-D", data.toString());
  }

  private AutoCloseable embedded(Path data) {
    try {
      return EmbeddedPostgres.builder().setDataDirectory(data).setPort(port).start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public List<String> properties() {
    return List.of(
        "-Devident.db.driver=evident-postgresql",
        "-Devident.db.url=" + url(OWNER) + "?reWriteBatchedInserts=true",
        "-Devident.db.user=" + OWNER,
        "-Devident.db.password=" + OWNER);
  }

  @Override
  public Connection afterwards(Path data) throws SQLException {
    return DriverManager.getConnection(url(OWNER), OWNER, OWNER);
  }

  @Override
  public void change(Path data, String sql) {
    Database.run(url(OWNER), OWNER, sql);
  }

  /** The server goes on working meanwhile. */
  @Override
  public Path backup(Path data, Runnable stop) {
    Path dump = Path.of(System.getProperty("work.dir"), "evident-" + System.nanoTime() + ".dump");
    tool("pg_dump", "--format=custom", "--file=" + dump.toAbsolutePath(), OWNER);
    return dump;
  }

  @Override
  public void restore(Path backup, Path data) {
    close();
    begin();
    tool(
        "pg_restore",
        "--exit-on-error",
        "--create",
        "--dbname=postgres",
        backup.toAbsolutePath().toString());
  }

  private void tool(String name, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "--host=127.0.0.1";
    all[1] = "--port=" + port;
    all[2] = "--username=" + ADMIN;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    tools.run(name, all);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    try {
      cluster.close();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
