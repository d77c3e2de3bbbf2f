package org.evident.h2;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The driver of H2 for {@code jdbc:h2:} addresses, whose saves never hold a part of a transaction without the rest. */
public final class WholeDriver implements Driver {

  /** How long H2 itself waits for a row, before the statement is tried again outside the {@link Gate}. */
  static final int LOCK_MILLIS = 1;

  private static final Pattern PATIENCE =
      Pattern.compile(";LOCK_TIMEOUT=(\\d+)", Pattern.CASE_INSENSITIVE);
  private static final long USUAL_PATIENCE_MILLIS = 2_000;
  private final Driver h2 = new org.h2.Driver();

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    Connection connection = Gate.pass(Effect.SAVE, 0, null, () -> open(url, properties));
    return GatedConnection.of(connection, patience(url));
  }

  private Connection open(String url, Properties properties) throws SQLException {
    Connection connection = h2.connect(url, properties);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout " + LOCK_MILLIS);
    }
    return connection;
  }

  private static long patience(String url) {
    Matcher told = PATIENCE.matcher(url);
    return told.find() ? Long.parseLong(told.group(1)) : USUAL_PATIENCE_MILLIS;
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return h2.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return h2.getPropertyInfo(url, properties);
  }

  @Override
  public int getMajorVersion() {
    return h2.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return h2.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return h2.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return h2.getParentLogger();
  }
}
