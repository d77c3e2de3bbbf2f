package org.evident.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many transactions write into many tables at once, and the file is opened as a kill would leave it after this write and
 * that. How often is told by {@code copies}; with {@code driver} set to that of H2 it fails once in some hundred.
 */
class WholeSavesTest {

  private static final int TABLES = 120;
  private static final int ROWS = 6;
  private static final int WRITERS = 8;
  private static final int SHARDS = 16;
  private static final int COPIES = Integer.getInteger("copies", 40);
  private static final int PATIENCE_SECONDS = Integer.getInteger("seconds", 60);
  private static final String DRIVER = System.getProperty("driver", WholeDriver.class.getName());
  private final AtomicBoolean enough = new AtomicBoolean();
  @TempDir private Path directory;

  @Test
  void each_save_holds_all_of_a_transaction_or_nothing()
      throws SQLException, InterruptedException, ExecutionException {
    String url =
        "jdbc:h2:"
            + WatchedFile.SCHEME
            + ":"
            + directory.resolve("whole")
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    WatchedFile.watch(0);
    try (Connection open = open(DRIVER, url)) {
      prepare(open);
      WatchedFile.watch(COPIES);
      work(url);
    }
    List<Path> copies = WatchedFile.copies();
    assertTrue(copies.size() >= COPIES / 2, copies.size() + " copies");
    Map<String, List<String>> torn = new TreeMap<>();
    for (Path copy : copies) {
      List<String> found = torn(copy);
      if (!found.isEmpty()) {
        torn.put(copy.getFileName().toString(), found);
      }
    }
    assertEquals(Map.of(), torn);
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (int table = 0; table < TABLES; table++) {
        statement.execute("create table t" + table + " (id bigint primary key, word varchar(40))");
        statement.execute("create index i" + table + " on t" + table + " (word)");
      }
      statement.execute("create table head (shard int primary key, pos int)");
      statement.execute(
          "create table entry (shard int, pos int, id bigint, primary key (shard, pos))");
      for (int shard = 0; shard < SHARDS; shard++) {
        statement.execute("insert into head values (" + shard + ", 0)");
      }
    }
  }

  private void work(String url) throws InterruptedException, ExecutionException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<Void>> running = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      running.add(writers.submit(writer(url, writer)));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (WatchedFile.copies().size() < COPIES
        && System.nanoTime() < end
        && running.stream().noneMatch(Future::isDone)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    enough.set(true);
    writers.shutdown();
    for (Future<Void> one : running) {
      one.get();
    }
  }

  private Callable<Void> writer(String url, int writer) {
    return () -> {
      Random chance = new Random(writer);
      try (Connection connection = open(DRIVER, url)) {
        connection.setAutoCommit(false);
        for (long id = writer * 1_000_000L; !enough.get(); id++) {
          write(connection, id, chance.nextInt(SHARDS));
          if (chance.nextInt(SHARDS) == 0) {
            connection.rollback();
          } else {
            connection.commit();
          }
        }
      }
      return null;
    };
  }

  private static void write(Connection connection, long id, int shard) throws SQLException {
    for (int row = 0; row < ROWS; row++) {
      long table = (id * 31 + row * (TABLES / ROWS)) % TABLES;
      change(connection, "insert into t" + table + " values (?, ?)", id, "word " + id % 97);
    }
    int position;
    try (PreparedStatement head =
        connection.prepareStatement("select pos from head where shard = ? for update")) {
      head.setInt(1, shard);
      try (ResultSet row = head.executeQuery()) {
        assertTrue(row.next());
        position = row.getInt(1) + 1;
      }
    }
    change(connection, "insert into entry values (?, ?, ?)", shard, position, id);
    change(connection, "update head set pos = ? where shard = ?", position, shard);
  }

  private static void change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertEquals(1, statement.executeUpdate());
    }
  }

  private static List<String> torn(Path copy) throws SQLException {
    String url = "jdbc:h2:file:" + copy.toString().replace(".mv.db", "") + ";WRITE_DELAY=0";
    Map<Long, Integer> rows = new TreeMap<>();
    List<String> found = new ArrayList<>();
    try (Connection connection = open("org.h2.Driver", url);
        Statement statement = connection.createStatement()) {
      for (int table = 0; table < TABLES; table++) {
        count(statement, "select id from t" + table, rows);
      }
      count(statement, "select id from entry", rows);
      rows.forEach(
          (id, count) -> {
            if (count != ROWS + 1) {
              found.add(id + " has " + count);
            }
          });
      try (ResultSet heads =
          statement.executeQuery(
              "select shard from head h where pos <> (select coalesce(max(pos), 0) from entry e where e.shard = h.shard)")) {
        while (heads.next()) {
          found.add("head " + heads.getInt(1));
        }
      }
      statement.execute("shutdown immediately");
    }
    return found;
  }

  private static void count(Statement statement, String sql, Map<Long, Integer> rows)
      throws SQLException {
    try (ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.merge(found.getLong(1), 1, Integer::sum);
      }
    }
  }

  private static Connection open(String driver, String url) throws SQLException {
    Properties who = new Properties();
    who.setProperty("user", "sa");
    who.setProperty("password", "sa");
    try {
      return ((Driver) Class.forName(driver).getDeclaredConstructor().newInstance())
          .connect(url, who);
    } catch (ReflectiveOperationException missing) {
      throw new SQLException(missing);
    }
  }
}
