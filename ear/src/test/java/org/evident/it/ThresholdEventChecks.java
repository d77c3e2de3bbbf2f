package org.evident.it;

import static org.evident.it.CapacityDesk.bytes;
import static org.evident.it.CapacityDesk.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What metrics ask for is told, answered and closed by whoever may. */
final class ThresholdEventChecks {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final int DAY = 86_400;
  private static final int AHEAD = 30;

  private final CapacityDesk desk;
  private final String service;
  private final String other;

  ThresholdEventChecks(CapacityDesk desk, String service, String other) {
    this.desk = desk;
    this.service = service;
    this.other = other;
  }

  void capm1_an_event_is_raised_once_and_closed_when_it_is_over() {
    String number = desk.define("Heat of the pumps", service, DAY, "MAX");
    String samples = "capacity/samples/" + number;
    LocalDate last = TODAY.minusDays(1);
    desk.post(samples, bytes(level(last, 50) + line(last + "T11:00:00Z", "95")));
    // The line bends towards the threshold too, so that an order is due as well.
    JsonObject card = desk.foretold(number, one -> one.getInt("openEvents") == 2);
    assertEquals(card, desk.foretold(number, one -> true));
    JsonObject raised = event(number);
    String event = "capacity/events/" + raised.getString("number");
    assertEquals("CRITICAL RAISED", raised.getString("kind") + " " + raised.getString("state"));
    assertEquals(last.toString(), raised.getString("firstDay"));
    Client capacity = desk.capacity();
    String notices = capacity.get("notifications").expect(200).body();
    assertTrue(notices.contains("Heat of the pumps is critical with 95 %"), notices);
    String answer = event + "/acknowledgement";
    assertEquals("CAPM.PATH", refused(event + "/closure", "{\"outcome\":\"Cooled\"}"));
    assertEquals("GEN-4", refused(answer, "{\"answer\":\"ACCEPTED\",\"reason\":\"-\"}"));
    assertEquals(
        "CAPM.REFERENCE.CHANGE",
        refused(answer, "{\"answer\":\"CHANGE\",\"reference\":\"" + number + "\"}"));
    String measure = "{\"answer\":\"DEMAND_MEASURE\",\"reference\":\"%s\"}";
    assertEquals(
        "CAPM.REFERENCE.DEMAND_MEASURE", refused(answer, measure.formatted("ACT-2000-000001")));
    String action =
        capacity
            .post(
                "capacity/metrics/" + number + "/actions",
                "{\"text\":\"Pump at night\",\"owner\":\"capacity\",\"due\":\"2100-01-01\"}")
            .expect(201)
            .text("number");
    Client elsewhere = desk.manages("meters-capacity", other);
    elsewhere.get(event).expect(404);
    assertEquals("[]", elsewhere.get("capacity/events").expect(200).body());
    elsewhere.post(answer, measure.formatted(action)).expect(404);
    capacity.post(answer, measure.formatted(action)).expect(200);
    assertEquals("CAPM.STANDS", refused(event + "/closure", "{\"outcome\":\"Cooled\"}"));
    desk.post(samples, bytes(line(last + "T11:00:00Z", "51")));
    desk.foretold(number, one -> one.getInt("openEvents") == 2);
    assertEquals(
        "CLOSED",
        capacity.post(event + "/closure", "{\"outcome\":\"Cooled\"}").expect(200).text("state"));
    assertEquals(1, desk.card(number).getInt("openEvents"));
    JsonObject figures =
        capacity.get("capacity/metrics/" + number + "/figures").expect(200).object();
    assertEquals(51, figures.getJsonNumber("utilisation").doubleValue());
    assertEquals(100, figures.getJsonNumber("completeness").doubleValue());
    elsewhere.get("capacity/metrics/" + number + "/figures").expect(404);
    addedUp(number, YearMonth.from(last));
    assertEquals("CAPM.STATE", capacity.get("capacity/events?state=GONE").expect(422).text("rule"));
  }

