package org.evident.foundation.history.boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.List;
import org.evident.foundation.history.rule.ExportLines;
import org.evident.foundation.history.rule.Fault;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.StatementFailed;

/**
 * Verifies the history without the server: an exported file, or the database itself, where deleted
 * records show too (GEN-2). The password of a database is taken from {@code EVIDENT_DB_PASSWORD}.
 */
public final class VerifyHistory {

  private static final int FETCH = 500;

  private VerifyHistory() {}

  /** Arguments: an exported file, or a JDBC URL and a user. Leaves with 0 if all is whole, else with 1. */
  public static void main(String[] arguments) {
    String password = System.getenv().getOrDefault("EVIDENT_DB_PASSWORD", "");
    System.exit(run(arguments, password, System.out));
  }

  /** Does what {@link #main} does and returns the exit code. */
  public static int run(String[] arguments, String password, PrintStream out) {
    try {
      if (arguments.length == 2 && arguments[0].startsWith("jdbc:")) {
        return told(database(arguments[0], arguments[1], password), out);
      }
      if (arguments.length == 1) {
        return told(file(Path.of(arguments[0]), out), out);
      }
      out.println("Usage: VerifyHistory <history.jsonl> | VerifyHistory <jdbc-url> <user>");
    } catch (IOException
        | SQLException
        | StatementFailed
        | DateTimeException
        | IllegalArgumentException unreadable) {
      out.println("Cannot read " + arguments[0] + ": " + unreadable.getMessage());
    }
    return 1;
  }

  private static List<Fault> file(Path file, PrintStream out) throws IOException {
    ExportLines lines = new ExportLines();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          lines.read(line);
        }
      }
    }
    out.println(lines.entries() + " entries under " + lines.seals() + " seals");
    if (lines.withheld() > 0) {
      out.println(lines.withheld() + " entries without their words, which were withheld");
    }
    return lines.faults();
  }

  private static List<Fault> database(String url, String user, String password)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      return new HistoryWalk(
              (sql, consumer) -> {
                try (Statement statement = connection.createStatement()) {
                  statement.setFetchSize(FETCH);
                  try (ResultSet result = statement.executeQuery(sql)) {
                    while (result.next()) {
                      consumer.accept(new Row(result));
                    }
                  }
                } catch (SQLException broken) {
                  throw new StatementFailed(broken);
                }
              })
          .faults(read -> {});
    }
  }

  private static int told(List<Fault> faults, PrintStream out) {
    faults.forEach(fault -> out.println(fault.words()));
    out.println(
        faults.isEmpty() ? "The history is whole" : faults.size() + " faults in the history");
    return faults.isEmpty() ? 0 : 1;
  }
}
