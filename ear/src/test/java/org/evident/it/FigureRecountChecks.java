package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.it.RawRows.Raw;

/** Every figure of a review is counted a second time by another program, or said here why it is no count of records (R4). */
final class FigureRecountChecks {

  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final YearMonth FIRST = YearMonth.of(2025, 3);
  private static final List<YearMonth> HARBOUR =
      List.of(YearMonth.of(2025, 12), YearMonth.of(2026, 2), YearMonth.of(2026, 3));

  /** Figures that count no records, and why. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("OTHER_AT_LEAST", "a value somebody measured, as it was entered"),
          Map.entry("OTHER_AT_MOST", "a value somebody measured, as it was entered"),
          Map.entry("CAPACITY", "the last value of a curve through samples"),
          Map.entry("CAPACITY_WARNING", "a threshold somebody set"),
          Map.entry("CAPACITY_CRITICAL", "a threshold somebody set"),
          Map.entry("CAPACITY_DAYS", "an estimate of days to come"),
          Map.entry("CAPACITY_EARLY", "an estimate of days to come"),
          Map.entry("CAPACITY_LATE", "an estimate of days to come"),
          Map.entry("AVAIL_MET", "of a process, from the verdicts of reviews"),
          Map.entry("UNINVESTIGATED", "of a process, told by no review"),
          Map.entry("DEM_ERROR", "of a process, told by no review"),
          Map.entry("DEM_GROWTH", "of a process, told by no review"),
          Map.entry("CAP_USED", "of a process, told by no review"),
          Map.entry("CAP_CRITICAL", "of a process, told by no review"),
          Map.entry("CAP_INCIDENTS", "of a process, told by no review"),
          Map.entry("CAP_SAMPLES", "of a process, told by no review"),
          Map.entry("CAP_ERROR", "of a process, told by no review"),
          Map.entry("MEA_COMPLETE", "of a process, from the figures of reviews"),
          Map.entry("MEA_TARGET", "of a process, from the verdicts of reviews"),
          Map.entry("CAP_PLANNED", "of a process, told by no review"),
          Map.entry("SLA_MET", "of a process, told by no review"),
          Map.entry("SLA_COVERED", "of a process, told by no review"),
          Map.entry("BREACH_CODED", "of a process, told by no review"),
          Map.entry("REP_ON_TIME", "of a process, told by no review"),
          Map.entry("DEC_ANSWERED", "of a process, told by no review"),
          Map.entry("REP_RESTATED", "of a process, told by no review"));

  /** What {@link FigureKey} names that is no key but a part of a dimension. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          "START",
          "END",
          "ROLLING12",
          "INCLUDED",
          "UNEXCLUDED",
          "WHOLE",
          "model ",
          "unit ",
          "type ",
          "metric ",
          "outcome ",
          "age ",
          "severity ",
          "category ",
          "item ");

  private final ReviewDesk desk;
  private final RawRows rows;
  private int recounted;

  FigureRecountChecks(ReviewDesk desk, Connection connection) {
    this.desk = desk;
    rows = new RawRows(connection);
  }

  void r4_no_key_is_left_out() throws IllegalAccessException {
    Set<String> left = new TreeSet<>();
    for (Field field : FigureKey.class.getFields()) {
      left.add((String) field.get(null));
    }
    assertTrue(left.size() > 80, left::toString);
    left.removeAll(DIMENSIONS);
    left.removeAll(RawRecount.KEYS);
    left.removeAll(recounted());
    left.removeAll(FigurePartChecks.KEYS);
    left.removeAll(OTHERWISE.keySet());
    assertEquals(Set.of(), left);
  }

  /** The worked example, which is about availability, cost and requests. */
  void r4_harbour_is_counted_again(String customer) {
    for (YearMonth month : HARBOUR) {
      again(month, customer, "Order desk", Map.of("INCIDENTS", 20, "REQUESTS", 40), true);
    }
    assertTrue(recounted > 120, recounted + " figures");
  }

  /** Complaints, security incidents, tests and strata, of which the worked example has none. */
  void r4_what_harbour_has_none_of_is_counted_again(RecountedHouse house) {
    for (YearMonth month : List.of(RecountedHouse.MONTH.minusMonths(1), RecountedHouse.MONTH)) {
      desk.measure(month, house.customer);
      again(month, house.customer, RecountedHouse.SERVICE, RecountedHouse.LIMITS, false);
    }
    SortedMap<String, String> counted =
        counted(
            RecountedHouse.MONTH,
            house.customer,
            RecountedHouse.SERVICE,
            RecountedHouse.LIMITS,
            false);
    for (String figure : RecountedHouse.EXPECTED) {
      int blank = figure.lastIndexOf(' ');
      assertEquals(figure.substring(blank + 1), counted.get(figure.substring(0, blank)), figure);
    }
    List<JsonObject> reviews = ReviewDesk.list(desk.author, RecountedHouse.MONTH, house.customer);
    for (String service : Arrays.asList(RecountedHouse.SERVICE, null)) {
      String parcels = "reviews/" + ReviewDesk.numberOf(reviews, service) + "/records?key=WORKLOAD";
      JsonArray opened = desk.author.get(parcels + "&dimension=PARCELS").expect(200).list();
      assertEquals(1, opened.size(), parcels); // who counted it as a whole
      assertTrue(opened.getString(0).startsWith("WLC-"), opened::toString);
    }
  }