  /** The same as figures of the process: the last day of the month was well again, and no plan holds for the metric. */
  private void addedUp(String number, YearMonth month) {
    ProcessFigureDesk figures = desk.figures();
    JsonObject used = figures.part("CAP_USED", month, number);
    assertEquals(
        "CAPACITY_METRIC 51",
        used.getString("kind") + " " + used.getJsonNumber("value").intValue());
    assertEquals(0, figures.part("CAP_PLANNED", month, number).getInt("numerator"));
    JsonObject samples = figures.part("CAP_SAMPLES", month, number);
    assertEquals(
        samples.getJsonNumber("denominator").doubleValue(),
        samples.getJsonNumber("numerator").doubleValue(),
        "each day had one");
    assertEquals("count", figures.line("CAP_CRITICAL", month).getString("unit"));
  }

  /** A day that was hot comes when the days after it have been judged. */
  void capm1_a_hot_day_that_comes_late_raises_its_event_once() {
    String number = desk.define("Steam of the pumps", service, DAY, "MAX");
    String samples = "capacity/samples/" + number;
    LocalDate last = TODAY.minusDays(1);
    desk.post(samples, bytes(level(last, 50)));
    desk.foretold(number, one -> one.getInt("openEvents") == 0);
    desk.post(samples, bytes(line(last.minusDays(12) + "T11:00:00Z", "95")));
    desk.foretold(number, one -> one.getInt("openEvents") == 1);
    desk.foretold(number, one -> one.getInt("openEvents") == 1);
    JsonObject raised = event(number);
    assertTrue(raised.getBoolean("late") && !raised.getBoolean("stands"), raised::toString);
    assertEquals(last.minusDays(12).toString(), raised.getString("lastDay"));
    String event = "capacity/events/" + raised.getString("number");
    String accepted = "{\"answer\":\"ACCEPTED\",\"reason\":\"It was one day\"}";
    desk.capacity().post(event + "/acknowledgement", accepted).expect(200);
    desk.capacity().post(event + "/closure", "{\"outcome\":\"Cooled\"}").expect(200);
    desk.post(samples, bytes(line(last.minusDays(12) + "T12:00:00Z", "96")));
    desk.foretold(number, one -> one.getInt("openEvents") == 0);
  }

  /** What was foretold for yesterday a month before is held against what came. */
  void capm_a_forecast_is_held_against_what_came() {
    String number = desk.define("Weight of the pumps", service, DAY, "MAX");
    String samples = "capacity/samples/" + number;
    LocalDate came = TODAY.minusDays(1);
    desk.post(samples, bytes(level(came.minusDays(AHEAD), 50)));
    desk.foretold(number, one -> true);
    desk.post(samples, bytes(line(came + "T10:00:00Z", "62.5")));
    desk.foretold(number, one -> true);
    ProcessFigureDesk figures = desk.figures();
    YearMonth month = YearMonth.from(came);
    JsonObject missed = figures.part("CAP_ERROR", month, number);
    assertEquals(
        "CAPACITY_METRIC 20",
        missed.getString("kind") + " " + missed.getJsonNumber("value").intValue());
    assertEquals("%", figures.line("CAP_ERROR", month).getString("unit"));
  }

  private String refused(String path, String body) {
    return desk.capacity().post(path, body).expect(422).text("rule");
  }

  /** The one critical event of a metric. */
  private JsonObject event(String metric) {
    List<JsonObject> own =
        desk.capacity().get("capacity/events?state=RAISED").expect(200).list().stream()
            .map(e -> e.asJsonObject())
            .filter(e -> metric.equals(e.getString("metric")))
            .filter(e -> "CRITICAL".equals(e.getString("kind")))
            .toList();
    assertEquals(1, own.size(), own::toString);
    return own.get(0);
  }

  private static String level(LocalDate last, int value) {
    return IntStream.range(0, 20)
        .mapToObj(i -> line(last.minusDays(i) + "T10:00:00Z", String.valueOf(value)))
        .collect(Collectors.joining());
  }
}
