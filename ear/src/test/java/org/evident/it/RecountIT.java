package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every incident figure of a month, counted a second time from the raw records by another program. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
class RecountIT {

  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2016, 6), YearMonth.of(2016, 11), YearMonth.of(2017, 1));

  @Parameter Database.Kind kind;

  @Test
  void r4_every_figure_is_what_the_raw_records_give() throws Exception {
    String name = "recount-" + kind;
    SortedMap<String, String> shown = new TreeMap<>();
    Path data;
    try (Database database = kind.open()) {
      try (Server server = Server.start(name, database.properties())) {
        data = server.data();
        Office office = Office.open(server);
        ImportDesk imports = new ImportDesk(office);
        ReviewDesk desk = new ReviewDesk(office);
        String customer = imports.customer();
        imports.complete(customer, IncidentFile.write("recount.csv", IncidentFile.lines()));
        for (YearMonth month : MONTHS) {
          desk.measure(month, customer).forEach(review -> show(desk, month, review, shown));
        }
        server.stop();
      }
      try (Connection connection = database.afterwards(data)) {
        SortedMap<String, String> counted = counted(connection);
        assertTrue(counted.size() > 1000, () -> counted.size() + " figures");
        assertEquals(lines(counted), lines(shown));
      }
    }
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

  private static SortedMap<String, String> counted(Connection connection) throws SQLException {
    SortedMap<String, String> counted = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet services =
            statement.executeQuery(
                "select distinct i.customer_id, i.service_id, s.name from incident i join service s on"
                    + " s.id = i.service_id")) {
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
