package org.evident.h2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeDriverTest {

  private static final long LONG_SECONDS = 20;
  @TempDir private Path directory;

  @BeforeEach
  void table() throws SQLException {
    try (Connection connection = open(30_000)) {
      run(connection, "create table if not exists head (shard int primary key, pos int)");
      run(connection, "insert into head values (1, 0), (2, 0)");
    }
  }

  @Test
  void who_waits_for_a_row_lets_the_one_that_holds_it_be_saved()
      throws SQLException, InterruptedException, ExecutionException, TimeoutException {
    try (Connection first = transaction(30_000);
        Connection second = transaction(30_000)) {
      run(first, "update head set pos = pos + 1 where shard = 1");
      CompletableFuture<Void> waiting =
          CompletableFuture.runAsync(
              () -> quietly(second, "update head set pos = pos + 1 where shard = 1"));
      assertThrows(TimeoutException.class, () -> waiting.get(200, TimeUnit.MILLISECONDS));
      first.commit();
      waiting.get(LONG_SECONDS, TimeUnit.SECONDS);
      second.commit();
    }
    assertEquals(2, position(1));
  }

  @Test
  void a_row_is_waited_for_as_long_as_the_address_says() throws SQLException {
    try (Connection first = transaction(30_000);
        Connection second = transaction(300)) {
      run(first, "update head set pos = 5 where shard = 1");
      run(second, "update head set pos = 7 where shard = 2");
      long start = System.nanoTime();
      SQLException refused =
          assertThrows(
              SQLException.class, () -> run(second, "update head set pos = 6 where shard = 1"));
      assertEquals(ErrorCode.LOCK_TIMEOUT_1, refused.getErrorCode());
      assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(300));
      second.commit();
    }
    assertEquals(0, position(1));
    assertEquals(7, position(2));
  }

  @Test
  void two_that_wait_for_each_other_are_told() throws SQLException {
    try (Connection first = transaction(30_000);
        Connection second = transaction(30_000)) {
      run(first, "update head set pos = 1 where shard = 1");
      run(second, "update head set pos = 1 where shard = 2");
      CompletableFuture<Void> waiting =
          CompletableFuture.runAsync(
              () -> quietly(first, "update head set pos = 2 where shard = 2"));
      SQLException here = null;
      try {
        run(second, "update head set pos = 2 where shard = 1");
      } catch (SQLException refused) {
        here = refused;
        second.rollback();
      }
      boolean there = false;
      try {
        waiting.orTimeout(LONG_SECONDS, TimeUnit.SECONDS).join();
      } catch (CompletionException refused) {
        there = refused.getCause() instanceof IllegalStateException;
      }
      assertTrue(here != null && here.getErrorCode() == ErrorCode.DEADLOCK_1 || there);
    }
  }

  @Test
  void a_batch_counts_its_rows_and_tells_what_was_refused() throws SQLException {
    try (Connection connection = transaction(30_000);
        PreparedStatement statement =
            connection.prepareStatement("insert into head values (?, ?)")) {
      assertSame(connection, statement.getConnection());
      for (int shard = 3; shard < 6; shard++) {
        add(statement, shard);
      }
      assertArrayEquals(new int[] {1, 1, 1}, statement.executeBatch());
      add(statement, 6);
      add(statement, 6);
      add(statement, 7);
      BatchUpdateException refused =
          assertThrows(BatchUpdateException.class, statement::executeBatch);
      assertEquals(ErrorCode.DUPLICATE_KEY_1, refused.getErrorCode());
      assertArrayEquals(new int[] {1}, refused.getUpdateCounts());
      assertArrayEquals(new int[0], statement.executeBatch());
      connection.rollback();
    }
    assertEquals(0, position(1));
    assertEquals(-1, position(3));
  }

  @Test
  void what_is_rolled_back_or_closed_is_gone() throws SQLException {
    try (Connection connection = transaction(30_000)) {
      run(connection, "update head set pos = 3 where shard = 1");
      var point = connection.setSavepoint();
      run(connection, "update head set pos = 4 where shard = 1");
      connection.rollback(point);
      connection.commit();
      run(connection, "update head set pos = 9 where shard = 1");
    }
    assertEquals(3, position(1));
  }

  @Test
  void other_databases_are_none_of_its_business() throws SQLException {
    WholeDriver driver = new WholeDriver();
    assertNull(driver.connect("jdbc:postgresql:evident", new Properties()));
    assertFalse(driver.acceptsURL("jdbc:postgresql:evident"));
    assertTrue(driver.acceptsURL("jdbc:h2:mem:evident"));
  }

  private static void add(PreparedStatement statement, int shard) throws SQLException {
    statement.setInt(1, shard);
    statement.setInt(2, 0);
    statement.addBatch();
  }

  private int position(int shard) throws SQLException {
    try (Connection connection = open(30_000);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pos from head where shard = " + shard)) {
      return row.next() ? row.getInt(1) : -1;
    }
  }

  private Connection transaction(long patienceMillis) throws SQLException {
    Connection connection = open(patienceMillis);
    connection.setAutoCommit(false);
    return connection;
  }

  private Connection open(long patienceMillis) throws SQLException {
    Properties who = new Properties();
    who.setProperty("user", "sa");
    who.setProperty("password", "sa");
    return new WholeDriver()
        .connect(
            "jdbc:h2:file:"
                + directory.resolve("whole")
                + ";WRITE_DELAY=0;LOCK_TIMEOUT="
                + patienceMillis,
            who);
  }

  private static void quietly(Connection connection, String sql) {
    try {
      run(connection, sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
