package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is measured of a service and what it needs: which requirements that breaks, and how it is mended. */
final class CapacityCases {

  private static final int HOT_DAYS = 4;
  private static final int MONTH = 35;
  private static final int OLD = 500;

  private static final String IDLE = ",\"noneReason\":\"Half of it is idle\"";
  private static final String REVIEW =
      """
      {"period":"%s","reviewedOn":"%s","analysis":"A tenth more of the memory is used"%s}""";

  private final YearMonth now = YearMonth.now(ZoneOffset.UTC);
  private final ConformityDesk desk;
  final CapacityDesk capacity;
  private final String served;
  final String metric;
  private final PlanCases plans;
  private final String duty;
  private String chance;
  private String another;
  private String idle;
  private String hot;
  private String old;

  final List<ConformityCase> cases;

  /** A service is measured, and the duty to review that is planned. */
  CapacityCases(ConformityDesk desk, String served) {
    this.desk = desk;
    this.served = served;
    capacity = new CapacityDesk(desk.office);
    metric = capacity.define("Memory of the signals", served, 86400, "MAX");
    capacity.post("capacity/samples/" + metric, CapacityDesk.bytes(lately(50)));
    duty = desk.duty("CAPACITY_REVIEW", "capacity", "", 30, 0);
    plans = new PlanCases(desk, capacity, served, metric);
    // What is broken last is mended first: a plan is whole once all that is measured is.
    cases = new ArrayList<>(plans.cases(this::measureAnother, this::measured));
    cases.addAll(
        List.of(
            ConformityCase.of("R-8.4.2-01", this::forgetDemand, () -> desk.demand.foretell(served)),
            new ConformityCase(
                List.of("R-7.1-01", "R-8.4.3-01"),
                this::forgetNeed,
                () -> desk.needs.again(served)),
            ConformityCase.of("R-7.5.3.2-04", this::keep, this::dispose),
            ConformityCase.of("R-8.4.3-05", this::heat, this::cool),
            new ConformityCase(
                List.of("R-8.4.3-06", "R-9.1-02"), this::measureOnce, this::measureAll)));
    cases.add(ConformityCase.of("R-8.4.3-06", this::reviewIdly, this::improve));
  }

  /** Something more is measured, and in no plan. */
  private String measureAnother() {
    another = capacity.define("Load of the signals", served, 86400, "MAX");
    capacity.post("capacity/samples/" + another, CapacityDesk.bytes(lately(50)));
    return another;
  }

  private List<String> measured() {
    return List.of(metric, another, hot, idle, old);
  }

  /** A sample is older than samples are kept. */
  private String keep() {
    old = capacity.define("Age of the signals", served, 86400, "MAX");
    String samples = "capacity/samples/" + old;
    capacity.post(samples, CapacityDesk.bytes(days(-9, MONTH, 50)));
    capacity.post(samples, CapacityDesk.bytes(days(OLD, 1, 50)));
    capacity.post(samples, CapacityDesk.bytes(CapacityDesk.line(desk.now.toString(), "50")));
    return old;
  }

  private void dispose() {
    capacity.foretold(old, card -> true);
    String gone = desk.admin.post("retention/run").expect(200).body();
    assertTrue(gone.contains(old), gone);
  }

  private String forgetDemand() {
    desk.demand.forget(served);
    return served;
  }

  private String forgetNeed() {
    desk.needs.forget(served);
    return served;
  }

  /** One was hot for days ten days ago, another one is until now. */
  private String heat() {
    capacity.post("capacity/samples/" + metric, CapacityDesk.bytes(days(HOT_DAYS, 95)));
    hot = capacity.define("Heat of the signals", served, 86400, "MAX");
    String samples = "capacity/samples/" + hot;
    capacity.post(samples, CapacityDesk.bytes(lately(50)));
    capacity.post(samples, CapacityDesk.bytes(days(-9, HOT_DAYS, 95)));
    capacity.post(samples, CapacityDesk.bytes(CapacityDesk.line(desk.now.toString(), "95")));
    return metric;
  }