  private void again(
      YearMonth month,
      String customer,
      String service,
      Map<String, Integer> limits,
      boolean promised) {
    SortedMap<String, String> counted = counted(month, customer, service, limits, promised);
    List<JsonObject> reviews = ReviewDesk.list(desk.author, month, customer);
    SortedMap<String, String> shown = shown(ReviewDesk.numberOf(reviews, service));
    assertEquals(lines(counted), lines(shown), month + " " + service);
    recounted += shown.size();
    SortedMap<String, String> whole = shown(ReviewDesk.numberOf(reviews, null));
    SortedMap<String, String> both = new TreeMap<>(counted);
    both.keySet().retainAll(whole.keySet());
    assertEquals(lines(both), lines(whole), month + " as a whole");
    recounted += whole.size();
  }

  private SortedMap<String, String> counted(
      YearMonth month,
      String customer,
      String service,
      Map<String, Integer> limits,
      boolean promised) {
    Raw place =
        rows.all(
                "select c.id as customer, s.id as service from customer c, service s where c.number = ?"
                    + " and s.name = ?",
                customer,
                service)
            .get(0);
    long owner = place.number("customer").longValue();
    long of = place.number("service").longValue();
    SortedMap<String, String> counted =
        new RegisterRecount(rows, owner, of, month, VIENNA, FigureRecountChecks::isOpen).figures();
    counted.putAll(new SupportRecount(rows, owner, of, month, VIENNA).figures());
    String asked = counted.get("REQ_OPENED"); // what nobody asked for is no data (NUM-4)
    Map<String, String> volumes =
        Map.of(
            "INCIDENTS", opened(owner, of, month), "REQUESTS", asked.equals("0") ? "null" : asked);
    counted.putAll(new MoneyRecount(rows, owner, of, month).figures(volumes, limits));
    if (promised) {
      counted.putAll(
          new DowntimeRecount(rows, of, VIENNA)
              .figures(
                  month,
                  FIRST,
                  new BigDecimal("12000"),
                  new int[][] {{995, 5}, {990, 10}, {980, 25}}));
    }
    counted.values().removeIf(FigureRecountChecks::isNothing);
    return counted;
  }

  private String opened(long customer, long service, YearMonth month) {
    Instant start = month.atDay(1).atStartOfDay(VIENNA).toInstant();
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(VIENNA).toInstant();
    return String.valueOf(
        rows
            .all(
                "select * from incident where customer_id = ? and service_id = ?",
                customer,
                service)
            .stream()
            .filter(i -> !i.at("reported_at").isBefore(start) && i.at("reported_at").isBefore(end))
            .filter(i -> !"DUPLICATE".equals(i.text("cancel_reason")))
            .filter(i -> !"ENTERED_IN_ERROR".equals(i.text("cancel_reason")))
            .count());
  }

  private SortedMap<String, String> shown(String review) {
    SortedMap<String, String> shown = new TreeMap<>();
    for (JsonObject f :
        desk.author
            .get("reviews/" + review + "/figures")
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)) {
      String key = f.getString("key");
      String dimension = f.getString("dimension");
      boolean known =
          RawRecount.KEYS.contains(key)
              || FigurePartChecks.KEYS.contains(key)
              || OTHERWISE.containsKey(key);
      if (recounted().contains(key) || dimension.matches("(category|item) .*")) {
        boolean whole = dimension.isEmpty() || dimension.startsWith("SVC-");
        shown.put(key + (whole ? "" : ":" + dimension), text(f));
      } else {
        assertTrue(known, () -> key + " is neither counted again nor explained");
      }
    }
    shown.values().removeIf(FigureRecountChecks::isNothing);
    return shown;
  }

  private static Set<String> recounted() {
    Set<String> keys = new HashSet<>();
    Stream.of(RegisterRecount.KEYS, SupportRecount.KEYS, MoneyRecount.KEYS, DowntimeRecount.KEYS)
        .forEach(keys::addAll);
    return keys;
  }

  private static boolean isNothing(String text) {
    return text.equals("0") || text.endsWith("/0") || text.startsWith("null");
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

  /** The office hours of the example. */
  private static boolean isOpen(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, VIENNA);
    return local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && local.getHour() >= 8
        && local.getHour() < 18
        && !local.toLocalDate().toString().equals("2026-03-19");
  }

  private static String lines(SortedMap<String, String> figures) {
    return figures.toString().replace(", ", "\n");
  }
}
