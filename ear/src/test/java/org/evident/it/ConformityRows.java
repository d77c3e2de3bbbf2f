package org.evident.it;

import static org.evident.it.ConformityDesk.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records of all rooms: which requirement each of them breaks, and how it is mended. */
final class ConformityRows {

  private final ConformityDesk desk;
  private final OutageDesk outages;
  private final String served;
  private String duty;
  private String outside;
  private int second;

  private final List<String> surveys = new ArrayList<>();

  /** Improvements from two of three kinds of records: a contract, and a review of capacity. */
  private final String idea;

  private final String other;
  final CapacityDesk capacity;
  final SupplierCases suppliers;
  final HandlingCases handling;
  final MetricCases metrics;
  final PolicyCases policy;
  final ProvisionCases provision;
  private final List<ConformityCase> cases = new ArrayList<>();

  /**
   * Prepares what is whole before anything is broken.
   *
   * @param served a service that others are built on
   * @param agreed the agreement on it
   */
  ConformityRows(ConformityDesk desk, String served, String agreed) {
    this.desk = desk;
    this.served = served;
    outages = new OutageDesk(desk);
    desk.office.person("answers-for-all", null, "SERVICE_OWNER");
    outages.requires(served, "\"toComponent\":\"host-1\",\"leaf\":true");
    planReview();
    suppliers = new SupplierCases(desk, served, agreed);
    cases.addAll(
        List.of(
            ConformityCase.of("R-5.3-02", this::appointSecond, this::dismissSecond),
            new ConformityCase(
                List.of("R-8.3.2-03", "R-8.3.2-05"), this::forgetReview, this::planReview),
            new ConformityCase(List.of("R-8.3.3-01", "R-8.3.3-02"), this::deliver, this::agree),
            ConformityCase.of("R-10.2-03", this::forget, suppliers::think),
            ConformityCase.of("R-8.2.6-03", this::standShallow, this::standDeep)));
    CapacityCases measured = new CapacityCases(desk, served);
    capacity = measured.capacity;
    cases.addAll(measured.cases);
    idea = suppliers.think();
    other = measured.think();
    desk.owner.post("conformity/R-5.1-09/actions", SupplierCases.BETTER).expect(201);
    cases.addAll(suppliers.cases);
    cases.addAll(new RecordCases(desk, served).cases);
    cases.addAll(new CareCases(desk, served).cases);
    cases.addAll(new ListCases(desk, served).cases);
    cases.addAll(new TellingCases(desk).cases);
    policy = new PolicyCases(desk);
    cases.addAll(policy.cases);
    provision = new ProvisionCases(desk, capacity, served, measured.metric);
    cases.add(provision.few);
    metrics = new MetricCases(desk);
    cases.addAll(metrics.cases);
    handling = new HandlingCases(desk, served);
    cases.addAll(handling.cases);
  }

  /** What a contract made somebody think of is given up; what is left comes from too few kinds of records. */
  private String forget() {
    String why = "{\"reason\":\"It was no good\"}";
    desk.owner.post("actions/" + idea + "/cancellation", why).expect(200);
    return other;
  }

  /** A service of high criticality that was broken and is mended. */
  String high() {
    return outside;
  }

  /** Breaks everything; answers with what is named by which requirement. */
  Map<String, String> breakAll() {
    Map<String, String> broken = new TreeMap<>();
    for (ConformityCase one : cases) {
      String number = one.breaks().get();
      one.requirements().forEach(id -> broken.put(id, number));
    }
    broken.put("R-8.3.3-01", outside + "/" + desk.customer);
    return broken;
  }

  /** Mends everything again, what was broken last first. */
  void mendAll() {
    for (int i = cases.size() - 1; i >= 0; i--) {
      cases.get(i).mends().run();
    }
  }

  private String appointSecond() {
    second =
        desk.hold(
            desk.office.person("co-owner", null), "co-owner", "SMS_OWNER", "GLOBAL", "everything");
    return "SMS_OWNER";
  }

  private void dismissSecond() {
    desk.end(second);
  }

  private String forgetReview() {
    desk.endDuty(duty);
    return desk.customer;
  }

  private void planReview() {
    duty = desk.duty("SERVICE_REVIEW_CUSTOMER", "brm", desk.customer);
  }

  /** A customer reports an incident of a service nobody agreed on. */
  private String deliver() {
    outside = desk.service("Lamps", "HIGH");
    desk.report(outside, 4, 3, desk.now);
    return outside;
  }

