package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every incident figure of a month, counted a second time from the raw records by another program. */
final class RecountChecks {

  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2016, 6), YearMonth.of(2016, 11), YearMonth.of(2017, 1));

  private final ReviewDesk desk;
  private final String customer;

  /**
   * Takes over a customer whose log was imported.
   *
   * @param customer the number
   */
  RecountChecks(ReviewDesk desk, String customer) {
    this.desk = desk;
    this.customer = customer;
  }

  void r4_every_figure_is_what_the_raw_records_give(Connection records) throws SQLException {
    SortedMap<String, String> shown = new TreeMap<>();
    for (YearMonth month : MONTHS) {
      desk.measure(month, customer).forEach(review -> show(desk, month, review, shown));
    }
    SortedMap<String, String> counted = counted(records);
    assertTrue(counted.size() > 1000, () -> counted.size() + " figures");
    assertEquals(lines(counted), lines(shown));
  }

  private static void show(
      ReviewDesk desk, YearMonth month, JsonObject review, SortedMap<String, String> shown) {
    if (!"SERVICE".equals(review.getString("kind"))) {
      return;
    }
    String path = "reviews/" + review.getString("number") + "/figures";
    for (JsonObject f : desk.author.get(path).expect(200).list().getValuesAs(JsonObject.class)) {
      String dimension = f.getString("dimension");
      if (RawRecount.KEYS.contains(f.getString("key"))) {
        shown.put(
            month
                + " "
                + review.getString("serviceName")
                + " "
                + f.getString("key")
                + (dimension.isEmpty() ? "" : ":" + dimension),
            text(f));
      }
    }
  }

  private static String text(JsonObject figure) {
    boolean quotient = figure.get("denominator") instanceof JsonNumber;
    return quotient
        ? text(figure.get("numerator")) + "/" + text(figure.get("denominator"))
        : text(figure.get("value"));
  }

  private static String text(JsonValue value) {
    return value instanceof JsonNumber number ? RawRecount.plain(number.bigDecimalValue()) : "null";
  }

  private SortedMap<String, String> counted(Connection connection) throws SQLException {
    SortedMap<String, String> counted = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select distinct i.customer_id, i.service_id, s.name from incident i"
                + " join service s on s.id = i.service_id join customer c on c.id = i.customer_id"
                + " where c.number = ?")) {
      statement.setString(1, customer);
      ResultSet services = statement.executeQuery();
      while (services.next()) {
        for (YearMonth month : MONTHS) {
          String prefix = month + " " + services.getString(3) + " ";
          RawRecount.of(
                  connection,
                  services.getLong(1),
                  services.getLong(2),
                  start(month),
                  start(month.plusMonths(1)))
              .forEach((figure, text) -> counted.put(prefix + figure, text));
        }
      }
    }
    return counted;
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
  }

  private static String lines(SortedMap<String, String> figures) {
    return figures.toString().replace(", ", "\n");
  }
}