  /** They stay as hot as they were, but an action was opened on the one, and the event of the other is an incident. */
  private void cool() {
    assertTrue(names(desk.admin, "R-8.4.3-05").contains(hot));
    capacity.foretold(hot, card -> card.getInt("openEvents") > 0);
    Client manager = capacity.capacity();
    String event =
        manager.get("capacity/events").expect(200).list().stream()
            .map(e -> e.asJsonObject())
            .filter(e -> hot.equals(e.getString("metric")))
            .filter(e -> "CRITICAL".equals(e.getString("kind")))
            .map(e -> e.getString("number"))
            .findFirst()
            .orElseThrow();
    String incident = desk.report(served, 4, 3, desk.now);
    manager
        .post(
            "capacity/events/" + event + "/acknowledgement",
            "{\"answer\":\"INCIDENT\",\"reference\":\"" + incident + "\"}")
        .expect(200);
    String action = "{\"text\":\"Add memory\",\"owner\":\"jack\",\"due\":\"2100-01-01\"}";
    String path = "capacity/metrics/" + metric + "/actions";
    capacity.capacity().post(path, action).expect(201);
    assertTrue(capacity.capacity().get(path).expect(200).body().contains("Add memory"));
  }

  /** Something is measured once, and then no more. */
  private String measureOnce() {
    idle = capacity.define("Queue of the signals", served, 86400, "MAX");
    capacity.post("capacity/samples/" + idle, CapacityDesk.bytes(days(1, 50)));
    return idle;
  }

  private void measureAll() {
    capacity.post("capacity/samples/" + idle, CapacityDesk.bytes(lately(50)));
  }

  /** The duty is said to be done with a review of one service, and nobody promised to improve what that found. */
  private String reviewIdly() {
    Client manager = capacity.capacity();
    String whole = reviewed(now.minusMonths(1), IDLE);
    String done = desk.owner.get("duties/" + duty + "/occurrences").expect(200).body();
    assertTrue(done.contains(whole), done);
    String wrong = "{\"reason\":\"It was of other months\"}";
    manager.post("capacity-reviews/" + whole + "/withdraw", wrong).expect(200);
    chance = reviewed(now, ",\"service\":\"" + served + "\",\"improvements\":\"Add memory\"");
    String occurrences = "duties/" + duty + "/occurrences";
    JsonObject open = desk.owner.get(occurrences).expect(200).list().getJsonObject(0);
    desk.jack
        .post(
            occurrences + "/" + open.getString("planned") + "/completion",
            "{\"result\":\"" + chance + "\"}")
        .expect(200);
    return chance;
  }

  private void improve() {
    List<String> named = names(desk.admin, "R-8.4.3-06");
    assertTrue(named.containsAll(List.of(duty, idle, chance)), named::toString);
    reviewed(now, IDLE);
    String action = "{\"text\":\"Add memory\",\"owner\":\"jack\",\"due\":\"2100-01-01\"}";
    capacity.capacity().post("capacity-reviews/" + chance + "/actions", action).expect(201);
  }

  /** Looking back at a service made somebody think of what could be better; answers with the number of that. */
  String think() {
    String more = ",\"service\":\"" + served + "\",\"improvements\":\"Look earlier\"";
    String path = "capacity-reviews/" + reviewed(now.minusMonths(2), more) + "/actions";
    return capacity.capacity().post(path, SupplierCases.BETTER).expect(201).text("number");
  }

  private String reviewed(YearMonth month, String more) {
    String body = REVIEW.formatted(month, LocalDate.now(ZoneOffset.UTC), more);
    return capacity.capacity().post("capacity-reviews", body).expect(201).text("number");
  }

  /** A sample each day from twenty days ago on, and one now. */
  private String lately(int value) {
    return IntStream.rangeClosed(1, 20)
            .mapToObj(back -> CapacityDesk.line(day(back - 10), String.valueOf(value)))
            .collect(Collectors.joining())
        + CapacityDesk.line(desk.now.toString(), String.valueOf(value));
  }

  private String days(int count, int value) {
    return days(0, count, value);
  }

  private String days(int first, int count, int value) {
    return IntStream.range(first, first + count)
        .mapToObj(back -> CapacityDesk.line(day(back), String.valueOf(value)))
        .collect(Collectors.joining());
  }

  private String day(int back) {
    return desk.ago(10L + back, ChronoUnit.DAYS)
        .truncatedTo(ChronoUnit.DAYS)
        .plusSeconds(36000)
        .toString();
  }
}