  private void agree() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.duty(desk.agree("Lamps", outside, today, "RESPONSE", ConformityDesk.GOALS));
  }

  /** One level is too few for a service of high criticality. */
  private String standShallow() {
    outages.requires(outside, "\"toComponent\":\"host-2\"");
    return outside;
  }

  /** Three levels, and two that end where nothing stands beneath. */
  private void standDeep() {
    String between = desk.service("Relays", "HIGH");
    outages.requires(outside, "\"toService\":\"" + between + "\"");
    outages.requires(between, "\"toService\":\"" + served + "\"");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.duty(desk.agree("Relays", between, today, "RESPONSE", ConformityDesk.GOALS));
    desk.report(between, 4, 3, desk.now);
  }

  /**
   * Two reports are published in the wrong order on a service that was away for days: the later one shows nothing of the
   * month before, and nothing was done in time about what was missed.
   */
  Reports report(String service, String name, YearMonth month, String incident) {
    for (YearMonth asked : List.of(month, month.minusMonths(1))) {
      surveys.add(desk.records.survey(desk.customer, service, asked));
    }
    Reports reports = new Reports(new ReviewDesk(desk.office), name, month);
    reports.away(service, incident);
    reports.publish();
    return reports;
  }

  /** What follows from them. */
  FollowCases follow(Reports reports) {
    return new FollowCases(desk, List.copyOf(reports.numbers.values()));
  }

  /** The reports of two months on a service. */
  final class Reports {
    private final ReviewDesk reviews;
    private final String name;
    private final List<YearMonth> months;
    private final Map<YearMonth, String> numbers = new TreeMap<>();
    private final Map<YearMonth, String> written = new TreeMap<>();

    Reports(ReviewDesk reviews, String name, YearMonth month) {
      this.reviews = reviews;
      this.name = name;
      months = List.of(month, month.minusMonths(1));
    }

    private void away(String service, String incident) {
      for (YearMonth month : months) {
        Instant from = month.atDay(10).atStartOfDay(ZoneOffset.UTC).toInstant();
        written.put(month, outages.outage(service, from, from.plus(5, ChronoUnit.DAYS), incident));
      }
    }

    private void publish() {
      for (YearMonth month : months) {
        numbers.put(month, ReviewDesk.numberOf(reviews.measure(month, desk.customer), name));
        reviews.publish(numbers.get(month));
      }
    }

    /** Both are named. */
    void assertNamed() {
      assertTrue(names(reviews.author, "R-9.4-03").contains(numbers.get(months.get(0))));
      assertFalse(names(reviews.author, "R-9.4-03").contains(numbers.get(months.get(1))));
      assertTrue(names(reviews.author, "R-8.3.3-06").contains(numbers.get(months.get(1))));
    }

    /** What came too late is in time where the definition of the report leaves more time (processes.md 3.34). */
    void assertDeadline() {
      DeadlineDesk deadline = new DeadlineDesk(desk.owner, reviews.author);
      YearMonth before = months.get(1);
      int punctual = deadline.punctual(before);
      deadline.leave(60);
      assertTrue(deadline.punctual(before) > punctual);
      deadline.leave(10);
      assertEquals(punctual, deadline.punctual(before));
    }

    /** It was away by mistake of whoever wrote it down, and nobody was asked; both months are measured and published anew. */
    void restate() {
      surveys.forEach(survey -> desk.records.withdraw("surveys/" + survey));
      for (YearMonth month : months) {
        outages.withdraw(written.get(month));
        reviews.publish(
            reviews
                .author
                .post(
                    "reviews/" + numbers.get(month) + "/restate",
                    "{\"reason\":\"It was never away\"}")
                .expect(200)
                .text("number"));
      }
      publishOwn();
    }

    /** What was agreed today on months that are over is missing until it is reported on, and late only afterwards. */
    private void publishOwn() {
      assertTrue(names(reviews.author, "R-9.4-02").contains(desk.customer + "/" + months.get(1)));
      Client approves = desk.office.person("approves", null);
      desk.hold(approves, "approves", "RELATIONSHIP_MANAGER", "CUSTOMER", desk.customer);
      for (YearMonth month : List.of(months.get(1), months.get(0))) {
        List<JsonObject> measured = reviews.measure(month, desk.customer);
        reviews.publish(ReviewDesk.numberOf(measured, null), approves);
      }
    }
  }

  /** A report to the customer that is missing is named with its month. */
  void assertMissing(Map<String, JsonObject> lines, YearMonth month) {
    assertEquals("NOT_FULFILLED", lines.get("R-9.4-02").getString("status"));
    assertTrue(names(desk.admin, "R-9.4-02").contains(desk.customer + "/" + month));
  }
}
